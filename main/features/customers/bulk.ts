import type { BulkChange, CustomerSelection } from '#contract/customers.ts';
import type { Output } from '#contract/index.ts';
import { changeSome, countUpdates, revertSome } from '#db/bulk-changes.ts';
import {
  countMatching,
  findLastKey,
  listFoundIds,
  listMatchingWithKeys,
} from '#db/customer-matches.ts';
import { listStaff } from '#db/staff.ts';
import type { JobContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';

/** Cards in one transaction: short enough that a draft is stored without a noticeable wait. */
const cardsAtOnce = 50;
/** Among so many cards those who are meant are looked for at once. */
const keysAtOnce = 5000;

/** Fails with NOT_FOUND when the new responsible person does not work here. */
export async function changeMany(
  selected: CustomerSelection,
  change: BulkChange,
  context: JobContext,
): Promise<Output<'customers.changeMany'>> {
  if ('responsibleId' in change) await refuseStranger(change.responsibleId, context);
  const { batchId, signal, write, progress, pause } = context;
  const selection = await settled(selected, context);
  const total = await countSelected(selection, context);
  let done = 0;
  let changed = 0;
  for await (const ids of selectedIds(selection, context)) {
    if (signal.aborted) return { batchId, changed, stopped: true };
    if (ids.length > 0) changed += await write((trx, actor) => changeSome(trx, actor, ids, change));
    done += ids.length;
    progress(done, Math.max(total, done));
    await pause();
  }
  return { batchId, changed, stopped: false };
}

/** Stopped by a cancel, it leaves the rest of the batch as it is. */
export async function revertBatch(
  batchId: string,
  { db, signal, write, progress, pause }: JobContext,
): Promise<Output<'customers.revert'>> {
  const total = await countUpdates(db, batchId);
  const result = { reverted: 0, kept: 0 };
  let after: number | null = 0;
  while (after !== null && !signal.aborted) {
    const from: number = after;
    const some = await write((trx, actor) =>
      revertSome(trx, actor, { batchId, after: from, limit: cardsAtOnce }),
    );
    result.reverted += some.reverted;
    result.kept += some.kept;
    after = some.last;
    progress(result.reverted + result.kept, total);
    await pause();
  }
  return result;
}

async function refuseStranger(staffId: string | null, { db }: JobContext): Promise<void> {
  if (staffId === null) return;
  const staff = await listStaff(db);
  if (!staff.some(({ id, leftAt }) => id === staffId && leftAt === null))
    throw new Refusal({ code: 'NOT_FOUND' });
}

async function countSelected(
  selection: CustomerSelection,
  { db, now }: JobContext,
): Promise<number> {
  if ('ids' in selection) return selection.ids.length;
  const matching = await countMatching(db, { ...selection.filter, now });
  return Math.max(0, matching - selection.except.length);
}

/** In parts for one transaction each; a part may be empty. */
async function* selectedIds(
  selection: CustomerSelection,
  { db, now }: JobContext,
): AsyncGenerator<readonly string[]> {
  if ('ids' in selection) {
    yield* parts(selection.ids);
    return;
  }
  const except = new Set(selection.except);
  const filter = { ...selection.filter, now };
  const last = await findLastKey(db);
  for (let above = 0; above < last; above += keysAtOnce) {
    const ids = await listMatchingWithKeys(db, filter, { above, upTo: above + keysAtOnce });
    const some = ids.filter((id) => !except.has(id));
    if (some.length === 0) yield [];
    else yield* parts(some);
  }
}

function* parts(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += cardsAtOnce) {
    yield ids.slice(start, start + cardsAtOnce);
  }
}

/**
 * Whom a search finds is settled before the cards change, for what it finds by may change too. Ids
 * ascend with the time, so cards that stand together in the file are changed together.
 */
async function settled(
  selection: CustomerSelection,
  { db, dialect, now }: JobContext,
): Promise<CustomerSelection> {
  if ('ids' in selection) return { ids: selection.ids.toSorted() };
  if (selection.search.trim() === '') return selection;
  const { search, filter, except } = selection;
  const found = await listFoundIds(db, dialect, { search, filter: { ...filter, now } });
  return { ids: found.filter((id) => !except.includes(id)) };
}
