import { type SelectQueryBuilder, sql } from 'kysely';
import type { Reading, Writing } from './connection.ts';
import { uuidv7 } from './ids.ts';
import type { Actor } from './journal.ts';
import { prepared } from './prepared.ts';
import type { Database } from './schema.ts';
import { foldWords } from './search/fold.ts';
import { isListed } from './search/one-of.ts';
import { compareText } from './search/sort-key.ts';

const tagsOf = prepared<{ customerIds: readonly string[] }, { customerId: string; name: string }>(
  (db, parameter, dialect) =>
    db
      .selectFrom('customer_tag')
      .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
      .where(isListed(dialect, 'customer_tag.customer_id', parameter('customerIds')))
      .orderBy('customer_tag.key')
      .select(['customer_tag.customer_id as customerId', 'tag.name']),
);

/** In the order in which they were given; customers without a tag are left out. */
export async function listTagsOfMany(
  db: Reading,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const tags = new Map<string, string[]>();
  if (customerIds.length === 0) return tags;
  const rows = await tagsOf(db, { customerIds });
  for (const { customerId, name } of rows) {
    tags.set(customerId, [...(tags.get(customerId) ?? []), name]);
  }
  return tags;
}

/** Tags of cards that are not in the bin, in alphabetical order. */
export async function listTags(db: Reading): Promise<{ name: string; count: number }[]> {
  const all = await countByTag(db.selectFrom('customer_tag'));
  // The few in the bin are looked up, and not everybody else.
  const inBin = db.selectFrom('customer').where('binned_at', 'is not', null).select('id');
  const binned = await countByTag(
    db.selectFrom('customer_tag').where('customer_tag.customer_id', 'in', inBin),
  );
  const tags = await db.selectFrom('tag').select(['id', 'name']).execute();
  return tags
    .map(({ id, name }) => ({ name, count: (all.get(id) ?? 0) - (binned.get(id) ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => compareText(one.name, other.name));
}

async function countByTag(
  rows: SelectQueryBuilder<Database, 'customer_tag', object>,
): Promise<ReadonlyMap<string, number>> {
  const counts = await rows
    .groupBy('customer_tag.tag_id')
    .select(['customer_tag.tag_id', sql<number | string>`count(*)`.as('total')])
    .execute();
  return new Map(counts.map(({ tag_id, total }) => [tag_id, Number(total)]));
}

/**
 * Gives each of these customers just these tags. A tag that differs only in case or marks from one
 * that the shop has is that one, so that "VIP" and "vip" do not become two.
 */
export async function writeTags(
  trx: Writing,
  actor: Actor,
  names: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  if (names.size === 0) return;
  await trx
    .deleteFrom('customer_tag')
    .where('customer_id', 'in', [...names.keys()])
    .execute();
  await addTags(trx, actor, names);
}

/** Gives each of these customers more tags, with a few statements for all of them. */
export async function addTags(
  trx: Writing,
  actor: Actor,
  names: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const ids = await ensureTags(trx, actor, [...names.values()].flat());
  const rows = Array.from(names, ([customer_id, ofOne]) =>
    ofOne.map((name) => ({ customer_id, tag_id: ids.get(foldTag(name)) ?? '' })),
  ).flat();
  if (rows.length === 0) return;
  await trx
    .insertInto('customer_tag')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Of these tags, those that no card has any more are forgotten. */
export async function removeUnusedTags(trx: Writing, tagIds: readonly string[]): Promise<void> {
  if (tagIds.length === 0) return;
  await trx
    .deleteFrom('tag')
    .where('id', 'in', tagIds)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('customer_tag')
            .whereRef('customer_tag.tag_id', '=', 'tag.id')
            .select('customer_tag.key'),
        ),
      ),
    )
    .execute();
}

/** The ids of the tags by their folded names; those that the shop does not have are made. */
async function ensureTags(
  trx: Writing,
  actor: Actor,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(names.toReversed().map((name) => [foldTag(name), name]));
  if (wanted.size === 0) return new Map();
  const existing = await trx
    .selectFrom('tag')
    .select(['id', 'folded'])
    .where('folded', 'in', [...wanted.keys()])
    .execute();
  const ids = new Map(existing.map(({ id, folded }) => [folded, id]));
  const missing = [...wanted].filter(([folded]) => !ids.has(folded));
  if (missing.length === 0) return ids;
  const time = Date.parse(actor.now);
  const made = missing.map(([folded, name]) => ({ id: uuidv7(time), name, folded }));
  await trx.insertInto('tag').values(made).execute();
  return new Map([...ids, ...made.map(({ id, folded }) => [folded, id] as const)]);
}

/** A tag of signs alone, such as "+++", stays what it is. */
export function foldTag(name: string): string {
  return foldWords(name).join(' ') || name;
}
