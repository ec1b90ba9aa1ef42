import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RestorePreview } from '#contract/recovery.ts';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { useFormat } from '../../format.ts';
import { useShortcut } from '../../shortcuts.ts';
import { PassphraseForm } from '../backup/PassphraseForm.tsx';
import { Failure } from './Failure.tsx';
import styles from './Recovery.module.css';
import { type RestoreStep, restoreRun } from './restore-run.ts';

/** From the chosen backup to the question whether it shall take the place of what is here. */
export function RestorePanel() {
  const { t } = useTranslation('recovery');
  const state = restoreRun.useState();
  switch (state.step) {
    case 'reading':
      return (
        <JobProgress
          {...state}
          title={t('restore.reading', { name: state.name })}
          onStop={restoreRun.stop}
        />
      );
    case 'locked':
      return <Locked state={state} />;
    case 'preview':
      return <Preview state={state} />;
    case 'failed':
      return (
        <Failure
          failure={state.failure}
          title={t(state.doing === 'read' ? 'restore.failedRead' : 'restore.failedRestore')}
        />
      );
    default:
      return null;
  }
}

function Locked({ state: { chosen, wrong } }: { state: RestoreStep<'locked'> }) {
  const { t } = useTranslation('recovery');
  return (
    <PassphraseForm
      name={chosen.name}
      wrong={wrong}
      action={t('restore.open')}
      onSubmit={(passphrase) => void restoreRun.unlock(passphrase)}
      cancel={{ label: t('restore.cancel'), onCancel: restoreRun.dismiss }}
    />
  );
}

function Preview({ state: { chosen, preview } }: { state: RestoreStep<'preview'> }) {
  const { t } = useTranslation(['recovery', 'backup']);
  const format = useFormat();
  const { backup, present } = preview;
  useShortcut('back', restoreRun.dismiss);
  const shop = backup.shopName || t('restore.noName');
  return (
    <div role="status" className={styles.panel}>
      <p className={styles.good}>
        <IconCircleCheck size={20} stroke={1.75} aria-hidden />
        {t('restore.preview')}
      </p>
      <ul className={styles.facts}>
        <li className={styles.path}>{chosen.name}</li>
        <li>
          <strong>{t('restore.of', { shop, when: format.fullDate(backup.madeAt) })}</strong>
        </li>
        <li>{t('restore.inside', useCounts(backup))}</li>
      </ul>
      <Difference present={present} />
      <div className={styles.buttons}>
        <Button ref={takeLostFocus} onClick={() => void restoreRun.confirm()}>
          {t('restore.confirm')}
        </Button>
        <Button variant="default" onClick={restoreRun.dismiss}>
          {t('restore.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Difference({ present }: { present: RestorePreview['present'] }) {
  const { t } = useTranslation('recovery');
  const counts = useCounts(present ?? { customers: 0, contacts: 0 });
  if (!present) return <p className={styles.muted}>{t('restore.aside')}</p>;
  if (present.empty) return <p className={styles.muted}>{t('restore.nothingHere')}</p>;
  const { sameShop, changedSince } = present;
  return (
    <ul className={styles.facts}>
      <li>{t('restore.now', counts)}</li>
      {!sameShop && <li>{t('restore.otherShop')}</li>}
      {sameShop && changedSince > 0 && <li>{t('restore.since', { count: changedSince })}</li>}
      {sameShop && changedSince === 0 && <li>{t('restore.nothingSince')}</li>}
      <li className={styles.muted}>{t('restore.safety')}</li>
    </ul>
  );
}

function useCounts(counts: { customers: number; contacts: number }) {
  const { t } = useTranslation('backup');
  return {
    customers: t('customers', { count: counts.customers }),
    contacts: t('contacts', { count: counts.contacts }),
  };
}
