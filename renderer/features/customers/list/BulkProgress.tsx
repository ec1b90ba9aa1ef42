import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '../../../components/use-delayed.ts';
import styles from './BulkBar.module.css';
import { bulkRun } from './bulk-run.ts';

type Run = NonNullable<ReturnType<typeof bulkRun.useState>>;

/** How far a change of many cards has come; nothing for those that are done at once. */
export function BulkProgress({ run }: { run: Run }) {
  const { t } = useTranslation('list');
  const { kind, done, total, stopping } = run;
  if (!useDelayed(true)) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <span className={styles.count}>
          {total === null
            ? t(`bulk.${kind}`)
            : t(`bulk.${kind}Progress`, { count: total, done, total })}
        </span>
        <Progress.Root size="sm">
          <Progress.Section
            value={total ? (done / total) * 100 : 0}
            aria-label={t(`bulk.${kind}`)}
          />
        </Progress.Root>
      </div>
      {kind === 'change' && (
        <Button variant="default" size="compact-md" disabled={stopping} onClick={bulkRun.stop}>
          {t('bulk.stop')}
        </Button>
      )}
    </div>
  );
}
