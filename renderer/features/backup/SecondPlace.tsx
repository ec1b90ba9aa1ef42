import { Button, Checkbox } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupPlan } from '#contract/backup-folder.ts';
import { call } from '../../bridge.ts';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import styles from './Backup.module.css';
import { backupPlanQuery } from './queries.ts';
import { SecondState } from './SecondState.tsx';

/** What the program does by itself beside the backup of the day. */
export function SecondPlace() {
  const { t } = useTranslation('backup');
  const id = useId();
  const { data: plan } = useQuery(backupPlanQuery());
  const [failure, setFailure] = useState<unknown>(null);
  if (!plan) return null;
  const { secondFolder, atQuit } = plan;

  async function change(work: () => Promise<BackupPlan>): Promise<void> {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  }

  return (
    <>
      <Checkbox
        checked={atQuit}
        label={t('atQuit.label')}
        description={t('atQuit.about')}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          void change(() => call('backupPlan.set', { atQuit: checked }));
        }}
      />
      <div role="group" aria-labelledby={id} className={styles.status}>
        <h3 id={id} className={styles.subheading}>
          {t('second.title')}
        </h3>
        {failure !== null && <NotChosen failure={failure} />}
        {secondFolder === null ? (
          <p className={styles.muted}>{t('second.about')}</p>
        ) : (
          <SecondState folder={secondFolder} />
        )}
        <div className={styles.actions}>
          <Button
            variant="default"
            leftSection={<IconFolderPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => void change(() => call('backupFolder.choose', {}))}
          >
            {t(secondFolder === null ? 'second.choose' : 'second.another')}
          </Button>
          {secondFolder !== null && (
            <Button
              variant="subtle"
              onClick={() => void change(() => call('backupFolder.clear', {}))}
            >
              {t('second.stop')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function NotChosen({ failure }: { failure: unknown }) {
  const { t } = useTranslation('backup');
  const inside = callErrorOf(failure).code === 'VALIDATION';
  return (
    <ErrorMessage
      error={failure}
      title={t('second.failed')}
      {...(inside ? { explanation: t('second.inside') } : {})}
    />
  );
}
