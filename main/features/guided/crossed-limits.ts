import { type TalkEvent, talkAfter } from '#contract/guided-talk.ts';
import { abuses, type Playbook } from '#contract/playbook.ts';
import type { CrossedLimit } from '#contract/playbooks.ts';
import type { Reading } from '#db/connection.ts';
import { StorageError } from '#db/errors.ts';
import { listCrossedLimits } from '#db/guided-talks.ts';
import { type PlaybookVersion, readPlaybook } from '#db/playbooks.ts';

/** As many as anybody reads at once. */
const most = 20;

/** What no manager has read about yet, with what was crossed and what was said to it. */
export async function crossedLimits(db: Reading): Promise<{ total: number; rows: CrossedLimit[] }> {
  const { total, rows } = await listCrossedLimits(db, most);
  const told: CrossedLimit[] = [];
  for (const { part, ...row } of rows) {
    const playbook = await playbookOf(db, part.playbook);
    told.push({ ...row, ...whatWasCrossed(playbook, part.events) });
  }
  return { total, rows: told };
}

/** Where the playbook is lost, nothing is known of what was said to it. */
export function whatWasCrossed(
  playbook: Playbook | undefined,
  events: readonly TalkEvent[],
): Pick<CrossedLimit, 'kinds' | 'asked' | 'warned'> {
  const limits = playbook ? talkAfter(playbook, events).limits : [];
  return {
    kinds: abuses
      .map((kind) => ({
        kind,
        times: events.filter((event) => event.did === 'abuse' && event.kind === kind).length,
      }))
      .filter(({ times }) => times > 0),
    asked: limits.filter(({ measure }) => measure === 'request').length,
    warned: limits.filter(({ measure }) => measure === 'warn').length,
  };
}

async function playbookOf(db: Reading, wanted: PlaybookVersion): Promise<Playbook | undefined> {
  try {
    return await readPlaybook(db, wanted);
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}
