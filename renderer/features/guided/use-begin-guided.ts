import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Channel } from '#contract/channels.ts';
import type { Complaint } from '#contract/complaints.ts';
import type { Direction } from '#contract/contact-words.ts';
import type { PlaybookSummary } from '#contract/playbooks.ts';
import type { Preparation } from '#contract/preparation.ts';
import { showError } from '../../components/toast.tsx';
import { startCall } from '../calls/queries.ts';
import { wayBack } from '../calls/way-back.ts';
import { playbooksQuery } from '../playbooks/queries.ts';
import { newTalk, preparedPlaybook, suggestedPlaybook } from './begin.ts';

interface About {
  customerId?: string;
  /** What the talk is about, where it was taken in before. */
  complaint?: Complaint;
  /** What was put together before it. */
  preparation?: Preparation;
  /** What the talk is for; saving it finishes that. */
  followUpId?: string;
}

/** Whoever prepared for a talk is the one who rings. */
const outgoing: Direction = 'outgoing';

/** Begins a guided call from anywhere and shows it. */
export function useBeginGuided(): (about?: About) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async ({ customerId, complaint, preparation, followUpId }: About = {}) => {
      try {
        const playbooks = await client.fetchQuery(playbooksQuery());
        const playbook =
          (preparation && preparedPlaybook(playbooks, preparation)) ??
          suggestedPlaybook(playbooks, 'phone');
        if (!playbook) return;
        const content = {
          customerId: complaint?.customerId ?? customerId ?? null,
          kind: 'complaint' as const,
          guided: newTalk(playbook, complaint, preparation),
          ...(preparation && {
            direction: outgoing,
            channel: channelOf(playbook),
            note: preparation.note,
          }),
          ...(followUpId !== undefined && { followUpId }),
        };
        const state = wayBack();
        navigate(`/calls/${startCall(client, content, showError).id}`, { state });
      } catch (error) {
        showError(error);
      }
    },
    [client],
  );
}

function channelOf({ channels }: PlaybookSummary): Channel {
  return channels.includes('phone') ? 'phone' : (channels[0] ?? 'phone');
}
