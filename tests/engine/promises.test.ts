import { describe, expect, test } from 'vitest';
import { refund, step, takeIn } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

const coat = { what: 'Ring when the coat is here', toWhom: '', cost: null, keeperId: null };

async function promised(engine: TestEngine, dueOn: string, complaintId: string | null = null) {
  const customerId =
    complaintId === null
      ? (await engine.call('customers.create', { details: anna })).id
      : (await engine.call('complaints.get', { id: complaintId })).customerId;
  const target = await engine.call('promises.add', {
    customerId,
    complaintId,
    callDraftId: null,
    ...coat,
    dueOn,
  });
  return { customerId, ...target };
}

const all = { customerId: null, complaintId: null, open: false, limit: 10 };

describe('a promise', () => {
  test('stands with who gave it, to whom and by when; the earliest first', async () => {
    const engine = await startTestEngine();
    const { customerId } = await promised(engine, '2026-03-09');
    await promised(engine, '2026-03-04');
    const { total, rows } = await engine.call('promises.list', { ...all, open: true });
    expect(total).toBe(2);
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(['2026-03-04', '2026-03-09']);
    expect(rows[1]).toMatchObject({ customerId, what: coat.what, state: 'open', complaint: null });
    expect(rows[1]?.keeperId).not.toBeNull();
  });

  test('is kept in time, or late, and the rate tells both', async () => {
    const engine = await startTestEngine();
    const inTime = await promised(engine, '2026-03-02');
    const late = await promised(engine, '2026-03-02');
    const forgotten = await promised(engine, '2026-03-02');
    await engine.call('promises.keep', { id: inTime.id, version: 1, evidence: 'Rang at noon' });
    engine.clock.pass(24 * 60 * 60);
    await engine.call('promises.keep', { id: late.id, version: 1, evidence: '' });
    await engine.call('promises.break', { id: forgotten.id, version: 1, reason: 'Never came' });
    await promised(engine, '2026-03-02');
    const rate = await engine.call('promises.rate', { since: '2026-03-01T00:00:00.000Z' });
    expect(rate).toEqual({ kept: 1, late: 1, broken: 1, overdue: 1 });
    const { rows } = await engine.call('promises.list', all);
    expect(rows.find(({ id }) => id === inTime.id)).toMatchObject({
      state: 'kept',
      late: false,
      evidence: 'Rang at noon',
    });
  });

  test('gets another day only with a reason', async () => {
    const engine = await startTestEngine();
    const { id } = await promised(engine, '2026-03-04');
    const silent = await engine.raw('promises.renegotiate', {
      id,
      version: 1,
      dueOn: '2026-03-09',
      reason: ' ',
    });
    expect(silent).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { reason: 'required' } },
    });
    await engine.call('promises.renegotiate', {
      id,
      version: 1,
      dueOn: '2026-03-09',
      reason: 'The maker is late',
    });
    const { rows } = await engine.call('promises.list', { ...all, open: true });
    expect(rows).toMatchObject([
      { dueOn: '2026-03-09', renegotiated: 1, reason: 'The maker is late' },
    ]);
  });

  test('that is over is not changed any more, unless that is taken back', async () => {
    const engine = await startTestEngine();
    const { id } = await promised(engine, '2026-03-04');
    await engine.call('promises.keep', { id, version: 1, evidence: '' });
    const again = await engine.raw('promises.break', { id, version: 2, reason: 'No' });
    expect(again).toEqual({ ok: false, error: { code: 'CONFLICT' } });
    await engine.call('promises.takeBack', { id, version: 2 });
    const { rows } = await engine.call('promises.list', { ...all, open: true });
    expect(rows).toMatchObject([{ id, state: 'open', endedAt: null }]);
  });

  test('that is broken reopens its complaint; taking that back closes it again', async () => {
    const engine = await startTestEngine();
    const { id: complaintId } = await takeIn(engine);
    const { id } = await promised(engine, '2026-03-04', complaintId);
    await step(engine, complaintId, { do: 'decide', decision: refund });
    await step(engine, complaintId, {
      do: 'settle',
      way: 'inPerson',
      moneyOn: '2026-03-02',
      moodEnd: null,
      followUp: null,
    });
    await step(engine, complaintId, {
      do: 'close',
      rootCauseId: null,
      prevention: '',
      money: null,
    });
    await engine.call('promises.break', { id, version: 1, reason: 'The money never came' });
    expect(await engine.call('complaints.get', { id: complaintId })).toMatchObject({
      state: 'assessing',
      closedAt: null,
      decision: null,
    });
    const [event] = await engine.call('complaints.history', { id: complaintId });
    expect(event).toMatchObject({ did: 'promiseBroken', reason: 'The money never came' });
    await engine.call('promises.takeBack', { id, version: 2 });
    expect(await engine.call('complaints.get', { id: complaintId })).toMatchObject({
      state: 'closed',
      decision: { cost: 50_00 },
    });
  });

  test("is not given for somebody else's complaint", async () => {
    const engine = await startTestEngine();
    const { id: complaintId } = await takeIn(engine);
    const { id: customerId } = await engine.call('customers.create', { details: anna });
    const answer = await engine.raw('promises.add', {
      customerId,
      complaintId,
      callDraftId: null,
      ...coat,
      dueOn: '2026-03-04',
    });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { complaintId: 'invalid' } },
    });
  });
});

describe('what is due', () => {
  const wanted = { limit: 20, snoozed: false };

  test('stands overdue first, then by day', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine, { buyer: 'consumer', nextUpdateOn: '2026-03-04' });
    await step(engine, id, { do: 'acknowledge', medium: 'inPerson' });
    await promised(engine, '2026-03-01');
    await promised(engine, '2026-03-02');
    await promised(engine, '2026-03-30');
    const due = await engine.call('due.list', wanted);
    expect(due).toMatchObject({ overdue: 1, today: 1, soon: 1, snoozed: 0, digest: true });
    expect(due.rows.map(({ type, on, overdue }) => `${type} ${on} ${overdue}`)).toEqual([
      'promise 2026-03-01 true',
      'promise 2026-03-02 false',
      'update 2026-03-04 false',
    ]);
  });

  test('a deadline by the hour is overdue on its own day', async () => {
    const engine = await startTestEngine();
    await takeIn(engine, { channel: 'visit' });
    engine.clock.pass(25 * 60 * 60);
    const { overdue, rows } = await engine.call('due.list', wanted);
    expect(overdue).toBe(1);
    expect(rows).toMatchObject([{ type: 'clock', rule: 'own.firstAnswer', overdue: true }]);
  });

  test('is put off with a reason, comes back on its day, and by hand', async () => {
    const engine = await startTestEngine();
    const { id } = await promised(engine, '2026-03-02');
    const subject = { type: 'promise', id } as const;
    const silent = await engine.raw('due.snooze', { ...subject, until: '2026-03-04', reason: '' });
    expect(silent).toMatchObject({ ok: false, error: { fields: { reason: 'required' } } });
    const past = await engine.raw('due.snooze', { ...subject, until: '2026-03-02', reason: 'x' });
    expect(past).toMatchObject({ ok: false, error: { fields: { until: 'invalid' } } });
    const reason = 'On holiday till then';
    await engine.call('due.snooze', { ...subject, until: '2026-03-04', reason });
    expect(await engine.call('due.list', wanted)).toMatchObject({ today: 0, snoozed: 1, rows: [] });
    const asleep = await engine.call('due.list', { ...wanted, snoozed: true });
    expect(asleep.rows).toMatchObject([{ id, snoozed: { until: '2026-03-04', reason } }]);
    engine.clock.pass(2 * 24 * 60 * 60);
    expect(await engine.call('due.list', wanted)).toMatchObject({ overdue: 1, snoozed: 0 });
    await engine.call('due.snooze', { ...subject, until: '2026-03-10', reason });
    await engine.call('due.wake', subject);
    expect(await engine.call('due.list', wanted)).toMatchObject({ overdue: 1, snoozed: 0 });
  });

  test('the digest of a day is read once', async () => {
    const engine = await startTestEngine();
    await promised(engine, '2026-03-02');
    expect((await engine.call('due.list', wanted)).digest).toBe(true);
    await engine.call('due.seen', {});
    expect((await engine.call('due.list', wanted)).digest).toBe(false);
    engine.clock.pass(24 * 60 * 60);
    expect((await engine.call('due.list', wanted)).digest).toBe(true);
  });

  test('corrective actions are due as well, until they are done', async () => {
    const engine = await startTestEngine();
    const { id: complaintId } = await takeIn(engine, { nextUpdateOn: '2026-06-01' });
    await step(engine, complaintId, { do: 'acknowledge', medium: 'inPerson' });
    const { id } = await engine.call('actions.add', {
      complaintId,
      rootCauseId: null,
      what: 'Check the glue of each delivery',
      ownerId: null,
      dueOn: '2026-03-02',
    });
    const { rows } = await engine.call('due.list', wanted);
    expect(rows).toMatchObject([{ type: 'action', id, complaint: { id: complaintId } }]);
    await engine.call('actions.finish', { id, done: true });
    expect((await engine.call('due.list', wanted)).rows).toEqual([]);
    const actions = await engine.call('actions.list', { complaintId });
    expect(actions).toMatchObject([{ id, doneAt: expect.any(String) }]);
  });
});
