import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SelectionBar.module.css';
import { ShortcutTooltip } from './ShortcutTooltip.tsx';

interface SelectionBarProps {
  label: string;
  /** How many are selected; there is no bar for none. */
  count: number;
  onClear: () => void;
  /** Stands in place of the bar while something is being done to them. */
  progress?: ReactNode;
  /** What can be done to them. */
  children: ReactNode;
}

/** Lies over the end of a list and moves no row. */
export function SelectionBar({ label, count, onClear, progress, children }: SelectionBarProps) {
  const { t } = useTranslation('list');
  return (
    <>
      <p role="status" className="visually-hidden">
        {count > 0 && t('selected', { count })}
      </p>
      {progress}
      {!progress && count > 0 && (
        <div className={styles.bar} role="toolbar" aria-label={label}>
          <span className={styles.count}>{t('selected', { count })}</span>
          {children}
          <ShortcutTooltip label={t('clearSelection')} shortcut="back">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('clearSelection')}
              onClick={onClear}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </ShortcutTooltip>
        </div>
      )}
    </>
  );
}
