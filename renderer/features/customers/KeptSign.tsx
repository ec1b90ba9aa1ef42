import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '../../components/use-delayed.ts';
import styles from './CustomerForm.module.css';
import { useKeeping } from './unsaved-edits.ts';

/** Storing that takes longer than this (in ms) is no longer called kept. */
const noticeable = 400;

/** Whether what is typed would survive a power cut. */
export function KeptSign({ editKey }: { editKey: string }) {
  const { t } = useTranslation('customers');
  const status = useKeeping(editKey);
  const slow = useDelayed(status === 'waiting', noticeable);
  if (status === 'failed') return <p className={styles.notKept}>{t('form.notKept')}</p>;
  if (status === 'untouched' || slow) return null;
  return (
    <p className={styles.kept}>
      <IconCheck size={16} aria-hidden />
      {t('form.kept')}
    </p>
  );
}
