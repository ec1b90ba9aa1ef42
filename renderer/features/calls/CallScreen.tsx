import { Button, Skeleton } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallDraft } from '#contract/calls.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useDelayed } from '../../components/use-delayed.ts';
import { GuidedCall } from '../guided/GuidedCall.tsx';
import { useGuideSwitch } from '../guided/use-guide-switch.ts';
import { CallForm } from './CallForm.tsx';
import styles from './CallScreen.module.css';
import { openCallsQuery } from './queries.ts';
import { useNewCall } from './use-new-call.ts';
import { useRunningCall } from './use-running-call.ts';

/** One call that was begun and is not saved yet. */
export function CallScreen({ id }: { id: string }) {
  const { data: open, error, isFetching, refetch } = useQuery(openCallsQuery());
  const waiting = useDelayed(isFetching);
  const found = open?.find((candidate) => candidate.id === id);
  // What is on screen stays there until one leaves: the list knows first that a call is over.
  const [draft, setDraft] = useState(found);
  if (found && found !== draft) setDraft(found);
  if (draft) return <Running draft={draft} />;
  return (
    <div className={styles.message}>
      {isFetching ? (
        waiting && <Skeleton height={48} maw={800} />
      ) : error ? (
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      ) : (
        <GoneCall />
      )}
    </div>
  );
}

/** In its own form, or led by a guide. */
function Running({ draft }: { draft: CallDraft }) {
  const call = useRunningCall(draft);
  const guide = useGuideSwitch(call);
  if (guide.shown) return <GuidedCall call={call} onLeave={guide.leave} />;
  return <CallForm call={call} onGuide={guide.enter} />;
}

function GoneCall() {
  const { t } = useTranslation('calls');
  const newCall = useNewCall();
  return (
    <EmptyState
      icon={<IconPhoneCheck size={32} stroke={1.5} aria-hidden />}
      title={t('gone.title')}
      action={<Button onClick={() => void newCall()}>{t('gone.action')}</Button>}
    >
      {t('gone.text')}
    </EmptyState>
  );
}
