import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewFollowUp } from '#contract/new-follow-up.ts';
import { Choice } from '../../components/Choice.tsx';
import { DayField } from '../../components/DayField.tsx';
import { addDays, daysBetween, today } from '../../days.ts';
import styles from './FollowUpFields.module.css';

const quick = ['today', 'tomorrow', 'inThreeDays', 'inAWeek', 'another'] as const;
type Quick = (typeof quick)[number];
const distances: Record<Exclude<Quick, 'another'>, number> = {
  today: 0,
  tomorrow: 1,
  inThreeDays: 3,
  inAWeek: 7,
};

interface FollowUpFieldsProps {
  value: NewFollowUp | null;
  onChange: (value: NewFollowUp | null) => void;
}

/** Whether and when to come back to it, and what about. */
export function FollowUpFields({ value, onChange }: FollowUpFieldsProps) {
  const { t } = useTranslation('follow-ups');
  const day = useRef<HTMLInputElement>(null);
  const chosen = value && quickFor(value.dueOn);

  function choose(choice: Quick) {
    const note = value?.note ?? '';
    if (choice !== 'another') {
      onChange({ note, dueOn: addDays(today(), distances[choice]) });
      return;
    }
    onChange({ note, dueOn: value?.dueOn ?? addDays(today(), 2) });
    // The field appears with this choice, after the key that made it.
    requestAnimationFrame(() => day.current?.select());
  }

  return (
    <div className={styles.fields}>
      <Choice
        label={t('label')}
        value={chosen}
        onChange={choose}
        onClear={() => onChange(null)}
        options={quick.map((choice) => ({ value: choice, label: t(`quick.${choice}`) }))}
      />
      {value && (
        <div className={styles.details}>
          <DayField
            label={t('day')}
            value={value.dueOn}
            onChange={(dueOn) => onChange({ ...value, dueOn })}
            inputRef={day}
          />
          <div className={styles.about}>
            <TextInput
              aria-label={t('note')}
              placeholder={t('note')}
              value={value.note}
              maxLength={500}
              autoComplete="off"
              spellCheck={false}
              className={styles.note ?? ''}
              onChange={(event) => onChange({ ...value, note: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('remove')}
              title={t('remove')}
              onClick={() => onChange(null)}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
        </div>
      )}
    </div>
  );
}

function quickFor(dueOn: string): Quick {
  const distance = daysBetween(today(), dueOn);
  return (
    quick.find((choice) => choice !== 'another' && distances[choice] === distance) ?? 'another'
  );
}
