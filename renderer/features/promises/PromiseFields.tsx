import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/Choice.tsx';
import { DayField } from '../../components/DayField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { OneOf } from '../../components/OneOf.tsx';
import { addDays, daysBetween, today } from '../../days.ts';
import { atWork } from '../staff/at-work.ts';
import { staffQuery } from '../staff/queries.ts';
import styles from './Promises.module.css';

export interface PromiseInput {
  what: string;
  toWhom: string;
  dueOn: string;
  cost: number | null;
  keeperId: string | null;
}

interface PromiseFieldsProps {
  input: PromiseInput;
  currency: string;
  /** Somebody wanted to save, and the words are missing. */
  missing: boolean;
  /** Another day is agreed in its own way. */
  withDay: boolean;
  change: (part: Partial<PromiseInput>) => void;
}

/** What is promised, by when, who keeps it, what it costs, to whom. */
export function PromiseFields(props: PromiseFieldsProps) {
  const { input, currency, missing, withDay, change } = props;
  const { t } = useTranslation(['promises', 'errors']);
  const { data: team = [] } = useQuery(staffQuery());
  const called = (id: string) =>
    team.find((member) => member.id === id)?.name || t('promises:unnamed');
  return (
    <>
      <TextInput
        label={t('promises:field.what')}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        data-first
        value={input.what}
        error={missing && input.what.trim() === '' ? t('errors:fields.required') : undefined}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      {withDay && <QuickDay value={input.dueOn} onChange={(dueOn) => change({ dueOn })} />}
      <div className={styles.pair}>
        <OneOf
          label={t('promises:field.keeper')}
          values={[null, ...atWork(team, input.keeperId).map(({ id }) => id)]}
          value={input.keeperId}
          labelOf={(id) => (id ? called(id) : t('promises:nobody'))}
          onChange={(keeperId) => change({ keeperId })}
        />
        <MoneyField
          label={t('promises:field.cost')}
          currency={currency}
          value={input.cost}
          onChange={(cost) => change({ cost })}
        />
      </div>
      <TextInput
        label={t('promises:field.toWhom')}
        placeholder={t('promises:field.toWhomHint')}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        value={input.toWhom}
        onChange={(event) => change({ toWhom: event.currentTarget.value })}
      />
    </>
  );
}

const quick = ['today', 'tomorrow', 'inThreeDays', 'inAWeek', 'another'] as const;
type Quick = (typeof quick)[number];
const distances: Record<Exclude<Quick, 'another'>, number> = {
  today: 0,
  tomorrow: 1,
  inThreeDays: 3,
  inAWeek: 7,
};

interface QuickDayProps {
  value: string;
  onChange: (day: string) => void;
}

/** By when: a usual distance, or any day. */
export function QuickDay({ value, onChange }: QuickDayProps) {
  const { t } = useTranslation('promises');
  const field = useRef<HTMLInputElement>(null);
  const distance = daysBetween(today(), value);
  const chosen =
    quick.find((choice) => choice !== 'another' && distances[choice] === distance) ?? 'another';

  function choose(choice: Quick): void {
    if (choice !== 'another') {
      onChange(addDays(today(), distances[choice]));
      return;
    }
    if (chosen !== 'another') onChange(addDays(today(), 2));
    // The field appears with this choice, after the key that made it.
    requestAnimationFrame(() => field.current?.select());
  }

  return (
    <div className={styles.quick}>
      <Choice
        label={t('field.due')}
        options={quick.map((choice) => ({ value: choice, label: t(`quick.${choice}`) }))}
        value={chosen}
        onChange={choose}
      />
      {chosen === 'another' && (
        <div className={styles.day}>
          <DayField label={t('field.day')} value={value} onChange={onChange} inputRef={field} />
        </div>
      )}
    </div>
  );
}
