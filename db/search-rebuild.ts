import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Connection, Writing } from './connection.ts';
import { searchableOf } from './customer-details.ts';
import type { Database } from './schema.ts';
import { indexCustomers } from './search/customers.ts';
import { listTagsOfMany } from './tags.ts';

/** Grows with every change of what stands in the index of a card. */
const indexVersion = 1;
const cardsAtOnce = 500;

/**
 * Makes the search index anew when an earlier version of the program wrote it. Not a step of the
 * schema: those must go on doing what they did, and this is done as search works today.
 */
export async function ensureSearchIndex(db: Connection): Promise<void> {
  const state = await db.selectFrom('search_state').select('version').executeTakeFirst();
  if (state?.version === indexVersion) return;
  await db.transaction().execute(async (trx) => {
    for (const table of ['customer_search', 'search_word', 'search_deletion'] as const) {
      await trx.deleteFrom(table).execute();
    }
    await indexAll(trx);
    await trx.deleteFrom('search_state').execute();
    await trx.insertInto('search_state').values({ version: indexVersion }).execute();
  });
}

interface Place {
  key: number;
  last_contact_at: string | null;
}

type Condition = (customer: ExpressionBuilder<Database, 'customer'>) => Expression<SqlBool>;

/** In the order of the last contact, so that the positions ascend while they are written. */
async function indexAll(trx: Writing): Promise<void> {
  let last: Place | undefined;
  do {
    const after = last?.key ?? 0;
    last = await indexNext(trx, (customer) =>
      customer.and([
        customer('customer.last_contact_at', 'is', null),
        customer('customer.key', '>', after),
      ]),
    );
  } while (last);
  do {
    const { last_contact_at = '', key = 0 } = last ?? {};
    last = await indexNext(
      trx,
      () => sql<SqlBool>`(customer.last_contact_at, customer.key) > (${last_contact_at}, ${key})`,
    );
  } while (last);
}

async function indexNext(trx: Writing, condition: Condition): Promise<Place | undefined> {
  const cards = await trx
    .selectFrom('customer')
    .where('customer.binned_at', 'is', null)
    .where(condition)
    .orderBy('customer.last_contact_at')
    .orderBy('customer.key')
    .limit(cardsAtOnce)
    .select(['key', 'id', 'given_name', 'patronymic', 'family_name', 'company', 'city'])
    .select('last_contact_at')
    .execute();
  if (cards.length === 0) return undefined;
  const ids = cards.map(({ id }) => id);
  const phones = Map.groupBy(
    await trx
      .selectFrom('customer_phone')
      .where('customer_id', 'in', ids)
      .select(['customer_id', 'number', 'e164'])
      .execute(),
    (phone) => phone.customer_id,
  );
  const emails = Map.groupBy(
    await trx
      .selectFrom('customer_email')
      .where('customer_id', 'in', ids)
      .select(['customer_id', 'address'])
      .execute(),
    (email) => email.customer_id,
  );
  const tags = await listTagsOfMany(trx, ids);
  await indexCustomers(
    trx,
    cards.map((card) => ({
      key: card.key,
      ...searchableOf({
        givenName: card.given_name,
        patronymic: card.patronymic,
        familyName: card.family_name,
        company: card.company,
        address: { city: card.city },
        phones: phones.get(card.id) ?? [],
        emails: emails.get(card.id) ?? [],
        tags: tags.get(card.id) ?? [],
      }),
    })),
  );
  return cards.at(-1);
}
