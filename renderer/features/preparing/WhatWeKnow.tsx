import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { Helped } from '../guided/Helped.tsx';
import { Costs } from '../profile/Costs.tsx';
import { Talk } from '../profile/Talk.tsx';
import { hasTalk } from '../profile/talk.ts';
import { hasHelped, historyLines } from './history.ts';
import styles from './Prepare.module.css';
import { useHistoryText } from './use-history-text.ts';
import { useKnown } from './use-known.ts';

/** The history in five lines, how to talk, and what helped last time. */
export function WhatWeKnow({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['preparing', 'profile']);
  const known = useKnown(card);
  const textOf = useHistoryText();
  const lines = known && historyLines(known);
  return (
    <section aria-labelledby="prepare-know" className={styles.know}>
      <h2 id="prepare-know" className={styles.heading}>
        {t('preparing:know')}
      </h2>
      {lines?.length === 0 && <p className={styles.quiet}>{t('preparing:history.none')}</p>}
      {lines && lines.length > 0 && (
        <ul className={styles.lines} aria-label={t('preparing:history.label')}>
          {lines.map((line) => (
            <li key={line.about} data-about={line.about}>
              {textOf(line)}
            </li>
          ))}
        </ul>
      )}
      {hasTalk(card) && (
        <div className={styles.talk}>
          <h3 className={styles.label}>{t('profile:talk.label')}</h3>
          <Talk card={card} />
        </div>
      )}
      {known?.lastOver && hasHelped(known.lastOver) && <Helped customerId={card.id} />}
      <Costs customerId={card.id} />
    </section>
  );
}
