import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMoney } from '../../money.ts';
import { useMay } from '../staff/use-may.ts';
import styles from './Glance.module.css';
import { customerCostsQuery } from './queries.ts';

const kinds = ['compensation', 'promises'] as const;

/** What a customer was given so far, for those who may see such sums; nothing where that is none. */
export function Costs({ customerId }: { customerId: string }) {
  const { t } = useTranslation('profile');
  const { money } = useMoney();
  const allowed = useMay('money.see');
  const { data: costs } = useQuery({ ...customerCostsQuery(customerId), enabled: allowed });
  if (!allowed || !costs?.length) return null;
  const lines = costs.flatMap(({ currency, ...sums }) =>
    kinds
      .filter((kind) => sums[kind].count > 0)
      .map((kind) => {
        const { count, amount } = sums[kind];
        return t(`costs.${kind}`, { count, amount: money(amount, currency) });
      }),
  );
  return (
    <div>
      <h3 className={styles.label}>{t('costs.label')}</h3>
      {lines.map((line) => (
        <p key={line} className={styles.below}>
          {line}
        </p>
      ))}
    </div>
  );
}
