import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Notice.module.css';

interface UnsavedNoticeProps {
  /** Whose card it would have been; undefined where the card exists. */
  newCardName?: string | undefined;
  onResume: () => void;
  onDiscard: () => void;
}

/** Offers again what was typed and left. */
export function UnsavedNotice({ newCardName, onResume, onDiscard }: UnsavedNoticeProps) {
  const { t } = useTranslation(['customers', 'common']);
  const resume = useRef<HTMLButtonElement>(null);
  const isNew = newCardName !== undefined;
  // In place of a form there is nothing else that the keyboard could want.
  useEffect(() => {
    if (isNew) resume.current?.focus();
  }, [isNew]);
  return (
    <output className={styles.notice} data-tone="due">
      <IconPencil size={20} stroke={1.75} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        {newCardName === undefined
          ? t('unsaved.title')
          : t('unsaved.new', { name: newCardName || t('common:nameless') })}
      </p>
      <div className={styles.actions}>
        <Button ref={resume} variant="default" size="xs" onClick={onResume}>
          {t('unsaved.resume')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={onDiscard}>
          {t('unsaved.discard')}
        </Button>
      </div>
    </output>
  );
}
