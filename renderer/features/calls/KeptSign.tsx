import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '../../components/use-delayed.ts';
import styles from './KeptSign.module.css';

/** Waits this long (in ms) before it says that storing takes time: typing must not make it flicker. */
const noticeable = 400;

export function KeptSign({ status }: { status: 'untouched' | 'waiting' | 'kept' | 'failed' }) {
  const { t } = useTranslation('calls');
  const slow = useDelayed(status === 'waiting', noticeable);
  if (status === 'untouched' || status === 'failed') return null;
  return (
    <span className={styles.sign}>
      {slow ? (
        t('keep.waiting')
      ) : (
        <>
          <IconCheck size={16} aria-hidden className={styles.icon} />
          {t('keep.kept')}
        </>
      )}
    </span>
  );
}
