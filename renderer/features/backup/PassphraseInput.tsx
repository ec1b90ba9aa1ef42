import { PasswordInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { takeLostFocus } from '../../components/focus-on-mount.ts';

interface PassphraseInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error: string | false;
  /** It comes in the place of what had the keyboard. */
  takesFocus?: boolean;
}

export function PassphraseInput(props: PassphraseInputProps) {
  const { label, value, onChange, description, error, takesFocus } = props;
  const { t } = useTranslation('backup');
  const id = useId();
  // Mantine leaves out of this field what it tells screen readers of all others.
  const describedBy = [description && `${id}-description`, error && `${id}-error`];
  return (
    <PasswordInput
      id={id}
      ref={takesFocus ? takeLostFocus : undefined}
      label={label}
      description={description}
      error={error}
      value={value}
      autoComplete="off"
      aria-invalid={error !== false}
      aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
      descriptionProps={{ id: `${id}-description` }}
      errorProps={{ id: `${id}-error` }}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
