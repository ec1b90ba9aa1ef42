import { IconBuildingStore, IconMessageCircle, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDayFormat } from '../../days.ts';
import { rulesQuery } from '../rules/queries.ts';
import styles from './ClockChip.module.css';
import { type Due, type Reading, readClock } from './clock.ts';
import { useNow } from './use-now.ts';

const icons = { law: IconScale, own: IconBuildingStore, update: IconMessageCircle } as const;

/** What comes first of the deadlines: how long it still has, whose it is, whether it is assumed. */
export function ClockChip({ due }: { due: Due }) {
  const { t } = useTranslation('complaints');
  const day = useDayFormat();
  const { data } = useQuery(rulesQuery());
  const near = Math.max(0, ...(data?.rules.warnDays ?? []));
  const reading = readClock(due, useNow(), near);
  const left = useTimeLeft();
  const Icon = icons[reading.whose];
  return (
    <span
      className={styles.chip}
      data-tone={reading.tone}
      data-assumed={due.assumed || undefined}
      title={[
        t(`clock.until.${reading.whose}`, { day: day.full(due.on) }),
        ...(due.assumed ? [t('clock.assumedHint')] : []),
      ].join(' ')}
    >
      <Icon size={14} stroke={1.75} aria-hidden className={styles.icon} />
      <span className={styles.left}>{left(reading)}</span>
      <span className={styles.whose}>
        {due.assumed ? t(`clock.assumed.${reading.whose}`) : t(`clock.${reading.whose}`)}
      </span>
    </span>
  );
}

function useTimeLeft(): (reading: Reading) => string {
  const { t } = useTranslation('complaints');
  return ({ tone, days }) => {
    if (tone === 'overdue')
      return days < 0 ? t('clock.late', { count: -days }) : t('clock.lateNow');
    if (days === 0) return t('clock.today');
    return days === 1 ? t('clock.tomorrow') : t('clock.left', { count: days });
  };
}
