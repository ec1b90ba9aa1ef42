import { emptyDetails } from '#contract/customers.ts';
import type { StoredDetails } from '#db/customer-details.ts';
import { createCustomer } from '#db/customers.ts';
import type { TestDatabase } from './databases.ts';

/** A card that has this family name and what else is said. */
export function card(familyName: string, more: Partial<StoredDetails> = {}): StoredDetails {
  return { ...emptyDetails, phones: [], familyName, ...more };
}

/** Stores a card as if it had been typed in at that time. Returns its id. */
export async function store(
  database: TestDatabase,
  details: StoredDetails,
  at?: string,
): Promise<string> {
  const { id } = await database.write((trx, actor) => createCustomer(trx, actor, details), at);
  return id;
}
