import { Button } from '@mantine/core';
import { IconFileSearch, IconShieldPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../settings/Section.tsx';
import { sessionQuery } from '../staff/queries.ts';
import { useMay } from '../staff/use-may.ts';
import styles from './Backup.module.css';
import { BackupOutcome } from './BackupOutcome.tsx';
import { BackupStatus } from './BackupStatus.tsx';
import { backupRun } from './backup-run.ts';
import { noPassphrase, PassphraseFields, passphraseOf } from './PassphraseFields.tsx';
import { RunningBackup } from './RunningBackup.tsx';
import { backupPlace } from './reveal.ts';
import { SecondPlace } from './SecondPlace.tsx';

/** In the settings: how safe the data is, a backup by hand, and a look into one. */
export function BackupSection() {
  const { t } = useTranslation('backup');
  const isThere = useQuery(sessionQuery()).data !== undefined;
  const allowed = useMay('backup');
  const state = backupRun.useState();
  const [typed, setTyped] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const passphrase = passphraseOf(typed);
  const start = useRef<HTMLDivElement>(null);
  const asked = backupPlace.useAsked();

  function make(): void {
    setTried(passphrase === undefined);
    if (passphrase === undefined) return;
    setTyped(noPassphrase);
    void backupRun.make(passphrase);
  }

  useEffect(() => {
    if (!asked || !isThere) return;
    backupPlace.reached();
    start.current?.focus();
  }, [asked, isThere]);

  if (!isThere) return null;
  return (
    <Section title={t('title')}>
      <div ref={start} tabIndex={-1} className={styles.reached}>
        <BackupStatus />
      </div>
      {allowed && (
        <>
          <SecondPlace />
          <h3 className={styles.subheading}>{t('byHand')}</h3>
          {state.step === 'running' ? (
            <RunningBackup state={state} />
          ) : (
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
        </>
      )}
    </Section>
  );
}
