import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { step } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk, openTalkOf } from '../support/guided.ts';
import { complaintsOf, promisesOf, talksIn } from '../support/guided-records.ts';

const conflict = { ok: false, error: { code: 'CONFLICT' } };

async function saved(engine: TestEngine) {
  const talk = await openTalk(engine, guidedPart(agreed));
  await engine.call('calls.save', { id: talk.id, content: talk.content });
  return talk;
}

const idsOf = async (engine: TestEngine, customerId: string) =>
  (await complaintsOf(engine, customerId)).map(({ id }) => id);

describe('undo of a guided call', () => {
  test('takes all of it back, and saving makes it anew', async () => {
    const engine = await startTestEngine();
    const { id, content, customerId } = await saved(engine);
    const reopened = await engine.call('calls.reopen', { id });
    expect(reopened.content).toEqual(content);
    expect(await complaintsOf(engine, customerId)).toMatchObject([
      { number: { sequence: 1 }, voided: true, due: null },
    ]);
    expect(await promisesOf(engine, customerId)).toEqual([]);
    expect(talksIn(engine)).toMatchObject([{ binned: 1 }]);

    await engine.call('calls.save', { id, content });
    expect(await complaintsOf(engine, customerId)).toMatchObject([
      { number: { sequence: 2 }, voided: false, state: 'decided' },
      { number: { sequence: 1 }, voided: true },
    ]);
    expect(await promisesOf(engine, customerId)).toMatchObject([{ state: 'open' }]);
    expect(talksIn(engine)).toMatchObject([{ binned: 1 }, { binned: 0 }]);
    await engine.call('calls.reopen', { id });
    expect(talksIn(engine)).toMatchObject([{ binned: 1 }, { binned: 1 }]);
  });

  test('leaves a complaint that was there before as it stood', async () => {
    const engine = await startTestEngine();
    const first = await openTalk(engine, guidedPart({ ...blankRecord, account: 'Torn.' }));
    const { customerId } = first;
    await engine.call('calls.save', { id: first.id, content: first.content });
    const [complaintId = ''] = await idsOf(engine, customerId);
    const before = await engine.call('complaints.get', { id: complaintId });

    const second = await openTalkOf(engine, customerId, guidedPart(agreed, { complaintId }));
    await engine.call('calls.save', second);
    expect((await engine.call('complaints.get', { id: complaintId })).state).toBe('decided');
    await engine.call('calls.reopen', { id: second.id });
    const after = await engine.call('complaints.get', { id: complaintId });
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    const history = await engine.call('complaints.history', { id: complaintId });
    const undone = history.filter(({ takenBackAt }) => takenBackAt !== null);
    expect(undone.map(({ did }) => did)).toEqual(['decide', 'offer', 'change']);
  });

  test('takes a question to the manager back', async () => {
    const engine = await startTestEngine();
    await engine.call('staff.add', {
      name: 'Ola',
      role: 'staff',
      colour: 'blue',
      languages: ['pl'],
    });
    const [, ola] = await engine.call('staff.choices', {});
    await engine.call('session.enter', { id: ola?.id ?? '', pin: null });
    const dear = {
      ...agreed,
      options: agreed.options.map(({ remedy, note }) => ({ remedy, note, cost: 200_00 })),
    };
    const { id, content, customerId } = await openTalk(engine, guidedPart(dear));
    await engine.call('calls.save', { id, content });
    expect(await complaintsOf(engine, customerId)).toMatchObject([{ approvalAsked: true }]);
    await engine.call('calls.reopen', { id });
    expect(await complaintsOf(engine, customerId)).toMatchObject([
      { approvalAsked: false, voided: true },
    ]);
  });

  test('is refused whole once somebody has gone on with the complaint', async () => {
    const engine = await startTestEngine();
    const { id, customerId } = await saved(engine);
    const [complaintId = ''] = await idsOf(engine, customerId);
    await step(engine, complaintId, { do: 'reply', on: '2026-03-02', medium: 'phone', proof: '' });
    expect(await engine.raw('calls.reopen', { id })).toEqual(conflict);
    expect(await engine.call('calls.open', {})).toEqual([]);
    expect(await complaintsOf(engine, customerId)).toMatchObject([{ voided: false }]);
    expect(await promisesOf(engine, customerId)).toMatchObject([{ state: 'open' }]);
    expect(talksIn(engine)).toMatchObject([{ binned: 0 }]);
  });

  test('is refused whole once a promise was kept', async () => {
    const engine = await startTestEngine();
    const { id, customerId } = await saved(engine);
    const [promise] = await promisesOf(engine, customerId);
    await engine.call('promises.keep', { id: promise?.id ?? '', version: 1, evidence: 'Sent' });
    expect(await engine.raw('calls.reopen', { id })).toEqual(conflict);
    expect(await complaintsOf(engine, customerId)).toMatchObject([{ voided: false }]);
  });
});
