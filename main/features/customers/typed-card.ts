import { detailsFromLine } from '#contract/typed-customer.ts';
import type { Writing } from '#db/connection.ts';
import { requireCustomer } from '#db/customer-card.ts';
import { createCustomer } from '#db/customers.ts';
import type { Actor } from '#db/journal.ts';
import { readShop } from '#db/shop.ts';
import { Refusal } from '../../engine/refusal.ts';
import { withDialledNumbers } from './details.ts';

// Shared by what begins with somebody who may have no card yet: calls and complaints.

interface Who {
  customerId: string | null;
  /** Name or number of somebody who has no card yet. */
  newCustomer: string;
}

/**
 * The card of who is meant, made if need be. Fails with NOT_FOUND, and with VALIDATION of `field`
 * when nobody is named.
 */
export async function cardOf(
  trx: Writing,
  actor: Actor,
  { customerId, newCustomer }: Who,
  field: string,
): Promise<string> {
  if (customerId !== null) {
    await requireCustomer(trx, customerId);
    return customerId;
  }
  if (newCustomer === '')
    throw new Refusal({ code: 'VALIDATION', fields: { [field]: 'required' } });
  const { country } = await readShop(trx);
  const details = withDialledNumbers(detailsFromLine(newCustomer), country);
  const { id } = await createCustomer(trx, actor, details);
  return id;
}
