import { expect, test } from 'vitest';
import { blankCall, type CallContent } from '#contract/calls.ts';
import { everything, type TimelineFilter } from '#contract/timeline.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const missing = '0190a5b0-0000-7000-8000-000000000000';

async function shopWithAnna() {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const open = async () =>
    (await engine.call('followUps.open', { customerId, until: null, limit: 50 })).rows;
  const add = (dueOn: string, note = '') =>
    engine.call('followUps.add', { customerId, dueOn, note });
  return { engine, customerId, open, add };
}

async function save(engine: TestEngine, content: Partial<CallContent>): Promise<string> {
  const { id } = await engine.call('calls.start', newCall());
  await engine.call('calls.save', { id, content: { ...blankCall, ...content } });
  return id;
}

test('a follow-up is added, moved, finished, and each step can be taken back', async () => {
  const { engine, open, add } = await shopWithAnna();
  const { id, version } = await add('2026-03-03', 'Ask how the repair held');
  expect(await open()).toMatchObject([
    { id, version, dueOn: '2026-03-03', customerName: 'Anna Nowak', phone: '600 700 800' },
  ]);
  const moved = await engine.call('followUps.change', {
    id,
    version,
    dueOn: '2026-03-10',
    note: 'Ask how the repair held',
  });
  expect(await open()).toMatchObject([{ dueOn: '2026-03-10' }]);
  const done = await engine.call('followUps.finish', { id, version: moved.version });
  expect(await open()).toEqual([]);
  const resumed = await engine.call('followUps.resume', { id, version: done.version });
  expect(await open()).toMatchObject([{ id, version: resumed.version }]);
  await engine.call('followUps.bin', { id, version: resumed.version });
  expect(await open()).toEqual([]);
});

test('nobody without a card is followed up', async () => {
  const { engine } = await shopWithAnna();
  expect(
    await engine.raw('followUps.add', { customerId: missing, dueOn: '2026-03-03', note: '' }),
  ).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
});

test('what is agreed in a call is to be done, also when the card came with it', async () => {
  const { engine, customerId, open } = await shopWithAnna();
  const followUp = { dueOn: '2026-03-03', note: 'Answer to the complaint' };
  await save(engine, { customerId, followUp });
  expect(await open()).toMatchObject([{ ...followUp, customerId }]);
  await save(engine, { newCustomer: 'Ola', followUp });
  const all = { customerId: null, until: null, limit: 50 };
  expect((await engine.call('followUps.open', all)).rows).toMatchObject([
    { customerName: 'Anna Nowak' },
    { customerName: 'Ola' },
  ]);
});

test('undo of a save takes back what was agreed, and what it finished is open again', async () => {
  const { engine, customerId, open, add } = await shopWithAnna();
  const { id: before } = await add('2026-03-02', 'Ask how the repair held');
  const draft = await save(engine, {
    customerId,
    followUpId: before,
    followUp: { dueOn: '2026-03-09', note: 'And once more' },
  });
  expect(await open()).toMatchObject([{ note: 'And once more' }]);
  const reopened = await engine.call('calls.reopen', { id: draft });
  expect(await open()).toMatchObject([{ id: before, note: 'Ask how the repair held' }]);
  expect(reopened.content).toMatchObject({
    followUpId: before,
    followUp: { note: 'And once more' },
  });
  await engine.call('calls.save', { id: draft, content: reopened.content });
  expect(await open()).toMatchObject([{ note: 'And once more' }]);
});

test('undo of a save leaves alone what was finished by other means', async () => {
  const { engine, customerId, open, add } = await shopWithAnna();
  const { id } = await add('2026-03-02');
  const draft = await save(engine, { customerId, followUpId: id });
  const reopened = await engine.call('calls.reopen', { id: draft });
  await engine.call('calls.save', {
    id: draft,
    content: { ...reopened.content, followUpId: null },
  });
  const [{ version } = { version: 0 }] = await open();
  await engine.call('followUps.finish', { id, version });
  await engine.call('calls.reopen', { id: draft });
  expect(await open()).toEqual([]);
});

test('a contact is saved also when its follow-up is over or was somebody else’s', async () => {
  const { engine, customerId, open, add } = await shopWithAnna();
  const { id, version } = await add('2026-03-02');
  await save(engine, { newCustomer: 'Ola', followUpId: id });
  expect(await open()).toMatchObject([{ id }]);
  await engine.call('followUps.finish', { id, version });
  await save(engine, { customerId, followUpId: id });
  await save(engine, { customerId, followUpId: missing });
  const filter: TimelineFilter = { ...everything, types: ['contact'] };
  const page = { customerId, filter, offset: 0, limit: 10 };
  expect((await engine.call('timeline.list', page)).total).toBe(2);
});

test('a draft that an earlier version of the program began opens with what it lacks', async () => {
  const engine = await startTestEngine();
  const { id } = await engine.call('calls.start', newCall({ note: 'Half a sent' }));
  const { seconds: _, parkedAt: __, followUpId: ___, ...earlier } = blankCall;
  engine.database.handle
    .prepare('update call_draft set content = ? where id = ?')
    .run(JSON.stringify({ ...earlier, note: 'Half a sent' }), id);
  expect(await engine.call('calls.open', {})).toMatchObject([
    { id, content: { note: 'Half a sent', seconds: 0, parkedAt: null, followUpId: null } },
  ]);
});
