import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/DayInput.tsx';
import { dayOf } from '../../../days.ts';
import styles from './Facts.module.css';

interface MomentFieldProps {
  label: string;
  /** ISO 8601 in UTC. */
  value: string;
  error: string | undefined;
  onChange: (at: string) => void;
}

/** A day in the past and the time of day on it. */
export function MomentField({ label, value, error, onChange }: MomentFieldProps) {
  const { t } = useTranslation('complaint');
  const [typed, setTyped] = useState<string | null>(null);
  const at = new Date(value);
  const day = dayOf(at);
  const part = (count: number) => `${count}`.padStart(2, '0');
  const time = `${part(at.getHours())}:${part(at.getMinutes())}`;
  const shown = typed ?? time;

  function put(newDay: string, newTime: string): void {
    const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(newTime) ?? [];
    if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return;
    const [year = 0, month = 1, date = 1] = newDay.split('-').map(Number);
    onChange(new Date(year, month - 1, date, Number(hours), Number(minutes)).toISOString());
  }

  const wrong = !/^(?:[01]?\d|2[0-3])[:.][0-5]\d$/u.test(shown);
  return (
    <div className={styles.moment}>
      <DayInput
        label={label}
        past
        value={day}
        error={error}
        onChange={(picked) => picked !== null && put(picked, time)}
      />
      <TextInput
        label={t('facts.time')}
        className={styles.time ?? ''}
        value={shown}
        error={wrong}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          put(day, event.currentTarget.value);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
    </div>
  );
}
