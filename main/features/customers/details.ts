import type { CustomerDetails } from '#contract/customers.ts';
import type { StoredDetails } from '#db/customer-details.ts';
import { toE164 } from './phones.ts';

/** Shared with the features that make cards: adds to each number how it is dialled from abroad. */
export function withDialledNumbers(details: CustomerDetails, country: string): StoredDetails {
  return {
    ...details,
    phones: details.phones.map((phone) => ({ ...phone, e164: toE164(phone.number, country) })),
  };
}
