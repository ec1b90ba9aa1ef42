import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
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
  if (role === undefined || role === 'staff') return null;
  return (
    <Section title={t('restore.title')}>
      <p className={styles.muted}>{t('restore.about')}</p>
      <RestorePanel />
      {(step === 'idle' || step === 'failed') && (
        <Button
          variant="default"
          className={styles.start ?? ''}
          leftSection={<IconRestore size={18} stroke={1.75} aria-hidden />}
          onClick={() => void restoreRun.choose()}
        >
          {t('restore.choose')}
        </Button>
      )}
    </Section>
  );
}
