import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastImport } from '#contract/imports.ts';
import { When } from '../../components/When.tsx';
import { useFormat } from '../../format.ts';
import { importRun } from './import-run.ts';
import styles from './PastImports.module.css';
import { pastImportsQuery } from './queries.ts';

/** What has been imported so far, each with its way back. */
export function PastImports() {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const past = useQuery(pastImportsQuery()).data ?? [];
  if (past.length === 0) return null;
  const named = past.some(({ staffName }) => staffName !== '');
  return (
    <section aria-labelledby="import-past" className={styles.past}>
      <h2 id="import-past" className={styles.title}>
        {t('past.title')}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('past.file')}</th>
            <th scope="col">{t('past.when')}</th>
            {named && <th scope="col">{t('past.who')}</th>}
            <th scope="col" className={styles.number}>
              {t('past.added')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('past.state')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {past.map((batch) => (
            <tr key={batch.batchId}>
              <th scope="row" className={styles.file}>
                {batch.fileName}
              </th>
              <td>
                <When at={batch.startedAt} />
              </td>
              {named && <td>{batch.staffName}</td>}
              <td className={styles.number}>{format.number(batch.added)}</td>
              <td className={styles.state}>
                <WayBack of={batch} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WayBack({ of: { batchId, fileName, left, undoneAt } }: { of: PastImport }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  /** Null until the person has pressed something here. */
  const [asking, setAsking] = useState<boolean | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== null) next.current?.focus();
  }, [asking]);
  if (undoneAt !== null) {
    const undone = t('past.undone', { date: format.date(undoneAt) });
    return left === 0 ? undone : `${undone}, ${t('past.kept', { count: left })}`;
  }
  if (left === 0) return t('past.nothingLeft');
  if (!asking) {
    return (
      <Button
        ref={next}
        variant="subtle"
        size="compact-sm"
        aria-label={t('past.undoLabel', { name: fileName })}
        onClick={() => setAsking(true)}
      >
        {t('past.undo')}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={t('past.undoLabel', { name: fileName })} className={styles.sure}>
      <span>{t('past.confirm', { count: left })}</span>
      <Button size="compact-sm" onClick={() => void importRun.undo(batchId, fileName)}>
        {t('past.yes')}
      </Button>
      <Button ref={next} variant="default" size="compact-sm" onClick={() => setAsking(false)}>
        {t('past.no')}
      </Button>
    </div>
  );
}
