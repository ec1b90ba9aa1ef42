import { PasswordInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOnMount } from '../../components/focus-on-mount.ts';

interface PinInputProps {
  label: string;
  value: string;
  onChange: (digits: string) => void;
  error: string | false;
  description?: string;
  /** The first of its form. */
  first?: boolean;
}

const longest = 12;

/** Takes digits only. */
export function PinInput({ label, value, onChange, error, description, first }: PinInputProps) {
  const { t } = useTranslation('staff');
  const id = useId();
  // Mantine leaves out of this field what it tells screen readers of all others.
  const describedBy = [description && `${id}-description`, error && `${id}-error`];
  return (
    <PasswordInput
      id={id}
      ref={first ? focusOnMount : undefined}
      label={label}
      description={description}
      error={error}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      maxLength={longest}
      aria-invalid={error !== false}
      aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
      descriptionProps={{ id: `${id}-description` }}
      errorProps={{ id: `${id}-error` }}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('pin.show') }}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/gu, ''))}
    />
  );
}

export function isPin(digits: string): boolean {
  return /^\d{4,12}$/u.test(digits);
}
