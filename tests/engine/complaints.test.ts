import { describe, expect, test } from 'vitest';
import type { ComplaintStep } from '#contract/complaint-input.ts';
import { openComplaints } from '#contract/complaints.ts';
import { blankFacts, refund, step, takeIn } from '../support/complaints.ts';
import { startTestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

const settle: ComplaintStep = {
  do: 'settle',
  way: 'inPerson',
  moneyOn: '2026-03-02',
  moodEnd: 4,
  followUp: { dueOn: '2026-03-09', note: 'Ask about the shoes' },
};

describe('a complaint', () => {
  test('is taken in with a customer and a sentence', async () => {
    const engine = await startTestEngine();
    const { id, number, customerId } = await takeIn(engine);
    expect(number).toEqual({ year: 2026, sequence: 1 });
    const complaint = await engine.call('complaints.get', { id });
    expect(complaint).toMatchObject({
      state: 'new',
      customerId,
      account: blankFacts.account,
      voided: false,
      severity: null,
      nextUpdateOn: '2026-03-09',
    });
    expect(complaint.ownerId).not.toBeNull();
    const [event] = await engine.call('complaints.history', { id });
    expect(event).toMatchObject({ did: 'take', from: null, to: 'new' });
  });

  test('of somebody without a card makes one', async () => {
    const engine = await startTestEngine();
    const { customerId } = await engine.call('complaints.create', {
      customerId: null,
      newCustomer: 'Jan Lis',
      callDraftId: null,
      facts: blankFacts,
    });
    const card = await engine.call('customers.get', { id: customerId });
    expect(card).toMatchObject({ givenName: 'Jan', familyName: 'Lis' });
  });

  test('of nobody, without words or of tomorrow is refused, and no number is used up', async () => {
    const engine = await startTestEngine();
    const { id: customerId } = await engine.call('customers.create', { details: anna });
    const wrong = [
      { customerId: null, facts: blankFacts, fields: { customerId: 'required' } },
      {
        customerId,
        facts: { ...blankFacts, account: ' ' },
        fields: { 'facts.account': 'required' },
      },
      {
        customerId,
        facts: { ...blankFacts, receivedAt: '2026-03-03T09:00:00.000Z' },
        fields: { 'facts.receivedAt': 'invalid' },
      },
    ];
    for (const { fields, ...input } of wrong) {
      const answer = await engine.raw('complaints.create', {
        newCustomer: '',
        callDraftId: null,
        ...input,
      });
      expect(answer).toEqual({ ok: false, error: { code: 'VALIDATION', fields } });
    }
    const { number } = await engine.call('complaints.create', {
      customerId,
      newCustomer: '',
      callDraftId: null,
      facts: blankFacts,
    });
    expect(number.sequence).toBe(1);
  });

  test('is numbered by the day on which it came, in the time of the shop', async () => {
    const engine = await startTestEngine();
    const { version, rules } = await engine.call('rules.get', {});
    await engine.call('rules.update', { version, rules: { ...rules, timeZone: 'Europe/Warsaw' } });
    // In Warsaw the new year has begun by then.
    const { number } = await takeIn(engine, { receivedAt: '2025-12-31T23:30:00.000Z' });
    expect(number).toEqual({ year: 2026, sequence: 1 });
    expect((await takeIn(engine, { receivedAt: '2025-12-31T22:30:00.000Z' })).number).toEqual({
      year: 2025,
      sequence: 1,
    });
  });

  test('taken in by mistake keeps its number and shows that it is void', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine);
    await step(engine, id, { do: 'void', reason: 'Wrong customer' });
    const second = await takeIn(engine);
    expect(second.number.sequence).toBe(2);
    const open = await engine.call('complaints.list', {
      filter: openComplaints,
      order: 'due',
      offset: 0,
      limit: 10,
    });
    expect(open.rows.map(({ number }) => number.sequence)).toEqual([2]);
    const kept = await engine.call('complaints.list', {
      filter: { ...openComplaints, scope: 'void' },
      order: 'due',
      offset: 0,
      limit: 10,
    });
    expect(kept.rows).toMatchObject([{ number: { sequence: 1 }, voided: true, due: null }]);
  });

  test('goes its whole way, and each step says who, when and why', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine, { demand: 'refund', buyer: 'consumer', sale: 'shop' });
    await step(engine, id, { do: 'acknowledge', medium: 'inPerson' });
    await step(engine, id, { do: 'assess' });
    await step(engine, id, {
      do: 'wait',
      for: 'supplier',
      reason: 'The maker looks at the glue',
      nextUpdateOn: '2026-03-06',
    });
    await step(engine, id, { do: 'decide', decision: refund });
    await step(engine, id, { do: 'reply', on: '2026-03-02', medium: 'phone', proof: '' });
    await step(engine, id, settle);
    await step(engine, id, { do: 'satisfaction', score: 5, comment: 'Quick' });
    await step(engine, id, {
      do: 'close',
      rootCauseId: null,
      prevention: 'Another glue',
      money: null,
    });
    const done = await engine.call('complaints.get', { id });
    expect(done).toMatchObject({
      state: 'closed',
      decision: { verdict: 'accepted', cost: 50_00, approvedBy: null },
      reply: { on: '2026-03-02', medium: 'phone' },
      satisfaction: { score: 5 },
      due: null,
    });
    const history = await engine.call('complaints.history', { id });
    expect(history.map(({ did, to, reason }) => `${did} ${to} ${reason}`).toReversed()).toEqual([
      'take new ',
      'acknowledge acknowledged ',
      'assess assessing ',
      'wait waitingSupplier The maker looks at the glue',
      'decide decided The glue had dried out.',
      'reply decided ',
      'settle settled ',
      'satisfaction settled Quick',
      'close closed Another glue',
    ]);
  });

  test('the planned question is a follow-up, and asking it ends that', async () => {
    const engine = await startTestEngine();
    const { id, customerId } = await takeIn(engine);
    const open = () => engine.call('followUps.open', { customerId, until: null, limit: 5 });
    await step(engine, id, { do: 'decide', decision: refund });
    await step(engine, id, settle);
    expect((await open()).rows).toMatchObject([
      { dueOn: '2026-03-09', note: 'Ask about the shoes' },
    ]);
    const { version } = await step(engine, id, { do: 'satisfaction', score: 5, comment: '' });
    expect((await open()).total).toBe(0);
    await engine.call('complaints.takeBack', { id, version });
    expect((await open()).total).toBe(1);
  });

  test('no decision without reasons, no rejection without alternatives', async () => {
    const engine = await startTestEngine();
    const { id, version } = await takeIn(engine);
    for (const decision of [
      { ...refund, reasons: ' ' },
      { ...refund, verdict: 'rejected', alternatives: '' },
    ]) {
      const answer = await engine.raw('complaints.step', {
        id,
        version,
        step: { do: 'decide', decision },
      });
      expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    }
  });

  test('what was done last is taken back with what came of it, and the history keeps both', async () => {
    const engine = await startTestEngine();
    const { id, customerId } = await takeIn(engine);
    await step(engine, id, { do: 'decide', decision: refund });
    const { version } = await step(engine, id, settle);
    await engine.call('complaints.takeBack', { id, version });
    const complaint = await engine.call('complaints.get', { id });
    expect(complaint).toMatchObject({ state: 'decided', settledAt: null, moneyOn: null });
    const { total } = await engine.call('followUps.open', { customerId, until: null, limit: 5 });
    expect(total).toBe(0);
    const [undone, settled] = await engine.call('complaints.history', { id });
    expect(undone).toMatchObject({ did: 'takeBack', detail: { did: 'settle' } });
    expect(settled?.takenBackAt).not.toBeNull();
    // The step before it can be taken back as well, being taken in cannot.
    await engine.call('complaints.takeBack', { id, version: version + 1 });
    const again = await engine.raw('complaints.takeBack', { id, version: version + 2 });
    expect(again).toEqual({ ok: false, error: { code: 'CONFLICT' } });
  });

  test('that somebody else changed meanwhile is not overwritten', async () => {
    const engine = await startTestEngine();
    const { id, version } = await takeIn(engine);
    await engine.call('complaints.change', { id, version, changes: { product: 'Boots' } });
    const late = await engine.raw('complaints.change', {
      id,
      version,
      changes: { product: 'Sandals' },
    });
    expect(late).toEqual({ ok: false, error: { code: 'CONFLICT' } });
    expect((await engine.call('complaints.get', { id })).product).toBe('Boots');
    const [event] = await engine.call('complaints.history', { id });
    expect(event).toMatchObject({
      did: 'change',
      detail: { before: { product: '' }, after: { product: 'Boots' } },
    });
  });

  test('three attempts that failed bring it to the manager', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine);
    for (const attempt of [1, 2, 3]) {
      await step(engine, id, { do: 'decide', decision: refund });
      await step(engine, id, { do: 'reopen', reason: `Broken again ${attempt}` });
      const { escalated } = await engine.call('complaints.get', { id });
      expect(escalated).toBe(attempt === 3);
    }
  });
});

describe('compensation above the limit', () => {
  const dear = { ...refund, cost: 150_00 };

  test('is refused to staff, asked for, and agreed to by the manager', async () => {
    const { dataFolder, call } = await startTestEngine();
    const clerk = await startTestEngine({ dataFolder, role: 'staff' });
    const { id, version } = await takeIn(clerk);
    const refused = await clerk.raw('complaints.step', {
      id,
      version,
      step: { do: 'decide', decision: dear },
    });
    expect(refused).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
    const asked = await clerk.call('complaints.askApproval', { id, version, decision: dear });
    expect(await clerk.call('complaints.get', { id })).toMatchObject({
      state: 'new',
      escalated: true,
      approvalAsked: true,
      approval: { decision: dear },
    });
    const own = await clerk.raw('complaints.answerApproval', {
      id,
      version: asked.version,
      agree: true,
      reason: '',
    });
    expect(own).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
    await call('complaints.answerApproval', {
      id,
      version: asked.version,
      agree: true,
      reason: 'A good customer',
    });
    const decided = await call('complaints.get', { id });
    expect(decided).toMatchObject({
      state: 'decided',
      escalated: false,
      approvalAsked: false,
      decision: { cost: 150_00 },
    });
    expect(decided.decision?.approvedBy).not.toBeNull();
    const back = await call('complaints.history', { id });
    expect(back[0]).toMatchObject({ did: 'agree', reason: 'A good customer' });
  });

  test('is refused with a reason and stays undecided', async () => {
    const engine = await startTestEngine();
    const { id, version } = await takeIn(engine);
    const asked = await engine.call('complaints.askApproval', { id, version, decision: dear });
    const silent = await engine.raw('complaints.answerApproval', {
      id,
      version: asked.version,
      agree: false,
      reason: '',
    });
    expect(silent).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { reason: 'required' } },
    });
    await engine.call('complaints.answerApproval', {
      id,
      version: asked.version,
      agree: false,
      reason: 'An exchange is enough',
    });
    expect(await engine.call('complaints.get', { id })).toMatchObject({
      state: 'new',
      approval: null,
      decision: null,
    });
  });
});
