import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import styles from './CallTimer.module.css';
import { longest, useElapsed } from './use-elapsed.ts';

/** A timer's role keeps screen readers from announcing every second. */
export function CallTimer({ startedAt }: { startedAt: string }) {
  const { t } = useTranslation('calls');
  const format = useFormat();
  const elapsed = useElapsed(startedAt);
  const running = elapsed <= longest;
  return (
    <time
      role="timer"
      aria-label={t('timer')}
      dateTime={running ? `PT${elapsed}S` : startedAt}
      title={format.fullDate(startedAt)}
      className={running ? styles.running : styles.old}
    >
      {running ? format.duration(elapsed) : t('startedAt', { when: format.date(startedAt) })}
    </time>
  );
}
