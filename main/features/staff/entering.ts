import type { Output, Parsed } from '#contract/index.ts';
import { setSession } from '#db/session.ts';
import { countTries, readSecrets } from '#db/staff-secrets.ts';
import type { CommandContext } from '../../engine/handlers.ts';
import { matchesSecret } from './secret.ts';
import { secondsToWait, stillWaiting, waitAfter, withOneMore } from './waiting.ts';

type Entered = Output<'session.enter'>;

/** Lets somebody come to the counter. */
export async function enter(
  { id, pin }: Parsed<'session.enter'>,
  context: CommandContext,
): Promise<Entered> {
  const { pinHash } = await readSecrets(context.db, id);
  if (pinHash === null) return comeIn(id, null, context);
  if (pin === null) return { outcome: 'wrongPin', waitSeconds: 0 };
  const permission = await takeTry(id, context);
  if (permission.wait > 0) return { outcome: 'wait', waitSeconds: permission.wait };
  if (await matchesSecret(pin, pinHash)) return comeIn(id, pinHash, context);
  return { outcome: 'wrongPin', waitSeconds: waitAfter(permission.tries) };
}

/**
 * Each try counts before it is looked at, so that many at once are no way around the wait; the right
 * one is forgiven.
 */
function takeTry(
  id: string,
  { writeAs, uptime }: CommandContext,
): Promise<{ wait: number; tries: number }> {
  return writeAs(id, async (trx) => {
    const before = await readSecrets(trx, id);
    const wait = secondsToWait(before, uptime);
    const after = wait > 0 ? stillWaiting(before, uptime) : withOneMore(before, uptime);
    await countTries(trx, id, after);
    return { wait, tries: after.failedTries };
  });
}

function comeIn(
  id: string,
  checkedHash: string | null,
  { writeAs }: CommandContext,
): Promise<Entered> {
  return writeAs(id, async (trx, { now }) => {
    const { pinHash, failedTries } = await readSecrets(trx, id);
    // Another PIN may have been set while this one was looked at.
    if (pinHash !== checkedHash) {
      return { outcome: 'wrongPin', waitSeconds: waitAfter(failedTries) };
    }
    await countTries(trx, id, { failedTries: 0, failedUptime: 0 });
    await setSession(trx, id, now);
    return { outcome: 'entered' };
  });
}
