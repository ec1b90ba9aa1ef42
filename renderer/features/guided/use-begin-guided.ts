import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Complaint } from '#contract/complaints.ts';
import { showError } from '../../components/toast.tsx';
import { startCall } from '../calls/queries.ts';
import { wayBack } from '../calls/way-back.ts';
import { playbooksQuery } from '../playbooks/queries.ts';
import { newTalk, suggestedPlaybook } from './begin.ts';

interface About {
  customerId?: string;
  /** What the talk is about, where it was taken in before. */
  complaint?: Complaint;
}

/** Begins a guided call from anywhere and shows it. */
export function useBeginGuided(): (about?: About) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async ({ customerId, complaint }: About = {}) => {
      try {
        const playbook = suggestedPlaybook(await client.fetchQuery(playbooksQuery()), 'phone');
        if (!playbook) return;
        const content = {
          customerId: complaint?.customerId ?? customerId ?? null,
          kind: 'complaint' as const,
          guided: newTalk(playbook, complaint),
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
