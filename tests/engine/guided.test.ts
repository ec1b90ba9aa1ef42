import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { everything } from '#contract/timeline.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk } from '../support/guided.ts';
import { complaintsOf, promisesOf, talksIn } from '../support/guided-records.ts';

async function onlyComplaint(engine: TestEngine, customerId: string) {
  const [row] = await complaintsOf(engine, customerId);
  if (!row) throw new Error('There is no complaint.');
  return engine.call('complaints.get', { id: row.id });
}

describe('a guided call', () => {
  test('becomes contact, complaint, decision, promises and the talk itself, typed once', async () => {
    const engine = await startTestEngine();
    const { id: staffId, name: staffName } = await atCounter(engine);
    const { id, content, customerId } = await openTalk(engine, guidedPart(agreed));
    engine.clock.pass(340);
    const { interactionId } = await engine.call('calls.save', { id, content });

    const complaint = await onlyComplaint(engine, customerId);
    expect(complaint).toMatchObject({
      state: 'decided',
      account: agreed.account,
      kind: 'productDefect',
      channel: 'phone',
      receivedAt: '2026-03-02T09:00:00.000Z',
      product: 'Coat, size 38',
      receipt: '17/2026',
      purchasedOn: '2026-02-27',
      buyer: 'consumer',
      sale: 'shop',
      demand: 'refund',
      demandedAmount: 180_00,
      moodStart: 1,
      nextUpdateOn: '2026-03-05',
      ownerId: staffId,
      interactionId,
      options: agreed.options,
      decision: {
        verdict: 'accepted',
        remedy: 'refund',
        cost: 40_00,
        reasons: agreed.reasons,
        way: 'inPerson',
        decidedAt: '2026-03-02T09:05:40.000Z',
        decidedBy: staffName,
      },
      approval: null,
    });
    expect(complaint.clocks.length).toBeGreaterThan(0);
    const history = await engine.call('complaints.history', { id: complaint.id });
    expect(history.map((event) => [event.did, event.staffName, event.at])).toEqual(
      ['decide', 'offer', 'acknowledge', 'take'].map((did) => [
        did,
        staffName,
        '2026-03-02T09:05:40.000Z',
      ]),
    );
    expect(history[2]?.detail).toEqual({ medium: 'phone' });
    expect(await promisesOf(engine, customerId)).toMatchObject([
      {
        what: 'Send the label for the parcel',
        dueOn: '2026-03-03',
        cost: 12_00,
        keeperId: staffId,
        complaint: { id: complaint.id },
        interactionId,
        state: 'open',
      },
    ]);
    expect(talksIn(engine)).toEqual([
      {
        draft_id: id,
        customer_id: customerId,
        complaint_id: complaint.id,
        staff_id: staffId,
        playbook: 'complaint-phone',
        limits: 0,
        created_at: '2026-03-02T09:05:40.000Z',
        binned: 0,
      },
    ]);
    expect(await engine.call('calls.open', {})).toEqual([]);
  });

  test.each([
    ['visit', 'inPerson'],
    ['email', 'email'],
    ['social', 'message'],
    ['letter', 'letter'],
  ] as const)('by %s is acknowledged %s', async (channel, medium) => {
    const engine = await startTestEngine();
    const part = guidedPart({ ...blankRecord, account: 'Torn.' });
    const { id, content, customerId } = await openTalk(engine, part, { channel });
    await engine.call('calls.save', { id, content });
    const complaint = await onlyComplaint(engine, customerId);
    expect(complaint).toMatchObject({ channel, state: 'acknowledged' });
    const [event] = await engine.call('complaints.history', { id: complaint.id });
    expect(event).toMatchObject({ did: 'acknowledge', detail: { medium } });
  });

  test('that was led about nothing is a contact and its promises, and no complaint', async () => {
    const engine = await startTestEngine();
    const part = guidedPart({ ...blankRecord, promises: agreed.promises });
    const { id, content, customerId } = await openTalk(engine, part);
    await engine.call('calls.save', { id, content });
    expect(await complaintsOf(engine, customerId)).toEqual([]);
    expect(await promisesOf(engine, customerId)).toMatchObject([{ complaint: null }]);
    expect(talksIn(engine)).toMatchObject([{ complaint_id: null }]);
    const page = { customerId, filter: everything, offset: 0, limit: 10 };
    expect((await engine.call('timeline.list', page)).total).toBe(1);
  });

  test('with somebody who has no card yet makes it, with all that was said', async () => {
    const engine = await startTestEngine();
    const { id, content } = await openTalk(engine, guidedPart(agreed));
    const save = { id, content: { ...content, customerId: null, newCustomer: 'Jan Lis' } };
    const { customerId, newCard } = await engine.call('calls.save', save);
    expect(newCard).toBe(true);
    expect(await onlyComplaint(engine, customerId)).toMatchObject({ customerName: 'Jan Lis' });
  });

  test('hands the complaint over with its briefing', async () => {
    const engine = await startTestEngine();
    const { id: olaId } = await engine.call('staff.add', {
      name: 'Ola',
      role: 'manager',
      colour: 'blue',
      languages: ['pl'],
    });
    const record = { ...agreed, handOverTo: olaId, briefing: 'Calm again; waits for the label.' };
    const { id, content, customerId } = await openTalk(engine, guidedPart(record));
    await engine.call('calls.save', { id, content });
    const complaint = await onlyComplaint(engine, customerId);
    expect(complaint).toMatchObject({ ownerId: olaId, ownerName: 'Ola' });
    const [event] = await engine.call('complaints.history', { id: complaint.id });
    expect(event).toMatchObject({ did: 'handOver', reason: record.briefing });
  });

  test('tells the manager of limits that were crossed, until somebody has read it', async () => {
    const engine = await startTestEngine();
    const at = '2026-03-02T09:00:00.000Z';
    const once = { at, did: 'abuse', kind: 'obscenity' } as const;
    for (const times of [0, 1, 4]) {
      const events = Array.from({ length: times }, () => once);
      const { id, content } = await openTalk(engine, guidedPart(blankRecord, { events }));
      await engine.call('calls.save', { id, content });
    }
    const crossed = await engine.call('guidedTalks.crossed', {});
    expect(crossed).toMatchObject({
      total: 2,
      rows: [
        {
          customerName: 'Anna Nowak',
          kinds: [{ kind: 'obscenity', times: 4 }],
          asked: 2,
          warned: 1,
          ended: true,
        },
        {
          customerName: 'Anna Nowak',
          kinds: [{ kind: 'obscenity', times: 1 }],
          asked: 1,
          warned: 0,
          ended: false,
        },
      ],
    });
    for (const { id } of crossed.rows) await engine.call('guidedTalks.seen', { id });
    expect(await engine.call('guidedTalks.crossed', {})).toEqual({ total: 0, rows: [] });
    await engine.call('guidedTalks.unseen', { id: crossed.rows[1]?.id ?? '' });
    expect(await engine.call('guidedTalks.crossed', {})).toEqual({
      total: 1,
      rows: [crossed.rows[1]],
    });
  });
});
