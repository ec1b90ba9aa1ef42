import type { CustomerCard } from '#contract/customers.ts';
import type { Reading } from './connection.ts';
import { readStoredCustomer } from './customer-details.ts';

/** Everything that stands on a card. Fails with NOT_FOUND; a card in the bin can still be read. */
export async function readCard(db: Reading, id: string): Promise<CustomerCard> {
  const { key: _key, ...stored } = await readStoredCustomer(db, id);
  const contactsOf = db
    .selectFrom('interaction')
    .where('customer_id', '=', id)
    .where('binned_at', 'is', null);
  const { total } = await contactsOf
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const lastContact = await contactsOf
    .select([
      'channel',
      'direction',
      'kind',
      'outcome',
      'started_at as startedAt',
      'mood_end as moodEnd',
    ])
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .$narrowType<Omit<NonNullable<CustomerCard['lastContact']>, 'startedAt' | 'moodEnd'>>()
    .executeTakeFirst();
  return {
    ...stored,
    contactCount: Number(total),
    lastContactAt: lastContact?.startedAt ?? null,
    lastContact: lastContact ?? null,
  };
}
