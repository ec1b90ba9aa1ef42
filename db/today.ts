import type { Output } from '#contract/index.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { firstPhone } from './first-lines.ts';
import { displayName } from './names.ts';

type Today = Output<'today.get'>;

/** What of a card names somebody in one line; the same in both lists. */
function people(db: Reading) {
  return db
    .selectFrom('customer')
    .where('customer.binned_at', 'is', null)
    .select((expression) => [
      'customer.id as customerId',
      'customer.given_name',
      'customer.family_name',
      'customer.company',
      firstPhone(expression).as('phone'),
    ]);
}

type Somebody = Awaited<ReturnType<ReturnType<typeof people>['executeTakeFirstOrThrow']>>;

function nameOf({ customerId, phone, ...names }: Somebody) {
  return { customerId, customerName: displayName(names), phone };
}

/**
 * Everybody who was born on one of the days, given as MM-DD with the date on which it is kept;
 * the earliest first, at most `limit`.
 */
export async function listBirthdays(
  db: Reading,
  days: ReadonlyMap<string, string>,
  limit: number,
): Promise<Today['birthdays']> {
  const rows = await people(db)
    .where('customer.birthday', 'in', [...days.keys()])
    .select(['customer.birthday', 'customer.birth_year', 'customer.sort_key'])
    .orderBy('customer.sort_key')
    .orderBy('customer.id')
    .execute();
  return rows
    .map(({ birthday, birth_year, sort_key: _order, ...somebody }) => {
      const on = days.get(birthday ?? '') ?? '';
      const turning = birth_year === null ? null : Number(on.slice(0, 4)) - birth_year;
      return Object.assign(nameOf(somebody), { on, turning });
    })
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .slice(0, limit);
}

/** What one team member looked at, the latest first. */
export async function listRecentlySeen(
  db: Reading,
  staffId: string,
  limit: number,
): Promise<Today['recentlySeen']> {
  const rows = await people(db)
    .innerJoin('seen_customer', 'seen_customer.customer_id', 'customer.id')
    .where('seen_customer.staff_id', '=', staffId)
    .select('seen_customer.seen_at as seenAt')
    .orderBy('seen_customer.seen_at', 'desc')
    .orderBy('seen_customer.key', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ seenAt, ...somebody }) => Object.assign(nameOf(somebody), { seenAt }));
}

/** Contacts that began at or after this moment. */
export async function countContactsSince(db: Reading, since: string): Promise<number> {
  const { total } = await db
    .selectFrom('interaction')
    .where('started_at', '>=', since)
    .where('binned_at', 'is', null)
    .select((expression) => expression.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

export async function hasCustomers(db: Reading): Promise<boolean> {
  const somebody = await db
    .selectFrom('customer')
    .where('binned_at', 'is', null)
    .select('key')
    .limit(1)
    .executeTakeFirst();
  return somebody !== undefined;
}

/**
 * Puts a customer before all others that this team member looked at, and forgets all but the
 * latest `kept`. Not in the journal: looking changes nothing. Fails with NOT_FOUND.
 */
export async function markSeen(
  trx: Writing,
  seen: { staffId: string; customerId: string; at: string },
  kept: number,
): Promise<void> {
  const { staffId, customerId, at } = seen;
  const known = await trx
    .selectFrom('customer')
    .select('key')
    .where('id', '=', customerId)
    .executeTakeFirst();
  if (!known) throw new StorageError('NOT_FOUND', 'customer');
  await trx
    .insertInto('seen_customer')
    .values({ staff_id: staffId, customer_id: customerId, seen_at: at })
    .onConflict((conflict) =>
      conflict.columns(['staff_id', 'customer_id']).doUpdateSet({ seen_at: at }),
    )
    .execute();
  const old = trx
    .selectFrom('seen_customer')
    .where('staff_id', '=', staffId)
    .orderBy('seen_at', 'desc')
    .orderBy('key', 'desc')
    .offset(kept)
    // SQLite knows no offset without a limit; one look adds one.
    .limit(1)
    .select('key');
  await trx.deleteFrom('seen_customer').where('key', 'in', old).execute();
}
