import {
  type Act,
  type Playbook,
  type PlaybookStep,
  playbookFormat,
  playbookLanguages,
} from '#contract/playbook.ts';
import { shippedPhrases } from './phrases/index.ts';
import { type ShippedKey, shippedVersions } from './versions.ts';

/** Said in every talk, whatever its steps. */
const always: readonly Act[] = ['hold', 'resume'];

type Own = 'title' | 'summary' | 'channels' | 'kinds';
type Course = 'start' | 'prepare' | 'steps' | 'detours' | 'review';

/** Adds what is the same in every playbook that comes with the program, and what can be said. */
export function shipped(parts: { key: ShippedKey } & Pick<Playbook, Own | Course>): Playbook {
  const acts = new Set([...always, ...parts.steps.map(({ act }) => act)]);
  const places = new Set(
    parts.channels.map((channel) => (channel === 'visit' ? 'counter' : 'phone')),
  );
  return {
    ...parts,
    version: shippedVersions[parts.key],
    phrases: shippedPhrases.filter(
      ({ act, where }) => acts.has(act) && (where === null || places.has(where)),
    ),
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
