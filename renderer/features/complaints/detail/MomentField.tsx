import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/DayInput.tsx';
import { dayOf, momentOf, readTime, timeOf } from '../../../shop-clock.ts';
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
  const day = dayOf(value);
  const time = timeOf(value);
  const shown = typed ?? time;

  function put(newDay: string, newTime: string): void {
    const read = readTime(newTime);
    if (read !== undefined) onChange(momentOf(newDay, read));
  }

  const wrong = readTime(shown) === undefined;
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
