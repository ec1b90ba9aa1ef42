import {
  IconFileZip,
  IconHistory,
  IconLifebuoy,
  IconRestore,
  IconSquarePlus,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosedReason, RecoveryState } from '#contract/recovery.ts';
import { type Way, Ways } from '../../components/Ways.tsx';
import { useFormat } from '../../format.ts';
import { useSince } from '../backup/use-since.ts';
import { BeginEmpty } from './BeginEmpty.tsx';
import { Failure } from './Failure.tsx';
import { OtherBackups } from './OtherBackups.tsx';
import { recoveryLookQuery } from './queries.ts';
import styles from './Recovery.module.css';
import { RestorePanel } from './RestorePanel.tsx';
import { isAsking, restoreRun } from './restore-run.ts';
import { SalvagePanel } from './SalvagePanel.tsx';
import { SavedFiles } from './SavedFiles.tsx';
import { salvageRun } from './salvage-run.ts';
import { savingRun } from './saving-run.ts';

export function RecoveryWays({ reason }: { reason: ClosedReason }) {
  const { t } = useTranslation('recovery');
  const look = useQuery(recoveryLookQuery());
  const restoring = restoreRun.useState();
  const salvaging = salvageRun.useState();
  const saving = savingRun.useState();
  const [open, setOpen] = useState<'others' | 'beginAnew' | null>(null);
  if (look.isError) return <Failure failure={look.error} title={t('ways.failedLook')} />;
  if (!look.data) return null;
  return (
    <section className={styles.section} aria-label={t('ways.title')}>
      {isAsking(restoring) ? (
        <div className={styles.card}>
          <RestorePanel />
        </div>
      ) : salvaging.step === 'running' || salvaging.step === 'salvaged' ? (
        <SalvagePanel state={salvaging} />
      ) : (
        <>
          <RestorePanel />
          <SalvagePanel state={salvaging} />
          {open === 'beginAnew' && <BeginEmpty onClose={() => setOpen(null)} />}
          {open === 'others' && (
            <OtherBackups backups={look.data.backups.slice(1)} onClose={() => setOpen(null)} />
          )}
          {saving.step !== 'idle' && <SavedFiles state={saving} />}
          {open === null && saving.step !== 'running' && (
            <AllWays reason={reason} found={look.data} onOpen={setOpen} />
          )}
        </>
      )}
    </section>
  );
}

/** With these there is a file of ours, or what is left of one. */
const salvageable: ReadonlySet<ClosedReason> = new Set(['damaged', 'other']);

interface AllWaysProps {
  reason: ClosedReason;
  found: RecoveryState;
  onOpen: (open: 'others' | 'beginAnew') => void;
}

function AllWays({ reason, found, onOpen }: AllWaysProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const since = useSince();
  const [newest, ...older] = found.backups;
  const ways: Way[] = [];
  if (newest) {
    ways.push({
      name: 'newest',
      icon: IconRestore,
      title: t('ways.newest'),
      text: t('ways.newestText', {
        when: format.fullDate(newest.madeAt),
        since: since(newest.madeAt),
        name: newest.fileName,
      }),
      onChoose: () => void restoreRun.take({ file: newest.file, name: newest.fileName }),
    });
  }
  ways.push({
    name: 'older',
    icon: IconHistory,
    title: t(newest ? 'ways.older' : 'ways.anyBackup'),
    text: older.length > 0 ? t('ways.olderText', { count: older.length }) : t('ways.noOther'),
    onChoose: () => (older.length > 0 ? onOpen('others') : void restoreRun.choose()),
  });
  if (found.file !== null && found.file.size > 0 && salvageable.has(reason)) {
    ways.push({
      name: 'salvage',
      icon: IconLifebuoy,
      title: t('ways.salvage'),
      text: t('ways.salvageText'),
      onChoose: () => void salvageRun.begin(t('salvage.placeholderName')),
    });
  }
  if (found.file !== null && reason !== 'newer') {
    ways.push({
      name: 'saveFiles',
      icon: IconFileZip,
      title: t('ways.saveFiles'),
      text: t('ways.saveFilesText'),
      onChoose: () => void savingRun.save(),
    });
  }
  if (reason !== 'newer') {
    ways.push({
      name: 'beginAnew',
      icon: IconSquarePlus,
      title: t('ways.beginAnew'),
      text: t(found.file === null ? 'ways.beginAnewOnly' : 'ways.beginAnewText'),
      onChoose: () => onOpen('beginAnew'),
    });
  }
  return (
    <>
      <h2 className={styles.subheading}>{t('ways.title')}</h2>
      <Ways ways={ways} takesFocus />
    </>
  );
}
