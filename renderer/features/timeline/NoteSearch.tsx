import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Timeline.module.css';

interface NoteSearchProps {
  text: string;
  onChange: (text: string) => void;
}

export function NoteSearch({ text, onChange }: NoteSearchProps) {
  const { t } = useTranslation('timeline');
  return (
    <TextInput
      aria-label={t('filter.text')}
      placeholder={t('filter.text')}
      size="xs"
      value={text}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      className={styles.search ?? ''}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || text === '') return;
        event.preventDefault();
        onChange('');
      }}
    />
  );
}
