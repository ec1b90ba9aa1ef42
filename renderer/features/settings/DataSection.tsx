import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { aboutQuery } from './queries.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';

function showFolder(): void {
  call('program.showDataFolder', {}).catch((error: unknown) => showError(error));
}

export function DataSection() {
  const { t } = useTranslation('settings');
  const { data: about } = useQuery(aboutQuery());
  return (
    <Section title={t('data.title')}>
      <p>{t('data.privacy')}</p>
      {about && (
        <>
          <div>
            <span className={styles.label}>{t('data.folder')}</span>
            <p className={styles.path}>{about.dataFolder}</p>
          </div>
          <Button
            variant="default"
            className={styles.start ?? ''}
            leftSection={<IconFolder size={18} stroke={1.75} aria-hidden />}
            onClick={() => showFolder()}
          >
            {t('data.show')}
          </Button>
          <p className={styles.muted}>{t('about.version', { version: about.version })}</p>
        </>
      )}
    </Section>
  );
}
