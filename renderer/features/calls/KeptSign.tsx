import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '../../components/use-delayed.ts';
import styles from './KeptSign.module.css';

/** Storing that takes longer than this (in ms) is told; the rest must not flicker while one types. */
const noticeable = 400;

export type KeeperStatus = 'untouched' | 'waiting' | 'kept' | 'failed';

export function KeptSign({ status }: { status: KeeperStatus }) {
  const { t } = useTranslation('calls');
  const slow = useDelayed(status === 'waiting', noticeable);
  const [kept, setKept] = useState(false);
  if (status === 'kept' && !kept) setKept(true);
  if (status === 'failed' && kept) setKept(false);
  if (slow) return <span className={styles.sign}>{t('keep.waiting')}</span>;
  if (!kept) return null;
  return (
    <span className={styles.sign}>
      <IconCheck size={16} aria-hidden className={styles.icon} />
      {t('keep.kept')}
    </span>
  );
}
