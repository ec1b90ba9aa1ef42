import { useTranslation } from 'react-i18next';
import type { ComplaintKind } from '#contract/complaint-words.ts';
import { type Reaction, reactions } from '../reactions.ts';
import styles from './Intake.module.css';

/** What usually helps first, beside the form. */
export function Reactions({ kind }: { kind: ComplaintKind | null }) {
  const { t } = useTranslation('complaints');
  const first: readonly Reaction[] = kind === null ? ['apologise'] : reactions[kind];
  return (
    <aside className={styles.reactions} aria-label={t('reaction.title')}>
      <h3 className={styles.reactionsTitle}>{t('reaction.title')}</h3>
      <ol className={styles.reactionList}>
        {(['always', ...first, 'next'] as const).map((one) => (
          <li key={one}>{t(`reaction.${one}`)}</li>
        ))}
      </ol>
    </aside>
  );
}
