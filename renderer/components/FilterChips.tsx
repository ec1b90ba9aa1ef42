import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './FilterChips.module.css';

interface FilterChipsProps {
  /** What the filter asks for, and how it no longer does. */
  parts: readonly { text: string; onRemove: () => void }[];
  /** Undefined where nothing narrows the list, by these or otherwise. */
  onClear: (() => void) | undefined;
}

/** What narrows a list; a click takes it away. */
export function FilterChips({ parts, onClear }: FilterChipsProps) {
  const { t } = useTranslation('list');
  if (!onClear) return null;
  return (
    <div className={styles.chips}>
      {parts.map(({ text, onRemove }) => (
        <button
          key={text}
          type="button"
          className={styles.chip}
          aria-label={t('removeFilter', { text })}
          onClick={onRemove}
        >
          <span className={styles.text}>{text}</span>
          <IconX size={14} stroke={2} aria-hidden />
        </button>
      ))}
      <button type="button" className={styles.clear} onClick={onClear}>
        {t('clearAll')}
      </button>
    </div>
  );
}
