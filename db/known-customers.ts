import type { Reading } from './connection.ts';

export interface Wanted {
  /** In E.164. */
  numbers: readonly string[];
  /** Folded. */
  addresses: readonly string[];
  /** Sort keys of the names. */
  names: readonly string[];
}

export interface KnownCustomers {
  byNumber: readonly { name: string; e164: string }[];
  byAddress: readonly { name: string; folded: string }[];
  byName: readonly {
    name: string;
    company: string;
    street: string;
    postalCode: string;
    city: string;
  }[];
}

/** The cards outside the bin that have one of these numbers, addresses or names. */
export async function findKnownCustomers(db: Reading, wanted: Wanted): Promise<KnownCustomers> {
  const { numbers, addresses, names } = wanted;
  const cards = db.selectFrom('customer').where('customer.binned_at', 'is', null);
  const [byNumber, byAddress, byName] = [
    numbers.length === 0
      ? []
      : await cards
          .innerJoin('customer_phone', 'customer_phone.customer_id', 'customer.id')
          .where('e164', 'in', numbers)
          .select(['sort_key as name', 'e164'])
          .$narrowType<{ e164: string }>()
          .distinct()
          .execute(),
    addresses.length === 0
      ? []
      : await cards
          .innerJoin('customer_email', 'customer_email.customer_id', 'customer.id')
          .where('folded', 'in', addresses)
          .select(['sort_key as name', 'folded'])
          .distinct()
          .execute(),
    names.length === 0
      ? []
      : await cards
          .where('sort_key', 'in', names)
          .select(['sort_key as name', 'company', 'street', 'postal_code as postalCode', 'city'])
          .distinct()
          .execute(),
  ];
  return { byNumber, byAddress, byName };
}
