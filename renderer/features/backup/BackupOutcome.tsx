import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { backupProblems, type CallError } from '#contract/errors.ts';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import { useFormat } from '../../format.ts';
import styles from './Backup.module.css';
import { type BackupState, backupRun, type Step } from './backup-run.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

/** What came of the last backup that was made or checked here. */
export function BackupOutcome({ state }: { state: BackupState }) {
  switch (state.step) {
    case 'made':
      return <Made state={state} />;
    case 'checked':
      return <Checked state={state} />;
    case 'locked':
      return <Locked state={state} />;
    case 'failed':
      return <Failed state={state} />;
    default:
      return null;
  }
}

function Made({ state: { made } }: { state: Step<'made'> }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const size = format.fileSize(made.size);
  return (
    <Good title={t('made.title')}>
      <li className={styles.path}>{t('made.file', { name: made.fileName, size })}</li>
      <Counts {...made} />
    </Good>
  );
}

function Checked({ state: { name, contents } }: { state: Step<'checked'> }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const shop = contents.shopName || t('checked.noName');
  return (
    <Good title={t('checked.title')}>
      <li className={styles.path}>{name}</li>
      <li>{t('checked.of', { shop, when: format.fullDate(contents.madeAt) })}</li>
      <Counts {...contents} />
      {contents.encrypted && <li>{t('checked.locked')}</li>}
    </Good>
  );
}

function Counts({ customers, contacts }: { customers: number; contacts: number }) {
  const { t } = useTranslation('backup');
  return (
    <li>
      {t('made.counts', {
        customers: t('customers', { count: customers }),
        contacts: t('contacts', { count: contacts }),
      })}
    </li>
  );
}

function Good({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('backup');
  return (
    <div role="status" className={styles.outcome}>
      <p className={styles.state} data-tone="kept">
        <IconCircleCheck size={20} stroke={1.75} aria-hidden />
        {title}
      </p>
      <ul className={styles.facts}>{children}</ul>
      <Button
        ref={takeLostFocus}
        variant="default"
        size="xs"
        className={styles.start ?? ''}
        onClick={backupRun.dismiss}
      >
        {t('made.close')}
      </Button>
    </div>
  );
}

function Locked({ state: { name, wrong } }: { state: Step<'locked'> }) {
  const { t } = useTranslation('backup');
  return (
    <PassphraseForm
      name={name}
      wrong={wrong}
      action={t('locked.open')}
      onSubmit={(passphrase) => void backupRun.unlock(passphrase)}
    />
  );
}

function Failed({ state: { job, failure } }: { state: Step<'failed'> }) {
  const { t } = useTranslation(['backup', 'errors']);
  const key = explanationKey(job, callErrorOf(failure));
  return (
    <div ref={takeLostFocus} tabIndex={-1} className={styles.failure}>
      <ErrorMessage
        error={failure}
        title={t(`failed.${job}`)}
        {...(key === undefined ? {} : { explanation: t(key) })}
      />
    </div>
  );
}

/** What says more than the code alone, if anything does. */
function explanationKey(job: Step<'failed'>['job'], { code, file }: CallError) {
  const problem = backupProblems.find((known) => known === file);
  if (problem !== undefined) return `errors:backup.${problem}` as const;
  if (job === 'make' && code === 'READONLY') return 'backup:failed.readonly';
  if (job === 'make' && code === 'DISK_FULL') return 'backup:failed.full';
  return undefined;
}
