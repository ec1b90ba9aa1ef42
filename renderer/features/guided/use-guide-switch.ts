import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { showError } from '../../components/toast.tsx';
import { useShortcut } from '../../shortcuts.ts';
import type { RunningCall } from '../calls/use-running-call.ts';
import { playbookQuery, playbooksQuery } from '../playbooks/queries.ts';
import { guidedFrom, isUntouched, suggestedPlaybook } from './begin.ts';
import { isLost } from './lost.ts';

/**
 * Whether a call is led, and the one key between its two forms. What was typed into either stays:
 * a guide that was left with something in it is only put aside.
 */
export function useGuideSwitch({ content, change, keeper }: RunningCall) {
  const client = useQueryClient();
  const [aside, setAside] = useState(false);
  const { guided } = content;
  const shown = guided !== null && !aside;

  async function enter(): Promise<void> {
    setAside(false);
    if (guided !== null) return;
    try {
      const playbooks = await client.fetchQuery(playbooksQuery());
      const now = keeper.state().content;
      const suggested = suggestedPlaybook(playbooks, now.channel);
      if (suggested && now.guided === null) {
        change(guidedFrom(now, suggested, new Date().toISOString()));
      }
    } catch (error) {
      showError(error);
    }
  }

  function leave(): void {
    if (guided && guided.complaintId === null && isUntouched(guided)) change({ guided: null });
    else setAside(true);
  }

  useShortcut('guide', () => {
    if (!shown) void enter();
    else if (guided && isLost(client.getQueryState(playbookQuery(guided.playbook).queryKey)?.error))
      return false;
    else leave();
    return undefined;
  });
  return { shown, enter: () => void enter(), leave };
}
