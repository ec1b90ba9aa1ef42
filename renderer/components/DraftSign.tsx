import { IconCheck } from '@tabler/icons-react';
import styles from './DraftSign.module.css';
import { useDelayed } from './use-delayed.ts';

/** Storing that takes longer than this (in ms) is no longer called kept. */
const noticeable = 400;

interface DraftSignProps {
  status: 'untouched' | 'waiting' | 'kept' | 'failed';
  kept: string;
  notKept: string;
}

/** Whether what is typed would survive a power cut. */
export function DraftSign({ status, kept, notKept }: DraftSignProps) {
  const slow = useDelayed(status === 'waiting', noticeable);
  if (status === 'failed') {
    return (
      <p className={styles.sign} data-failed>
        {notKept}
      </p>
    );
  }
  if (status === 'untouched' || slow) return null;
  return (
    <p className={styles.sign}>
      <IconCheck size={16} aria-hidden />
      {kept}
    </p>
  );
}
