import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CallNotes.module.css';

/** As much as the draft can hold. */
const longestNote = 100_000;

interface CallNotesProps {
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
  inputRef: Ref<HTMLTextAreaElement>;
}

export function CallNotes({ value, readOnly, onChange, inputRef }: CallNotesProps) {
  const { t } = useTranslation('calls');
  return (
    <Textarea
      ref={inputRef}
      label={t('note.label')}
      placeholder={t('note.placeholder')}
      value={value}
      readOnly={readOnly}
      maxLength={longestNote}
      spellCheck={false}
      classNames={{
        root: styles.root ?? '',
        label: styles.label ?? '',
        wrapper: styles.wrapper ?? '',
        input: styles.input ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
