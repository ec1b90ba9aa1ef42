import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openComplaints } from '#contract/complaints.ts';
import { emptyDetails } from '#contract/customers.ts';
import { languages } from '#contract/preferences.ts';
import { openSqlite } from '#db/open.ts';
import { blankFacts } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const today = '2026-03-02';
const add = (engine: TestEngine, language: (typeof languages)[number] = 'en') =>
  engine.call('demo.add', { language, today });
const everybody = (engine: TestEngine, search = '') =>
  engine.call('customers.list', { search, bin: false, offset: 0, limit: 500 });

const tables = [
  'customer',
  'customer_phone',
  'customer_email',
  'customer_search',
  'customer_tag',
  'tag',
  'observation',
  'consent',
  'customer_link',
  'interaction',
  'follow_up',
  'call_draft',
  'seen_customer',
  'import_batch',
  'complaint',
  'complaint_event',
  'complaint_clock',
  'promise',
  'promise_event',
  'guided_talk',
] as const;

/** How many rows each table has. */
function rowsOf({ database }: TestEngine): Record<string, unknown> {
  return Object.fromEntries(
    tables.map((table) => [
      table,
      database.handle.prepare(`select count(*) from ${table}`).pluck().get(),
    ]),
  );
}

function intact({ database }: TestEngine): void {
  expect(database.handle.pragma('foreign_key_check')).toEqual([]);
  const check = "insert into customer_fts (customer_fts) values ('integrity-check')";
  expect(() => database.handle.prepare(check).run()).not.toThrow();
}

/** A shop with one customer of its own, who has been called. */
async function ownShop(): Promise<{ engine: TestEngine; annaId: string }> {
  const engine = await startTestEngine();
  const details = { ...anna, tags: ['VIP'] };
  const { id: annaId } = await engine.call('customers.create', { details });
  const call = newCall({ customerId: annaId, note: 'Her own.' });
  await engine.call('calls.start', call);
  await engine.call('calls.save', call);
  return { engine, annaId };
}

/** The call of a demo customer: open, or saved. */
async function talk(engine: TestEngine, customerId: string, save: boolean): Promise<void> {
  const call = newCall({ customerId, note: 'Tried it out.' });
  await engine.call('calls.start', call);
  if (save) await engine.call('calls.save', call);
}

describe('the complaints of the demo shop', () => {
  const all = { filter: { ...openComplaints, scope: 'all' }, order: 'received' } as const;
  const listed = (engine: TestEngine) =>
    engine.call('complaints.list', { ...all, offset: 0, limit: 50 });

  test.each(languages)('are in every state, each step on its day: %s', async (language) => {
    const engine = await startTestEngine();
    await add(engine, language);
    const { rows } = await listed(engine);
    const states = new Set(rows.map(({ state }) => state));
    expect([...states].toSorted()).toEqual([
      'assessing',
      'closed',
      'new',
      'settled',
      'waitingCustomer',
      'waitingSupplier',
    ]);
    for (const { id, receivedAt } of rows) {
      const history = await engine.call('complaints.history', { id });
      const times = history.map(({ at }) => at).toReversed();
      expect(times).toEqual(times.toSorted());
      expect(times[0]).toBe(receivedAt);
      expect(String(times.at(-1)) < '2026-03-03').toBe(true);
    }
    const rate = await engine.call('promises.rate', { since: '2025-01-01T00:00:00.000Z' });
    expect(rate).toMatchObject({ late: 1, broken: 0, overdue: 1 });
    expect(rate.kept).toBeGreaterThan(1);
  });

  test('give their numbers back, unless a real complaint stands behind them', async () => {
    const { engine, annaId } = await ownShop();
    const take = () =>
      engine.call('complaints.create', {
        customerId: annaId,
        newCustomer: '',
        callDraftId: null,
        facts: blankFacts,
      });
    await add(engine);
    await engine.call('demo.remove', {});
    const first = await take();
    expect(first.number).toEqual({ year: 2026, sequence: 1 });
    await add(engine);
    const behind = await take();
    await engine.call('demo.remove', {});
    expect((await listed(engine)).rows.map(({ id }) => id).toSorted()).toEqual(
      [first.id, behind.id].toSorted(),
    );
    expect((await take()).number.sequence).toBe(behind.number.sequence + 1);
  });
});

describe('the demo shop', () => {
  test.each(languages)('comes with its people and their year: %s', async (language) => {
    const engine = await startTestEngine();
    const { customers } = await add(engine, language);
    expect(customers).toBeGreaterThan(100);
    expect((await everybody(engine)).total).toBe(customers);
    expect(await engine.call('shop.get', {})).toMatchObject({ demo: true });
    const counts = rowsOf(engine);
    for (const table of ['interaction', 'follow_up', 'observation', 'consent', 'customer_link']) {
      expect(counts[table], table).toBeGreaterThan(5);
    }
    const latest = engine.database.handle
      .prepare('select max(started_at) from interaction')
      .pluck()
      .get();
    expect(String(latest) <= new Date(`${today}T23:59:59`).toISOString()).toBe(true);
    intact(engine);
  });

  test('writes contacts down in the order in which they happened', async () => {
    const engine = await startTestEngine();
    await add(engine);
    const begun = engine.database.handle
      // One that was led is written down with its complaint.
      .prepare('select started_at from interaction where draft_id is null order by key')
      .pluck()
      .all();
    expect(begun).toEqual(begun.map(String).toSorted((one, other) => one.localeCompare(other)));
  });

  test('leaves the follow-ups of the others where a contact of it goes to the bin', async () => {
    const engine = await startTestEngine();
    await add(engine);
    const { handle } = engine.database;
    const finished = handle.prepare('select count(*) from follow_up where done_at is not null');
    const before = finished.pluck().get();
    const id = handle.prepare('select id from interaction where draft_id is null').pluck().get();
    await engine.call('calls.bin', { id: String(id), version: 1 });
    expect(finished.get()).toBe(before);
  });

  test('is not added twice', async () => {
    const engine = await startTestEngine();
    await add(engine);
    const again = await engine.raw('demo.add', { language: 'en', today });
    expect(again).toEqual({ ok: false, error: { code: 'CONFLICT' } });
  });

  test('is for the owner', async () => {
    const engine = await startTestEngine({ role: 'staff' });
    expect(await engine.raw('demo.add', { language: 'en', today })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await engine.raw('demo.remove', {})).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  test('goes with everything that was done with it, and nothing else goes', async () => {
    const { engine, annaId } = await ownShop();
    const before = rowsOf(engine);
    const { customers } = await add(engine);
    const [first, second, third] = (await everybody(engine)).rows
      .map(({ id }) => id)
      .filter((id) => id !== annaId);
    if (!first || !second || !third) throw new Error('the demo shop is too small');
    await talk(engine, first, true);
    await talk(engine, second, false);
    await engine.call('customers.seen', { id: third });
    const { version } = await engine.call('customers.get', { id: third });
    await engine.call('customers.bin', { id: third, version });
    const tagged = { ...emptyDetails, givenName: 'Own', tags: ['Only mine'] };
    await engine.call('customers.create', { details: tagged });

    expect(await engine.call('demo.remove', {})).toEqual({ customers });
    expect(await engine.call('shop.get', {})).toMatchObject({ demo: false });
    const after = rowsOf(engine);
    expect(after).toEqual({
      ...before,
      customer: Number(before['customer']) + 1,
      customer_search: Number(before['customer_search']) + 1,
      customer_tag: Number(before['customer_tag']) + 1,
      tag: Number(before['tag']) + 1,
    });
    const card = await engine.call('customers.get', { id: annaId });
    expect(card).toMatchObject({ contactCount: 1, tags: ['VIP'] });
    intact(engine);
  });

  test('leaves a call that was saved once more for an own customer', async () => {
    const { engine, annaId } = await ownShop();
    await add(engine);
    const demo = (await everybody(engine)).rows.find(({ id }) => id !== annaId);
    const call = newCall({ customerId: demo?.id ?? '', note: 'For whom?' });
    await engine.call('calls.start', call);
    await engine.call('calls.save', call);
    await engine.call('calls.reopen', { id: call.id });
    const { content } = newCall({ customerId: annaId, note: 'For Anna.' });
    await engine.call('calls.save', { id: call.id, content });
    await engine.call('demo.remove', {});
    expect(await engine.call('customers.get', { id: annaId })).toMatchObject({ contactCount: 2 });
    intact(engine);
  });

  test('can be added again after it was removed', async () => {
    const engine = await startTestEngine();
    await add(engine, 'pl');
    await engine.call('demo.remove', {});
    const { customers } = await add(engine, 'ru');
    expect((await everybody(engine)).total).toBe(customers);
  });
});

describe('cut off', () => {
  test('by the person: nothing of it stays', async () => {
    const { engine } = await ownShop();
    const before = rowsOf(engine);
    const controller = new AbortController();
    const envelope = await engine.dispatcher.call({
      method: 'demo.add',
      input: { language: 'en', today },
      signal: controller.signal,
      onProgress: (done) => done > 0 && controller.abort(),
    });
    expect(envelope).toEqual({ ok: false, error: { code: 'CANCELLED' } });
    expect(rowsOf(engine)).toEqual(before);
  });

  /** Lets the job write for a while and then closes the file under it, as a crash does. */
  async function crashAt(engine: TestEngine, method: 'demo.add' | 'demo.remove', input: unknown) {
    await engine.dispatcher.call({
      method,
      input,
      onProgress: (done) => {
        if (done > 0 && engine.database.handle.open) engine.database.handle.close();
      },
    });
  }

  test('by a crash while it was added: gone at the next start', async () => {
    const dataFolder = temporaryFolder();
    const engine = await startTestEngine({ dataFolder });
    const before = rowsOf(engine);
    await crashAt(engine, 'demo.add', { language: 'en', today });
    const left = openSqlite(join(dataFolder, 'kontuar.db'), { readonly: true });
    expect(left.handle.prepare('select count(*) from customer').pluck().get()).not.toBe(0);
    await left.close();
    const next = await startTestEngine({ dataFolder });
    expect(rowsOf(next)).toEqual(before);
    intact(next);
  });

  test('by a crash while it was removed: the rest goes at the next start', async () => {
    const dataFolder = temporaryFolder();
    const engine = await startTestEngine({ dataFolder });
    const before = rowsOf(engine);
    await add(engine);
    await crashAt(engine, 'demo.remove', {});
    const next = await startTestEngine({ dataFolder });
    expect(rowsOf(next)).toEqual(before);
    intact(next);
  });
});
