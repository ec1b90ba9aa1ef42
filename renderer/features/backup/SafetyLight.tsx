import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './Backup.module.css';
import { backupPlace } from './reveal.ts';
import { SafetySign } from './SafetySign.tsx';
import { useSafety } from './use-safety.ts';

/** Always in sight: whether what is typed here would survive this computer. */
export function SafetyLight() {
  const { t } = useTranslation('backup');
  const safety = useSafety();
  if (!safety) return null;
  return (
    <Tooltip label={safety.text}>
      <Link
        href="/settings"
        onClick={backupPlace.ask}
        className={styles.light}
        data-tone={safety.tone}
      >
        <SafetySign tone={safety.tone} />
        <span className="visually-hidden">{t('light.open', { state: safety.text })}</span>
        <span aria-hidden className={styles.short}>
          {safety.short}
        </span>
      </Link>
    </Tooltip>
  );
}
