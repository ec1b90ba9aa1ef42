import type { Reading, Writing } from '../connection.ts';
import { prepared, preparedWrite } from '../prepared.ts';

// The index is read from its end and only as far as needed, so its rows stand in the order of the
// last contact: at the key of the card before the first contact, and at the end of a range above
// all keys after each one. The times themselves would do too, but lie so far apart that the index
// would be several times as large.

const firstPosition = 2 ** 32;

/** The end of the index. */
export async function nextPosition(db: Reading): Promise<number> {
  const [last] = await lastPosition(db, {});
  return Math.max(firstPosition, Number(last?.position ?? 0) + 1);
}

const lastPosition = prepared<Record<string, never>, { position: number | string }>((db) =>
  db.selectFrom('customer_search').orderBy('position', 'desc').limit(1).select('position'),
);

/**
 * A contact moves the card to the end of the index. Resolves to false when there has been a later
 * one, or no such card.
 */
export async function noteContact(
  trx: Writing,
  customerId: string,
  startedAt: string,
): Promise<boolean> {
  const [moved] = await setLastContact(trx, { customerId, startedAt });
  if (!moved) return false;
  await moveTo(trx, { key: moved.key, position: await nextPosition(trx), startedAt });
  return true;
}

const setLastContact = preparedWrite<{ customerId: string; startedAt: string }, { key: number }>(
  (trx, parameter) =>
    trx
      .updateTable('customer')
      .set({ last_contact_at: parameter('startedAt') })
      .where('id', '=', parameter('customerId'))
      .where((expression) =>
        expression.or([
          expression('last_contact_at', 'is', null),
          expression('last_contact_at', '<', parameter('startedAt')),
        ]),
      )
      .returning('key'),
);

const moveTo = preparedWrite<{ key: number; position: number; startedAt: string }>(
  (trx, parameter) =>
    trx
      .updateTable('customer_search')
      .set({ position: parameter('position'), last_contact_at: parameter('startedAt') })
      .where('customer_key', '=', parameter('key')),
);

/** After contacts were taken back. The cards keep their places in the index until the next one. */
export async function renewLastContact(
  trx: Writing,
  customerIds: readonly string[],
): Promise<void> {
  for (const id of new Set(customerIds)) {
    const { latest } = await trx
      .selectFrom('interaction')
      .where('customer_id', '=', id)
      .where('binned_at', 'is', null)
      .select((expression) => expression.fn.max('started_at').as('latest'))
      .executeTakeFirstOrThrow();
    const { key } = await trx
      .updateTable('customer')
      .set({ last_contact_at: latest })
      .where('id', '=', id)
      .returning('key')
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('customer_search')
      .set({ last_contact_at: latest })
      .where('customer_key', '=', key)
      .execute();
  }
}
