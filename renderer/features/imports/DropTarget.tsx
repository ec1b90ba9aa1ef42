import { IconFileDownload, IconFiles } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DropTarget.module.css';
import { useFileDrop } from './use-file-drop.ts';

interface DropTargetProps {
  enabled: boolean;
  onDrop: (file: File) => void;
  children: ReactNode;
}

/** Takes a file from the desktop, and says so while it hangs over it. */
export function DropTarget({ enabled, onDrop, children }: DropTargetProps) {
  const { t } = useTranslation('imports');
  const { hovering, handlers } = useFileDrop(enabled, onDrop);
  const Icon = hovering === 'several' ? IconFiles : IconFileDownload;
  return (
    // With the keyboard a file is chosen in the dialog.
    <div className={styles.target} {...handlers}>
      {children}
      {hovering && (
        <div className={styles.veil} data-hovering={hovering}>
          <p role="status" className={styles.sign}>
            <Icon size={32} stroke={1.5} aria-hidden />
            {hovering === 'several' ? t('drop.several') : t('drop.one')}
          </p>
        </div>
      )}
    </div>
  );
}
