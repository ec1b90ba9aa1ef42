import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Settings.module.css';

export function SavedSign({ saved }: { saved: boolean }) {
  const { t } = useTranslation('settings');
  return (
    <output className={styles.saved}>
      {saved && (
        <>
          <IconCheck size={16} aria-hidden />
          {t('saved')}
        </>
      )}
    </output>
  );
}
