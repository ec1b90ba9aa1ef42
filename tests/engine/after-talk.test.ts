import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { shippedIds } from '#db/root-causes.ts';
import {
  after,
  complaintOf,
  finishing,
  followUp,
  led,
  named,
  olaAmongOthers,
  openFollowUps,
  thought,
} from '../support/after-talk.ts';
import { testClock } from '../support/clock.ts';
import { startTestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk, openTalkOf } from '../support/guided.ts';
import { newCall } from '../support/new-call.ts';

const conflict = { ok: false, error: { code: 'CONFLICT' } };
const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };
const notFound = { ok: false, error: { code: 'NOT_FOUND' } };

const { quality } = shippedIds;

describe('after a talk that was led', () => {
  test('it is told what is booked, what is to be asked and what is not known yet', async () => {
    const engine = await startTestEngine();
    const { talkId, customerId } = await led(engine, { ...agreed, likelyCauseId: quality });
    const complaint = await complaintOf(engine, customerId);
    expect(await after(engine, talkId)).toMatchObject({
      id: talkId,
      customerId,
      customerName: 'Anna Nowak',
      at: '2026-03-02T09:00:00.000Z',
      review: complaintPhone.review,
      pauseBefore: null,
      followUps: [],
      promises: [{ what: 'Send the label for the parcel', dueOn: '2026-03-03' }],
      proposedOn: '2026-03-09',
      complaint: {
        id: complaint.id,
        number: complaint.number,
        nextUpdateOn: '2026-03-05',
        needsCause: true,
      },
      likelyCauseId: quality,
      done: null,
    });
  });

  test('one asks again on a day on which the shop is open', async () => {
    // Three days behind this Thursday is a Sunday.
    const clock = testClock('2026-03-05T09:00:00.000Z');
    const engine = await startTestEngine({ clock });
    const { talkId } = await led(engine, blankRecord);
    expect((await after(engine, talkId)).proposedOn).toBe('2026-03-09');
  });

  test('where nothing was complained about, one asks again in three days', async () => {
    const engine = await startTestEngine();
    const { talkId } = await led(engine, blankRecord);
    expect(await after(engine, talkId)).toMatchObject({
      complaint: null,
      proposedOn: '2026-03-05',
      promises: [],
    });
    const cause = await engine.raw('guidedTalks.finish', finishing(talkId));
    expect(cause).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { cause: 'invalid' } },
    });
  });

  test('a call that was not led has nothing after it', async () => {
    const engine = await startTestEngine();
    const { id, content } = await engine.call('calls.start', newCall({ newCustomer: 'Jan Lis' }));
    expect((await engine.call('calls.save', { id, content })).talkId).toBeNull();
    expect(await engine.call('guidedTalks.unfinished', {})).toEqual([]);
  });

  test('what was agreed in the talk stands there already', async () => {
    const engine = await startTestEngine();
    const talk = await openTalk(engine, guidedPart(blankRecord), { followUp });
    const { talkId } = await engine.call('calls.save', { id: talk.id, content: talk.content });
    expect((await after(engine, talkId ?? '')).followUps).toMatchObject([followUp]);
  });

  test('all of it is written down at once', async () => {
    const engine = await startTestEngine();
    const { talkId, customerId } = await led(engine);
    await engine.call('typedDrafts.keep', {
      subjectId: talkId,
      form: 'after',
      version: null,
      revision: 1,
      content: '{}',
    });
    await engine.call('guidedTalks.finish', finishing(talkId));
    expect(await after(engine, talkId)).toMatchObject({
      followUps: [followUp],
      complaint: { needsCause: false },
      done: thought,
    });
    expect(await complaintOf(engine, customerId)).toMatchObject({ ...named, state: 'decided' });
    expect(await engine.call('typedDrafts.list', {})).toEqual([]);
    expect(engine.changed).toContain('followUps');
    expect(await engine.raw('guidedTalks.finish', finishing(talkId, { cause: null }))).toEqual(
      conflict,
    );
    expect(await openFollowUps(engine, customerId)).toHaveLength(1);
  });

  test('what was thought is not in the journal', async () => {
    const engine = await startTestEngine();
    const { talkId } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(talkId));
    const journal = engine.database.handle
      .prepare("select * from change where entity = 'guided_talk' and entity_id = ?")
      .all(talkId);
    expect(journal).toHaveLength(2);
    expect(JSON.stringify(journal)).not.toContain('Too fast');
  });

  test('nothing more than that there was nothing to say can be said', async () => {
    const engine = await startTestEngine();
    const { talkId } = await led(engine);
    const nothing = { pause: null, answers: [], followUp: null, cause: null };
    await engine.call('guidedTalks.finish', { id: talkId, ...nothing });
    expect((await after(engine, talkId)).done).toEqual({ pause: null, answers: [] });
    expect(await engine.call('guidedTalks.unfinished', {})).toEqual([]);
  });

  test('the quiet minute is remembered from talk to talk, for each person', async () => {
    const engine = await startTestEngine();
    const { talkId: first } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(first, { pause: 'skipped' }));
    const { talkId: second } = await led(engine);
    expect((await after(engine, second)).pauseBefore).toBe('skipped');
    await engine.call('guidedTalks.finish', finishing(second, { pause: null }));
    const { talkId: third } = await led(engine);
    expect((await after(engine, third)).pauseBefore).toBe('skipped');
    await engine.call('guidedTalks.finish', finishing(third, { pause: 'taken' }));
    const { talkId: fourth } = await led(engine);
    expect((await after(engine, fourth)).pauseBefore).toBe('taken');

    const { id: olaId } = await engine.call('staff.add', {
      name: 'Ola',
      role: 'staff',
      colour: 'blue',
      languages: ['pl'],
    });
    await engine.call('session.enter', { id: olaId, pin: null });
    const { talkId: ofOla } = await led(engine);
    expect((await after(engine, ofOla)).pauseBefore).toBeNull();
  });
});

test('nobody but who led it reads what was thought, or writes it: no manager either', async () => {
  const engine = await startTestEngine();
  const { olaId, others } = await olaAmongOthers(engine);
  const { talkId } = await led(engine);
  const { talkId: open } = await led(engine);
  await engine.call('guidedTalks.finish', finishing(talkId));
  for (const id of others) {
    await engine.call('session.enter', { id, pin: null });
    for (const of of [talkId, open]) {
      expect(await engine.raw('guidedTalks.after', { id: of })).toEqual(forbidden);
      expect(await engine.raw('guidedTalks.finish', finishing(of))).toEqual(forbidden);
      expect(await engine.raw('guidedTalks.resume', { id: of })).toEqual(forbidden);
    }
    expect(await engine.call('guidedTalks.unfinished', {})).toEqual([]);
  }
  await engine.call('session.enter', { id: olaId, pin: null });
  expect((await after(engine, talkId)).done).toEqual(thought);
});

describe('Today tells of it', () => {
  test('to who led it, for two days', async () => {
    const engine = await startTestEngine();
    const { talkId: first, customerId } = await led(engine);
    engine.clock.pass(60);
    const { talkId: second } = await led(engine);
    expect(await engine.call('guidedTalks.unfinished', {})).toMatchObject([
      { id: second },
      { id: first, customerId, customerName: 'Anna Nowak', phone: '600 700 800' },
    ]);
    engine.clock.pass(48 * 60 * 60 - 60);
    expect(await engine.call('guidedTalks.unfinished', {})).toHaveLength(2);
    engine.clock.pass(1);
    expect(await engine.call('guidedTalks.unfinished', {})).toMatchObject([{ id: second }]);
  });

  test('not of what is finished, or in the bin', async () => {
    const engine = await startTestEngine();
    const { talkId: done } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(done));
    const { customerId, talkId } = await led(engine);
    const { version } = await engine.call('customers.get', { id: customerId });
    await engine.call('customers.bin', { id: customerId, version });
    expect(await engine.call('guidedTalks.unfinished', {})).toEqual([]);
    expect(await engine.raw('guidedTalks.after', { id: talkId })).toEqual(notFound);
  });
});

test('a second talk about a complaint has its own', async () => {
  const engine = await startTestEngine();
  const first = await led(engine, { ...blankRecord, account: 'Torn.' });
  await engine.call('guidedTalks.finish', finishing(first.talkId));
  const { id: complaintId } = await complaintOf(engine, first.customerId);
  const part = guidedPart(agreed, { complaintId });
  const { id, content } = await openTalkOf(engine, first.customerId, part);
  const { talkId } = await engine.call('calls.save', { id, content });
  expect(await after(engine, talkId ?? '')).toMatchObject({
    complaint: { id: complaintId, needsCause: false },
    followUps: [],
  });
});
