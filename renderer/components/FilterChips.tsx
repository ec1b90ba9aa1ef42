import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './ListBar.module.css';

export function RemovableChip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation('list');
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t('removeFilter', { text })}
      onClick={onRemove}
    >
      <span className={styles.chipText}>{text}</span>
      <IconX size={14} stroke={2} aria-hidden />
    </button>
  );
}
