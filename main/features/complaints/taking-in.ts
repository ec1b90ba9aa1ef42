import type { ComplaintFacts } from '#contract/complaint-input.ts';
import type { ComplaintNumber } from '#contract/complaints.ts';
import { createComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import type { Actor } from '#db/journal.ts';
import { readShop } from '#db/shop.ts';
import { plus } from '../clocks/days.ts';
import { dayAt } from '../clocks/zone.ts';
import { renewClocks } from './clocks.ts';
import type { Reckoning } from './reckoning.ts';

interface Taken {
  customerId: string;
  /** The call in which it came, saved or not. */
  callDraftId: string | null;
  facts: ComplaintFacts;
}

/**
 * Takes a complaint in with its deadlines. Whoever takes it leads it and the customer hears again
 * after the days of the shop's rules, unless something else was said.
 */
export async function takeIn(
  trx: Writing,
  actor: Actor,
  { customerId, callDraftId, facts }: Taken,
  reckoning: Reckoning,
): Promise<{ id: string; version: number; number: ComplaintNumber }> {
  const { timeZone, updateDays } = reckoning.rules;
  const { currency } = await readShop(trx);
  const created = await createComplaint(trx, actor, {
    customerId,
    callDraftId,
    currency,
    year: Number(dayAt(facts.receivedAt, timeZone).slice(0, 4)),
    facts: {
      ...facts,
      ownerId: facts.ownerId ?? actor.staffId,
      nextUpdateOn: facts.nextUpdateOn ?? plus(dayAt(actor.now, timeZone), { days: updateDays }),
    },
  });
  await renewClocks(trx, created.id, reckoning);
  return created;
}
