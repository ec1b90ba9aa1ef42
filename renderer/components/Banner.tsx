import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  icon: ReactNode;
  tone: 'waiting' | 'due' | 'overdue';
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

export function Banner({ icon, tone, title, action, children }: BannerProps) {
  return (
    <div role={tone === 'overdue' ? 'alert' : 'status'} className={styles.banner} data-tone={tone}>
      <span className={styles.icon}>{icon}</span>
      <p className={styles.text}>
        <strong>{title}</strong> {children}
      </p>
      {action}
    </div>
  );
}
