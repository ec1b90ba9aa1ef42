import { Button } from '@mantine/core';
import { IconFileText, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Section } from '../settings/Section.tsx';
import { useMay } from '../staff/use-may.ts';
import styles from './Recovery.module.css';
import { RestorePanel } from './RestorePanel.tsx';
import { restoreRun } from './restore-run.ts';

/** In the settings, for those who may. */
export function RestoreSection() {
  const { t } = useTranslation('recovery');
  const allowed = useMay('backup');
  const { step } = restoreRun.useState();
  const [, navigate] = useLocation();
  if (!allowed) return null;
  return (
    <Section title={t('restore.title')}>
      <p className={styles.muted}>{t('restore.about')}</p>
      <RestorePanel />
      {(step === 'idle' || step === 'failed') && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            leftSection={<IconRestore size={18} stroke={1.75} aria-hidden />}
            onClick={() => void restoreRun.choose()}
          >
            {t('restore.choose')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconFileText size={18} stroke={1.75} aria-hidden />}
            onClick={() => navigate('/recovery-sheet')}
          >
            {t('sheet.open')}
          </Button>
        </div>
      )}
    </Section>
  );
}
