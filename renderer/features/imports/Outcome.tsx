import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { likenesses } from '#contract/customers.ts';
import type { ImportCheck } from '#contract/imports.ts';
import { useFormat } from '../../format.ts';
import styles from './Outcome.module.css';

const reasons = { phone: 'byPhone', email: 'byEmail', name: 'byName' } as const;

/** What became, or would become, of the rows of the file. */
export function Outcome({ of: outcome, done }: { of: ImportCheck; done: boolean }) {
  const { t } = useTranslation('imports');
  const { alreadyHere, added, doubles, failed } = outcome;
  const here = likenesses.reduce((sum, likeness) => sum + alreadyHere[likeness], 0);
  return (
    <ul className={styles.numbers}>
      <Count of="added" value={added}>
        {t(done ? 'outcome.added' : 'outcome.new', { count: added })}
      </Count>
      <Count of="alreadyHere" value={here}>
        {t('outcome.alreadyHere', { count: here })}
        {likenesses.map((likeness) =>
          alreadyHere[likeness] > 0 ? (
            <span key={likeness} className={styles.reason}>
              {t(`outcome.${reasons[likeness]}`, { count: alreadyHere[likeness] })}
            </span>
          ) : null,
        )}
      </Count>
      {doubles > 0 && (
        <Count of="doubles" value={doubles}>
          {t('outcome.doubles', { count: doubles })}
        </Count>
      )}
      <Count of="failed" value={failed}>
        {t('outcome.failed', { count: failed })}
      </Count>
    </ul>
  );
}

interface CountProps {
  of: 'added' | 'alreadyHere' | 'doubles' | 'failed';
  value: number;
  children: ReactNode;
}

function Count({ of: outcome, value, children }: CountProps) {
  const format = useFormat();
  return (
    <li data-outcome={outcome} data-none={value === 0 || undefined}>
      <span className={styles.number}>{format.number(value)}</span>
      {children}
    </li>
  );
}
