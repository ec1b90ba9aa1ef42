import {
  type Playbook,
  type PlaybookStep,
  playbookFormat,
  playbookLanguages,
} from '#contract/playbook.ts';

/** The phrases are the same for all, and stand in a place of their own. */
export type ShippedPlaybook = Omit<Playbook, 'phrases'>;

type Own = 'key' | 'version' | 'title' | 'summary' | 'channels' | 'kinds';
type Course = 'start' | 'prepare' | 'steps' | 'detours' | 'review';

/** Adds what is the same in every playbook that comes with the program. */
export function shipped(parts: Pick<Playbook, Own | Course>): ShippedPlaybook {
  return {
    ...parts,
    format: playbookFormat,
    languages: [...playbookLanguages],
    policy: {
      insult: ['warn', 'end'],
      obscenity: ['request', 'request', 'warn', 'end'],
      threat: ['end'],
    },
  };
}

type Detour = Playbook['detours'][number];

/** A detour to that step, which stands in the list until it is proposed. */
export function detour(
  to: PlaybookStep,
  label: Detour['label'],
  when: Detour['when'] = null,
): Detour {
  return { to: to.key, label, when };
}
