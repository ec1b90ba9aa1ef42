import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Salvaged } from '#contract/recovery.ts';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { useFormat } from '../../format.ts';
import { Failure } from './Failure.tsx';
import styles from './Recovery.module.css';
import { type SalvageState, salvageRun } from './salvage-run.ts';

export function SalvagePanel({ state }: { state: SalvageState }) {
  const { t } = useTranslation('recovery');
  switch (state.step) {
    case 'running':
      return (
        <div className={styles.card}>
          <h2 className={styles.subheading}>{t('salvage.running')}</h2>
          <JobProgress {...state} title={t('salvage.runningText')} onStop={salvageRun.stop} />
        </div>
      );
    case 'salvaged':
      return <Report {...state} />;
    case 'failed':
      return (
        <Failure
          failure={state.failure}
          title={t(
            callErrorOf(state.failure).code === 'CORRUPT' ? 'salvage.failed' : 'ways.failed',
          )}
        />
      );
    default:
      return null;
  }
}

const kinds = ['customers', 'contacts', 'followUps', 'drafts'] as const;

function Report({ salvaged, keeping }: { salvaged: Salvaged; keeping: boolean }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { placeholders } = salvaged;
  return (
    <div className={styles.card}>
      <h2 className={styles.subheading}>{t('salvage.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('salvage.kind')}</th>
            <th scope="col">{t('salvage.read')}</th>
            <th scope="col">{t('salvage.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`salvage.${kind}`)}</th>
              <td>{format.number(salvaged[kind].read)}</td>
              <td>
                <Missing count={salvaged[kind].missing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {placeholders > 0 && (
        <p>
          {t('salvage.placeholders', { count: placeholders, name: t('salvage.placeholderName') })}
        </p>
      )}
      <p className={styles.muted}>{t('salvage.keepText')}</p>
      <div className={styles.buttons}>
        <Button ref={takeLostFocus} loading={keeping} onClick={() => void salvageRun.keep()}>
          {t('salvage.keep')}
        </Button>
        <Button variant="default" disabled={keeping} onClick={salvageRun.dismiss}>
          {t('salvage.discard')}
        </Button>
      </div>
    </div>
  );
}

function Missing({ count }: { count: number | null }) {
  const { t } = useTranslation('recovery');
  if (count === null) return t('salvage.unknown');
  return count === 0 ? t('salvage.none') : t('salvage.atLeast', { count });
}
