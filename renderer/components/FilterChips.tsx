import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FilterChips.module.css';

interface FilterChipsProps {
  /** What the filter asks for, and how it no longer does. */
  parts: readonly { text: string; onRemove: () => void }[];
  children?: ReactNode;
}

/** What narrows a list; a click takes it away. */
export function FilterChips({ parts, children }: FilterChipsProps) {
  const { t } = useTranslation('list');
  if (parts.length === 0) return null;
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
      {children}
    </div>
  );
}

export function ClearFilter({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('list');
  return (
    <button type="button" className={styles.clear} onClick={onClear}>
      {t('clearAll')}
    </button>
  );
}
