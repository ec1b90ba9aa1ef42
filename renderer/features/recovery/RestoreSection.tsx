import { Button } from '@mantine/core';
import { IconFileText, IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { sessionQuery } from '../settings/queries.ts';
import { Section } from '../settings/Section.tsx';
import styles from './Recovery.module.css';
import { RestorePanel } from './RestorePanel.tsx';
import { restoreRun } from './restore-run.ts';

/** In the settings, for those who may. */
export function RestoreSection() {
  const { t } = useTranslation('recovery');
  const role = useQuery(sessionQuery()).data?.role;
  const { step } = restoreRun.useState();
  const [, navigate] = useLocation();
  if (role === undefined || role === 'staff') return null;
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
