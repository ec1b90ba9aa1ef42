import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Timeline.module.css';

interface NoteProps {
  text: string;
  long: boolean;
  /** Only its beginning is shown. */
  cut: boolean;
  onToggle: () => void;
}

export function Note({ text, long, cut, onToggle }: NoteProps) {
  const { t } = useTranslation('timeline');
  return (
    <div className={styles.body}>
      <p className={styles.note} data-cut={cut || undefined}>
        {text}
      </p>
      {long && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.more ?? ''}
          aria-expanded={!cut}
          // The entry itself unfolds with Enter; one stop for the keyboard is enough.
          tabIndex={-1}
          onClick={onToggle}
        >
          {cut ? t('more') : t('less')}
        </Button>
      )}
    </div>
  );
}
