import { emptyDetails } from '#contract/customers.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer } from '#db/customers.ts';
import { createInteraction } from '#db/interactions.ts';
import type { TestDatabase } from './databases.ts';

export function person(givenName: string, familyName: string) {
  return { ...emptyDetails, phones: [], givenName, familyName };
}

/** Returns their ids. */
export async function add({ write }: TestDatabase, ...people: [given: string, family: string][]) {
  return write(async (trx, actor) => {
    const ids: string[] = [];
    for (const [given, family] of people) {
      ids.push((await createCustomer(trx, actor, person(given, family))).id);
    }
    return ids;
  });
}

export async function contact(
  { write }: TestDatabase,
  customerId: string,
  startedAt: string,
  draftId: string | null = null,
) {
  await write((trx, actor) =>
    createInteraction(trx, actor, {
      customerId,
      draftId,
      channel: 'phone',
      direction: 'incoming',
      kind: 'order',
      note: '',
      startedAt,
      duration: 60,
      outcome: null,
      moodStart: null,
      moodEnd: null,
    }),
  );
}

/** Given names of those found. */
export async function find({ db, dialect }: TestDatabase, search: string) {
  const page = await listCustomers(db, dialect, { search, bin: false, offset: 0, limit: 100 });
  return page.rows.map(({ givenName }) => givenName);
}
