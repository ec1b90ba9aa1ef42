import { Tooltip } from '@mantine/core';
import { IconAlertCircle, IconPhoneCall } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CallDraft } from '#contract/calls.ts';
import { useFormat } from '../../format.ts';
import styles from './OpenCalls.module.css';
import { openCallsQuery } from './queries.ts';
import { useIsFailing } from './use-draft.ts';
import { longest, useElapsed } from './use-elapsed.ts';
import { wayBack } from './way-back.ts';

/** Calls that were begun and not saved, in the rail: one click leads back to each. */
export function OpenCalls({ folded }: { folded: boolean }) {
  const { t } = useTranslation('calls');
  const { data: open } = useQuery(openCallsQuery());
  if (!open?.length) return null;
  return (
    <nav aria-label={t('open.title')} className={styles.calls}>
      <p className={folded ? 'visually-hidden' : styles.title} aria-hidden>
        {t('open.title')}
      </p>
      <ul className={styles.list}>
        {open.map((draft) => (
          <li key={draft.id}>
            <OpenCall draft={draft} folded={folded} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OpenCall({ draft, folded }: { draft: CallDraft; folded: boolean }) {
  const { t } = useTranslation('calls');
  const format = useFormat();
  const [location] = useLocation();
  const elapsed = useElapsed(draft.startedAt);
  const failing = useIsFailing(draft.id);
  const path = `/calls/${draft.id}`;
  const typed = draft.content.newCustomer.trim();
  const name = draft.customerName ?? (typed || t('open.unknown'));
  const label = failing ? t('open.notStored', { name }) : name;
  const Icon = failing ? IconAlertCircle : IconPhoneCall;
  const time = elapsed > longest ? format.date(draft.startedAt) : format.duration(elapsed);
  return (
    <Tooltip label={label} position="right" disabled={!folded && !failing}>
      <Link
        href={path}
        state={wayBack()}
        className={styles.call}
        data-folded={folded || undefined}
        data-failing={failing || undefined}
        aria-current={location === path ? 'page' : undefined}
      >
        <Icon size={20} stroke={1.75} aria-hidden className={styles.icon} />
        <span className={styles.words}>
          <span className={folded ? 'visually-hidden' : styles.name}>{label}</span>
          <span className={styles.time} data-time={time} />
        </span>
      </Link>
    </Tooltip>
  );
}
