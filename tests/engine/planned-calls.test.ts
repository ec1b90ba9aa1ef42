import { expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { everything } from '#contract/timeline.ts';
import { shippedIds } from '#db/root-causes.ts';
import { takeIn } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk, openTalkOf } from '../support/guided.ts';
import { complaintsOf } from '../support/guided-records.ts';
import { anna } from '../support/people.ts';
import { prepared } from '../support/preparation.ts';

const missing = '0190a5b0-0000-7000-8000-00000000ffff';
const due = { dueOn: '2026-03-03', note: 'The coat' };

const open = async ({ call }: TestEngine, customerId: string | null = null) =>
  (await call('followUps.open', { customerId, until: null, limit: 50 })).rows;

test('a hard call is planned, put off, prepared anew, done and taken back', async () => {
  const engine = await startTestEngine();
  const { id: complaintId, customerId } = await takeIn(engine);
  const preparation = { ...prepared, complaintId, likelyCauseId: shippedIds.quality };
  const { id, version } = await engine.call('followUps.add', { customerId, ...due, preparation });
  expect(await open(engine)).toMatchObject([{ ...due, preparation }]);
  const moved = await engine.call('followUps.change', { id, version, ...due, dueOn: '2026-03-09' });
  expect(await open(engine)).toMatchObject([{ dueOn: '2026-03-09', preparation }]);
  const anew = { ...preparation, time: null, note: 'Two papers' };
  const changed = await engine.call('followUps.change', {
    id,
    version: moved.version,
    ...due,
    preparation: anew,
  });
  expect(await open(engine)).toMatchObject([{ ...due, preparation: anew }]);
  const done = await engine.call('followUps.finish', { id, version: changed.version });
  const filter = { ...everything, types: ['followUp' as const] };
  const page = { customerId, filter, offset: 0, limit: 5 };
  expect((await engine.call('timeline.list', page)).rows).toMatchObject([
    { followUp: { preparation: anew } },
  ]);
  const resumed = await engine.call('followUps.resume', { id, version: done.version });
  expect((await engine.call('customers.get', { id: customerId })).followUps).toMatchObject([
    { id, preparation: anew },
  ]);
  await engine.call('followUps.bin', { id, version: resumed.version });
  expect(await open(engine)).toEqual([]);
});

test('the call that was planned finishes it, and undo of that call opens it as it was', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const plan = { customerId, ...due, preparation: prepared };
  const { id: followUpId } = await engine.call('followUps.add', plan);
  const { id, content } = await openTalkOf(engine, customerId, guidedPart(agreed), { followUpId });
  await engine.call('calls.save', { id, content });
  expect(await open(engine)).toEqual([]);
  await engine.call('calls.reopen', { id });
  expect(await open(engine)).toMatchObject([{ id: followUpId, preparation: prepared }]);
});

test('a follow-up becomes a planned hard call, and an ordinary one again', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const { id, version } = await engine.call('followUps.add', { customerId, ...due });
  expect(await open(engine)).toMatchObject([{ preparation: null }]);
  const planned = { id, version, ...due, preparation: prepared };
  const after = await engine.call('followUps.change', planned);
  expect(await open(engine)).toMatchObject([{ preparation: prepared }]);
  await engine.call('followUps.change', { ...planned, ...after, preparation: null });
  expect(await open(engine)).toMatchObject([{ preparation: null }]);
});

test.each([
  ['complaintId', missing],
  ['likelyCauseId', missing],
] as const)('an unknown %s is refused', async (field, value) => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const preparation = { ...prepared, [field]: value };
  const refused = {
    ok: false,
    error: { code: 'VALIDATION', fields: { [`preparation.${field}`]: 'invalid' } },
  };
  expect(await engine.raw('followUps.add', { customerId, ...due, preparation })).toEqual(refused);
  const target = await engine.call('followUps.add', { customerId, ...due });
  expect(await engine.raw('followUps.change', { ...target, ...due, preparation })).toEqual(refused);
  expect(await open(engine)).toMatchObject([{ version: 1, preparation: null }]);
});

test('the complaint of somebody else is refused, however it comes', async () => {
  const engine = await startTestEngine();
  const { id: complaintId } = await takeIn(engine);
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const preparation = { ...prepared, complaintId };
  const refused = { ok: false, error: { code: 'VALIDATION' } };
  expect(await engine.raw('followUps.add', { customerId, ...due, preparation })).toMatchObject(
    refused,
  );
  const target = await engine.call('followUps.add', { customerId, ...due });
  expect(await engine.raw('followUps.change', { ...target, ...due, preparation })).toMatchObject(
    refused,
  );
});

/** Where it is an hour later than in UTC in March. */
async function shopInWarsaw(): Promise<TestEngine> {
  const engine = await startTestEngine();
  const { version, rules } = await engine.call('rules.get', {});
  await engine.call('rules.update', { version, rules: { ...rules, timeZone: 'Europe/Warsaw' } });
  return engine;
}

const option = { remedy: 'refund', note: '', cost: 0 } as const;

test.each([
  ['a long note', { note: 'x'.repeat(5001) }],
  ['a long word for an option', { options: [{ ...option, note: 'x'.repeat(301) }] }],
  ['a fourth option', { options: Array.from({ length: 4 }, () => option) }],
  ['an hour that is none', { time: '24:00' }],
  ['a thing that no playbook names', { ready: [8] }],
  ['a long name of a playbook', { playbook: { key: 'x'.repeat(61), version: 1 } }],
])('%s is refused', async (_, part) => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const input = { customerId, ...due, preparation: { ...prepared, ...part } };
  expect(await engine.raw('followUps.add', input)).toMatchObject({
    ok: false,
    error: { code: 'VALIDATION' },
  });
  expect(await open(engine)).toEqual([]);
});

const callBackAt = '2026-03-04T14:30:00.000Z';
const followUp = { dueOn: '2026-03-04', note: 'Call back at 15:30, as agreed' };

test('a call back agreed in a guided talk is a planned hard call, with all that was put together', async () => {
  const engine = await shopInWarsaw();
  const record = { ...agreed, likelyCauseId: shippedIds.logistics, chosen: null, callBackAt };
  const part = guidedPart({ ...record, reasons: '' });
  const { id, content, customerId } = await openTalk(engine, part, { followUp });
  await engine.call('calls.save', { id, content });
  const [complaint] = await complaintsOf(engine, customerId);
  const planned = {
    ...followUp,
    preparation: {
      playbook: part.playbook,
      complaintId: complaint?.id,
      time: '15:30',
      likelyCauseId: shippedIds.logistics,
      options: agreed.options,
      ready: [],
      note: '',
    },
  };
  expect(await open(engine, customerId)).toMatchObject([planned]);
  await engine.call('calls.reopen', { id });
  expect(await open(engine, customerId)).toEqual([]);
  await engine.call('calls.save', { id, content });
  expect(await open(engine, customerId)).toMatchObject([{ note: followUp.note }]);
});

test('a call back about nothing that was complained about has no complaint', async () => {
  const engine = await shopInWarsaw();
  const part = guidedPart({ ...blankRecord, callBackAt });
  const { id, content, customerId } = await openTalk(engine, part, { followUp });
  await engine.call('calls.save', { id, content });
  expect(await open(engine, customerId)).toMatchObject([
    { preparation: { complaintId: null, time: '15:30', options: [] } },
  ]);
});

test('a follow-up of a guided talk that was not broken off is an ordinary one', async () => {
  const engine = await startTestEngine();
  const { id, content, customerId } = await openTalk(engine, guidedPart(agreed), { followUp });
  await engine.call('calls.save', { id, content });
  expect(await open(engine, customerId)).toMatchObject([{ ...followUp, preparation: null }]);
});

test('what complaints like it came from is told from three on', async () => {
  const engine = await startTestEngine();
  const likely = async () =>
    (await engine.call('preparations.likelyCause', { kind: 'lateDelivery', product: '' })).likely;
  for (let count = 0; count < 3; count += 1) {
    expect(await likely()).toBeNull();
    const { id } = await takeIn(engine, { kind: 'lateDelivery' });
    engine.database.handle
      .prepare('update complaint set root_cause_id = ? where id = ?')
      .run(shippedIds.logistics, id);
  }
  expect(await likely()).toEqual({
    rootCauseId: shippedIds.logistics,
    count: 3,
    total: 3,
    by: 'kind',
  });
});
