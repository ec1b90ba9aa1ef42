import { IconAlertCircle, IconPhoneCall, IconPhonePause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import type { CallDraft } from '#contract/calls.ts';
import { intoView } from '../../components/into-view.ts';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useFormat } from '../../format.ts';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import styles from './OpenCalls.module.css';
import { openCallsQuery } from './queries.ts';
import { useListedDraft } from './use-draft.ts';
import { longest, useElapsed } from './use-elapsed.ts';
import { useInterruptedCalls } from './use-interrupted-calls.tsx';
import { wayBack } from './way-back.ts';

const pathOf = (id: string) => `/calls/${id}`;

/** Calls that were begun and not saved, in the rail: one click or key leads back to each. */
export function OpenCalls({ folded }: { folded: boolean }) {
  const { t } = useTranslation('calls');
  const [location] = useLocation();
  const { data: open } = useQuery(openCallsQuery());
  useInterruptedCalls(open);
  const onScreen = open?.findIndex(({ id }) => location === pathOf(id)) ?? -1;
  const next = open?.[(onScreen + 1) % open.length];

  useShortcut('nextCall', () => {
    if (next) navigate(pathOf(next.id), { state: wayBack() });
  });

  if (!open?.length) return null;
  return (
    <nav aria-label={t('open.title')} className={styles.calls}>
      <ShortcutTooltip label={t('open.next')} shortcut="nextCall" position="right">
        <p className={folded ? 'visually-hidden' : styles.title} aria-hidden>
          {t('open.title')}
        </p>
      </ShortcutTooltip>
      <ul className={styles.list}>
        {open.map((draft, index) => (
          <li key={draft.id} ref={index === onScreen ? intoView : null}>
            <OpenCall draft={draft} folded={folded} isNext={draft === next} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface OpenCallProps {
  draft: CallDraft;
  folded: boolean;
  isNext: boolean;
}

function OpenCall({ draft, folded, isNext }: OpenCallProps) {
  const { t } = useTranslation('calls');
  const [location] = useLocation();
  const { content, failing } = useListedDraft(draft);
  const path = pathOf(draft.id);
  const current = location === path;
  const time = useTime(draft, content.parkedAt);
  const typed = content.newCustomer.trim();
  const name = draft.customerName ?? (typed || t('open.unknown'));
  const label = failing ? t('open.notStored', { name }) : name;
  const Icon = failing ? IconAlertCircle : current ? IconPhoneCall : IconPhonePause;
  const atRest = folded ? time : t('open.parked', { time });
  const onScreen = folded ? '' : t('open.now');
  return (
    <ShortcutTooltip
      label={label}
      shortcut={isNext ? 'nextCall' : undefined}
      position="right"
      disabled={!folded && !failing && !isNext}
    >
      <Link
        href={path}
        state={wayBack()}
        className={styles.call}
        data-folded={folded || undefined}
        data-failing={failing || undefined}
        aria-current={current ? 'page' : undefined}
        aria-keyshortcuts={isNext ? ariaKeys('nextCall') : undefined}
      >
        <Icon size={20} stroke={1.75} aria-hidden className={styles.icon} />
        <span className={styles.words}>
          <span className={folded ? 'visually-hidden' : styles.name}>{label}</span>
          <span className={styles.time} data-time={current ? onScreen : atRest} />
        </span>
      </Link>
    </ShortcutTooltip>
  );
}

/** How long it has been parked; by its moment once that is long ago. */
function useTime(draft: CallDraft, parkedAt: string | null): string {
  const format = useFormat();
  const since = parkedAt ?? draft.updatedAt;
  const elapsed = useElapsed(since);
  return elapsed > longest ? format.date(since) : format.duration(elapsed);
}
