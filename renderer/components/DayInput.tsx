import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay, parsePastDay, today, useDayFormat } from '../days.ts';
import styles from './DayInput.module.css';

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'rightSection'> {
  /** YYYY-MM-DD; null where no day is known. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** For what has happened: no day after today. */
  past?: boolean;
}

/** A day that may be left open, typed as people write it; the weekday stands in the field. */
export function DayInput({ value, onChange, past, ...rest }: DayInputProps) {
  const { t } = useTranslation('common');
  const format = useDayFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const read = past ? parsePastDay : parseDay;
  const empty = typed !== null && typed.trim() === '';
  const meant = typed === null || empty ? value : read(typed, format.locale, today());
  const early = past === true && typeof meant === 'string' && meant > today();
  const wrong = !empty && (meant === undefined || early);

  function onType(text: string): void {
    setTyped(text);
    if (text.trim() === '') {
      onChange(null);
      return;
    }
    const day = read(text, format.locale, today());
    if (day !== undefined && !(past && day > today())) onChange(day);
  }

  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      {...rest}
      value={typed ?? (value === null ? '' : format.numeric(value))}
      error={wrong ? t(early ? 'day.early' : 'day.unknown') : rest.error}
      classNames={{ root: styles.root ?? '', input: styles.input ?? '' }}
      rightSectionPointerEvents="none"
      rightSectionWidth={116}
      rightSection={
        !wrong && typeof meant === 'string' ? (
          <span className={styles.weekday}>{format.weekday(meant)}</span>
        ) : null
      }
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}
