import { expect, test } from 'vitest';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

const keep = (engine: TestEngine, subjectId: string, form: 'promise' | 'keep' | 'break') =>
  engine.call('typedDrafts.keep', {
    subjectId,
    form,
    version: null,
    revision: 1,
    content: '{"what":"Ring"}',
  });
const promise = { complaintId: null, callDraftId: null, what: 'Ring', toWhom: '' } as const;
const terms = { dueOn: '2026-03-04', cost: null, keeperId: null } as const;

test('what is saved takes its draft with it at the same moment, and no other', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  await keep(engine, customerId, 'promise');
  const { id } = await engine.call('promises.add', { customerId, ...promise, ...terms });
  expect(await engine.call('typedDrafts.list', {})).toEqual([]);
  await keep(engine, id, 'keep');
  await keep(engine, id, 'break');
  await engine.call('promises.keep', { id, version: 1, evidence: '' });
  expect(await engine.call('typedDrafts.list', {})).toMatchObject([{ form: 'break' }]);
});

test('what is refused leaves its draft', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const { id } = await engine.call('promises.add', { customerId, ...promise, ...terms });
  await keep(engine, id, 'keep');
  const late = await engine.raw('promises.keep', { id, version: 7, evidence: '' });
  expect(late).toEqual({ ok: false, error: { code: 'CONFLICT' } });
  expect(await engine.call('typedDrafts.list', {})).toMatchObject([{ subjectId: id }]);
});

test('each sees only what they typed themselves', async () => {
  const engine = await startTestEngine();
  const { id: owner } = await atCounter(engine);
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  await keep(engine, customerId, 'promise');
  const profile = { name: 'Ola', role: 'staff', colour: 'blue', languages: [] } as const;
  const { id: ola } = await engine.call('staff.add', { ...profile, languages: [] });
  await engine.call('session.enter', { id: ola, pin: null });
  expect(await engine.call('typedDrafts.list', {})).toEqual([]);
  await engine.call('typedDrafts.drop', { subjectId: customerId, form: 'promise' });
  await engine.call('session.enter', { id: owner, pin: null });
  expect(await engine.call('typedDrafts.list', {})).toMatchObject([{ subjectId: customerId }]);
});

test('a card that goes for good takes with it what was typed about it', async () => {
  const engine = await startTestEngine();
  await engine.call('demo.add', { language: 'en', today: '2026-03-02' });
  const [row] = engine.database.handle
    .prepare<[], { id: string; customer_id: string }>('select id, customer_id from promise')
    .all();
  const { id: own } = await engine.call('customers.create', { details: anna });
  await keep(engine, row?.id ?? '', 'keep');
  await keep(engine, row?.customer_id ?? '', 'promise');
  await keep(engine, own, 'promise');
  await engine.call('demo.remove', {});
  expect(await engine.call('typedDrafts.list', {})).toMatchObject([{ subjectId: own }]);
});
