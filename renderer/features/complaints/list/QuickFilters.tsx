import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComplaintFilter } from '#contract/complaints.ts';
import { useFormat } from '../../../format.ts';
import { sessionQuery } from '../../staff/queries.ts';
import { complaintCountsQuery } from '../queries.ts';
import { setFilter, useRegister } from '../register-state.ts';
import styles from './RegisterBar.module.css';

interface Quick {
  name: 'mine' | 'overdue' | 'asked' | 'escalated';
  pressed: boolean;
  change: Partial<ComplaintFilter>;
  count?: number | undefined;
}

/** What is asked for all day long, one click each. */
export function QuickFilters() {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const { filter } = useRegister();
  const { data: counts } = useQuery(complaintCountsQuery());
  const me = useQuery(sessionQuery()).data?.id;
  const mine = me !== undefined && filter.staffIds.includes(me);
  const { overdue, approvalAsked, escalated } = filter;
  const quick: readonly Quick[] = [
    ...(me === undefined
      ? []
      : [{ name: 'mine', pressed: mine, change: { staffIds: mine ? [] : [me] } } as const]),
    { name: 'overdue', pressed: overdue, change: { overdue: !overdue }, count: counts?.overdue },
    {
      name: 'asked',
      pressed: approvalAsked,
      change: { approvalAsked: !approvalAsked },
      count: counts?.approvalAsked,
    },
    { name: 'escalated', pressed: escalated, change: { escalated: !escalated } },
  ];
  return (
    <div className={styles.quick}>
      {quick.map(({ name, pressed, change, count }) => (
        <button
          key={name}
          type="button"
          className={styles.toggle}
          aria-pressed={pressed}
          onClick={() => setFilter(change)}
        >
          {t(`quick.${name}`)}
          {count !== undefined && count > 0 && (
            <span className={styles.number} data-late={name === 'overdue' || undefined}>
              {format.number(count)}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
