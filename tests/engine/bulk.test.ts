import { expect, test } from 'vitest';
import { blankCall } from '#contract/calls.ts';
import { alphabetical, type CustomerFilter } from '#contract/customers.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const manyPeople = 300;

async function engineWithPeople(): Promise<{ engine: TestEngine; ids: string[] }> {
  const engine = await startTestEngine();
  const ids: string[] = [];
  for (let index = 0; index < manyPeople; index += 1) {
    const details = {
      ...anna,
      familyName: `Nowak ${index}`,
      stage: index % 3 === 0 ? ('regular' as const) : ('new' as const),
    };
    ids.push((await engine.call('customers.create', { details })).id);
  }
  return { engine, ids };
}

async function listed(engine: TestEngine, filter: CustomerFilter, search = '') {
  const page = { bin: false, offset: 0, limit: 500 };
  return (await engine.call('customers.list', { search, filter, ...page })).rows;
}

const everybody = { search: '', filter: {}, except: [] };

test('all that a filter shows, except some, are changed and found by it', async () => {
  const { engine, ids } = await engineWithPeople();
  const [first = ''] = ids;
  const filter = { stages: ['regular' as const] };
  const { changed, stopped, batchId } = await engine.call('customers.changeMany', {
    selection: { search: '', filter, except: [first] },
    change: { addTag: 'VIP' },
  });
  expect({ changed, stopped }).toEqual({ changed: 99, stopped: false });
  expect(engine.changed).toContain('customers');
  const vips = await listed(engine, { tags: ['vip'] });
  expect(vips).toHaveLength(99);
  expect(vips.every(({ stage, id }) => stage === 'regular' && id !== first)).toBe(true);
  expect(await engine.call('tags.list', {})).toEqual([{ name: 'VIP', count: 99 }]);
  expect(await engine.call('customers.revert', { batchId })).toEqual({ reverted: 99, kept: 0 });
  expect(await listed(engine, { tags: ['vip'] })).toEqual([]);
});

test('what the change itself puts out of the filter is reached all the same', async () => {
  const { engine } = await engineWithPeople();
  await engine.call('customers.changeMany', { selection: everybody, change: { addTag: 'VIP' } });
  const selection = { ...everybody, filter: { tags: ['VIP'] } };
  const removed = await engine.call('customers.changeMany', {
    selection,
    change: { removeTag: 'VIP' },
  });
  expect(removed.changed).toBe(manyPeople);
});

test('cards that lie far apart in the file are all reached', async () => {
  const engine = await startTestEngine();
  const far = await engine.call('customers.create', { details: anna });
  engine.database.handle.exec(`pragma foreign_keys = off;
    update customer set key = key + 12000;
    update customer_search set customer_key = customer_key + 12000, position = position + 12000;
    pragma foreign_keys = on`);
  const farther = await engine.call('customers.create', { details: anna });
  const change = { addTag: 'VIP' };
  const { changed } = await engine.call('customers.changeMany', { selection: everybody, change });
  expect(changed).toBe(2);
  const vips = await listed(engine, {}, 'vip');
  expect(new Set(vips.map(({ id }) => id))).toEqual(new Set([far.id, farther.id]));
});

test('some who were chosen one by one, or found by a search, are given to somebody', async () => {
  const { engine, ids } = await engineWithPeople();
  const { id: responsibleId } = await atCounter(engine);
  const change = { responsibleId };
  const some = await engine.call('customers.changeMany', {
    selection: { ids: ids.slice(0, 2) },
    change,
  });
  expect(some.changed).toBe(2);
  const found = await engine.call('customers.changeMany', {
    selection: { ...everybody, search: 'nowak 299' },
    change,
  });
  expect(found.changed).toBe(1);
  expect(await listed(engine, { responsibleId })).toHaveLength(3);
  expect(await listed(engine, { responsibleId: null })).toHaveLength(manyPeople - 3);
});

test('nobody is given to a stranger', async () => {
  const { engine, ids } = await engineWithPeople();
  expect(
    await engine.raw('customers.changeMany', {
      selection: { ids },
      change: { responsibleId: '0190a5b0-0000-7000-8000-000000000000' },
    }),
  ).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
});

test('stopped on the way, it keeps what is done and can be taken back', async () => {
  const { engine } = await engineWithPeople();
  const controller = new AbortController();
  const answer = await engine.dispatcher.call({
    method: 'customers.changeMany',
    input: { selection: everybody, change: { addTag: 'VIP' } },
    signal: controller.signal,
    onProgress(done, total) {
      expect(total).toBe(manyPeople);
      if (done > 0) controller.abort();
    },
  });
  expect(answer).toMatchObject({ ok: true, value: { stopped: true } });
  const { changed, batchId } = (answer as { value: { changed: number; batchId: string } }).value;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(manyPeople);
  expect(await listed(engine, { tags: ['VIP'] })).toHaveLength(changed);
  const { reverted } = await engine.call('customers.revert', { batchId });
  expect(reverted).toBe(changed);
});

test('an edit is taken back, unless the card was changed since', async () => {
  const engine = await startTestEngine();
  const { id } = await engine.call('customers.create', { details: anna });
  const edit = (version: number, familyName: string) =>
    engine.call('customers.update', { id, version, details: { ...anna, familyName } });
  const first = await edit(1, 'Lis');
  const second = await edit(first.version, 'Wilk');
  expect(await engine.call('customers.revert', { batchId: first.batchId })).toEqual({
    reverted: 0,
    kept: 1,
  });
  await engine.call('customers.revert', { batchId: second.batchId });
  expect(await engine.call('customers.get', { id })).toMatchObject({ familyName: 'Lis' });
});

test('a call that goes on is stored between the cards', async () => {
  const { engine } = await engineWithPeople();
  const call = newCall();
  await engine.call('calls.start', call);
  const order: string[] = [];
  const running = engine
    .call('customers.changeMany', { selection: everybody, change: { addTag: 'VIP' } })
    .finally(() => order.push('all changed'));
  for (const revision of [1, 2, 3]) {
    await engine.call('calls.keep', { id: call.id, revision, content: blankCall });
    order.push('call kept');
  }
  await running;
  expect(order).toEqual(['call kept', 'call kept', 'call kept', 'all changed']);
});

test('a card is found in the list that shows it', async () => {
  const { engine, ids } = await engineWithPeople();
  const [first = ''] = ids;
  const position = (filter: CustomerFilter, search = '') =>
    engine.call('customers.position', { id: first, search, filter, order: alphabetical });
  const rows = await listed(engine, {});
  expect((await position({})).index).toBe(rows.findIndex(({ id }) => id === first));
  expect(await position({ stages: ['new'] })).toEqual({ index: null });
  expect((await position({}, 'nowak 0')).index).toBe(0);
});
