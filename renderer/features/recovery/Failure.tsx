import { useTranslation } from 'react-i18next';
import { backupProblems } from '#contract/errors.ts';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import styles from './Recovery.module.css';

/** What went wrong; of a backup it says what to do with that. */
export function Failure({ failure, title }: { failure: unknown; title: string }) {
  const { t } = useTranslation('errors');
  const { file } = callErrorOf(failure);
  const problem = backupProblems.find((known) => known === file);
  return (
    <div ref={takeLostFocus} tabIndex={-1} className={styles.failure}>
      <ErrorMessage
        error={failure}
        title={title}
        {...(problem === undefined ? {} : { explanation: t(`backup.${problem}`) })}
      />
    </div>
  );
}
