import { Button } from '@mantine/core';
import { IconFileSearch, IconShieldPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../settings/queries.ts';
import { Section } from '../settings/Section.tsx';
import styles from './Backup.module.css';
import { BackupOutcome } from './BackupOutcome.tsx';
import { BackupStatus } from './BackupStatus.tsx';
import { backupRun } from './backup-run.ts';
import { noPassphrase, PassphraseFields, passphraseOf } from './PassphraseFields.tsx';
import { RunningBackup } from './RunningBackup.tsx';

/** In the settings: how safe the data is, a backup by hand, and a look into one. */
export function BackupSection() {
  const { t } = useTranslation('backup');
  const role = useQuery(sessionQuery()).data?.role;
  const state = backupRun.useState();
  const [typed, setTyped] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const passphrase = passphraseOf(typed);

  function make(): void {
    setTried(passphrase === undefined);
    if (passphrase === undefined) return;
    setTyped(noPassphrase);
    void backupRun.make(passphrase);
  }

  if (role === undefined) return null;
  return (
    <Section title={t('title')}>
      <BackupStatus />
      {role !== 'staff' && state.step === 'running' && <RunningBackup state={state} />}
      {role !== 'staff' && state.step !== 'running' && (
        <>
          <BackupOutcome state={state} />
          <PassphraseFields typed={typed} tried={tried} onChange={setTyped} />
          <div className={styles.actions}>
            <Button
              variant="default"
              leftSection={<IconShieldPlus size={18} stroke={1.75} aria-hidden />}
              onClick={make}
            >
              {t('make')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconFileSearch size={18} stroke={1.75} aria-hidden />}
              onClick={() => void backupRun.check()}
            >
              {t('check')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
