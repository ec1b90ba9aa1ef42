import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopRules } from '#contract/rules.ts';
import { Choice } from '../../components/Choice.tsx';
import { DayField } from '../../components/DayField.tsx';
import { addDays, today, useDayFormat } from '../../days.ts';
import { Group } from './Group.tsx';
import styles from './Rules.module.css';
import type { RulesFields } from './use-rules-form.ts';

type OddDay = ShopRules['days'][number];

/** Days that are otherwise than the calendar of the country says. */
export function DayGroup({ form, change }: RulesFields) {
  const { t } = useTranslation('rules');
  const days = form.days.toSorted((one, other) => one.date.localeCompare(other.date));
  const past = days.filter(({ date }) => date < today());
  const coming = days.filter(({ date }) => date >= today());
  const remove = (date: string) => change({ days: days.filter((day) => day.date !== date) });
  return (
    <Group title={t('days.title')} about={t('days.about')}>
      {days.length === 0 && <p className={styles.muted}>{t('days.none')}</p>}
      {coming.length > 0 && <Days days={coming} onRemove={remove} />}
      {past.length > 0 && (
        <details className={styles.pack}>
          <summary>{t('days.past', { count: past.length })}</summary>
          <Days days={past} onRemove={remove} />
        </details>
      )}
      <AddDay
        onAdd={(added) =>
          change({ days: [...days.filter(({ date }) => date !== added.date), added] })
        }
      />
    </Group>
  );
}

interface DaysProps {
  days: readonly OddDay[];
  onRemove: (date: string) => void;
}

function Days({ days, onRemove }: DaysProps) {
  const { t } = useTranslation('rules');
  const format = useDayFormat();
  return (
    <ul className={styles.days}>
      {days.map(({ date, working }) => (
        <li key={date} className={styles.oddDay}>
          <span>{format.full(date)}</span>
          <span className={styles.muted}>{t(working ? 'days.working' : 'days.free')}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            className={styles.tool ?? ''}
            aria-label={t('days.removeOf', { day: format.full(date) })}
            title={t('days.removeOf', { day: format.full(date) })}
            onClick={() => onRemove(date)}
          >
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function AddDay({ onAdd }: { onAdd: (day: OddDay) => void }) {
  const { t } = useTranslation('rules');
  const [date, setDate] = useState(() => addDays(today(), 1));
  const [is, setIs] = useState<'free' | 'working'>('free');

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    onAdd({ date, working: is === 'working' });
  }

  return (
    <form className={styles.addDay} noValidate onSubmit={onSubmit}>
      <DayField label={t('days.date')} value={date} onChange={setDate} />
      <Choice
        label={t('days.is')}
        bare="label"
        value={is}
        options={(['free', 'working'] as const).map((value) => ({
          value,
          label: t(`days.${value}`),
        }))}
        onChange={setIs}
      />
      <Button
        type="submit"
        variant="default"
        className={styles.tool ?? ''}
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      >
        {t('days.add')}
      </Button>
    </form>
  );
}
