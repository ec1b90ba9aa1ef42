import type { Writing } from '#db/connection.ts';
import type { DemoContact, DemoPerson } from '#db/content/demo/types.ts';
import { addFollowUp, finishFollowUp } from '#db/follow-ups.ts';
import { uuidv7 } from '#db/ids.ts';
import { createInteraction } from '#db/interactions.ts';
import type { Actor } from '#db/journal.ts';
import { addDays } from '../today/days.ts';
import { shopTime } from './shop-time.ts';

interface PlacedContact {
  /** Place in the list of people. */
  person: number;
  contact: DemoContact;
}

/** Of all people together, the oldest first, as a shop would have written them down. */
export function contactsInOrder(people: readonly DemoPerson[]): PlacedContact[] {
  return people
    .flatMap(({ contacts }, person) => contacts.map((contact) => ({ person, contact })))
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
}

function startOf({ contact }: PlacedContact): string {
  return `${contact.date} ${contact.time}`;
}

export async function storeContact(
  trx: Writing,
  actor: Actor,
  customerId: string,
  contact: DemoContact,
): Promise<void> {
  const { date, time, durationSeconds, followUp, outcome, ...content } = contact;
  // An action of its own: in the bin it takes nothing else along that came with the demo shop.
  const alone: Actor = { ...actor, batchId: uuidv7(Date.parse(actor.now)) };
  const interactionId = await createInteraction(trx, alone, {
    ...content,
    // That somebody was reached is what most notes begin with; it is no outcome of its own.
    outcome: outcome === 'reached' ? null : outcome,
    customerId,
    draftId: null,
    startedAt: shopTime(date, time),
    duration: durationSeconds,
  });
  if (followUp === null) return;
  const dueOn = addDays(date, followUp.inDays);
  const target = await addFollowUp(trx, actor, {
    customerId,
    interactionId,
    dueOn,
    note: followUp.note,
  });
  if (!followUp.done) return;
  await finishFollowUp(trx, { ...actor, now: shopTime(dueOn, time) }, target);
}
