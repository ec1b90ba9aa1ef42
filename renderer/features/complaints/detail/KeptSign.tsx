import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type DraftPlace, useKeeping } from '../../../components/typed-drafts.ts';
import { useDelayed } from '../../../components/use-delayed.ts';
import styles from './WorkForm.module.css';

/** Storing that takes longer than this (in ms) is no longer called kept. */
const noticeable = 400;

interface KeptSignProps {
  place: DraftPlace;
}

/** Whether what is typed would survive a power cut. */
export function KeptSign({ place }: KeptSignProps) {
  const { t } = useTranslation('complaint');
  const status = useKeeping(place);
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
