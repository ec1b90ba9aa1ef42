import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseMoney, useMoney } from '../money.ts';
import styles from './MoneyField.module.css';

interface MoneyFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'rightSection'> {
  /** In the smallest unit; null where there is none. */
  value: number | null;
  currency: string;
  onChange: (amount: number | null) => void;
}

/** An amount in one currency, typed as people write it. */
export function MoneyField({ value, currency, onChange, ...rest }: MoneyFieldProps) {
  const { t } = useTranslation('errors');
  const format = useMoney();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : format.typed(value, currency));
  const wrong = typed !== null && typed.trim() !== '' && parseMoney(typed, currency) === undefined;

  function onType(text: string): void {
    setTyped(text);
    if (text.trim() === '') onChange(null);
    const amount = parseMoney(text, currency);
    if (amount !== undefined) onChange(amount);
  }

  return (
    <TextInput
      autoComplete="off"
      inputMode="decimal"
      {...rest}
      error={wrong ? t('fields.invalid') : rest.error}
      value={shown}
      classNames={{ input: styles.input ?? '' }}
      rightSectionPointerEvents="none"
      rightSectionWidth={48}
      rightSection={<span className={styles.sign}>{format.sign(currency)}</span>}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}
