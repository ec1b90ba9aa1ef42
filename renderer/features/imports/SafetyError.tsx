import { useTranslation } from 'react-i18next';
import { backupProblems } from '#contract/errors.ts';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';

/** Why there is no backup, without which nothing is added. */
export function SafetyError({ error }: { error: unknown }) {
  const { t } = useTranslation(['imports', 'errors']);
  const { file } = callErrorOf(error);
  const problem = backupProblems.find((known) => known === file);
  return (
    <ErrorMessage
      error={error}
      title={t('safetyFailed')}
      {...(problem === undefined ? {} : { explanation: t(`errors:backup.${problem}`) })}
    />
  );
}
