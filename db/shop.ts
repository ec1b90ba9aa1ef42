import type { ShopDetails } from '#contract/shop.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';

type Shop = ShopDetails & { version: number; setUpAt: string | null };

export async function readShop(db: Reading): Promise<Shop> {
  return db
    .selectFrom('shop')
    .select(['version', 'name', 'country', 'currency', 'set_up_at as setUpAt'])
    .executeTakeFirstOrThrow();
}

/**
 * Also ends the first steps, if they were still to be taken. Fails with CONFLICT when somebody
 * else saved since `version` was read.
 */
export async function updateShop(
  trx: Writing,
  actor: Actor,
  version: number,
  details: ShopDetails,
): Promise<number> {
  const before = await trx
    .selectFrom('shop')
    .select(['id', 'version', 'name', 'country', 'currency', 'set_up_at'])
    .executeTakeFirstOrThrow();
  if (before.version !== version) throw new StorageError('CONFLICT', 'shop');
  await trx
    .updateTable('shop')
    .set({ ...details, version: version + 1, set_up_at: before.set_up_at ?? actor.now })
    .where('id', '=', before.id)
    .execute();
  await recordChange(trx, actor, {
    entity: 'shop',
    entityId: before.id,
    action: 'update',
    before: { name: before.name, country: before.country, currency: before.currency },
    after: details,
  });
  return version + 1;
}

/** A new database begins with a shop without a name and its owner; does nothing on later starts. */
export async function ensureShop(trx: Writing, now: string, country: string): Promise<void> {
  const existing = await trx.selectFrom('shop').select('id').executeTakeFirst();
  if (existing) return;
  const time = Date.parse(now);
  await trx
    .insertInto('shop')
    .values({ id: uuidv7(time), version: 1, name: '', country })
    .execute();
  await trx
    .insertInto('staff')
    .values({ id: uuidv7(time), name: '', role: 'owner', created_at: now })
    .execute();
}
