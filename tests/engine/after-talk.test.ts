import { describe, expect, test } from 'vitest';
import type { AfterTalk, SelfReview } from '#contract/after-talk.ts';
import { blankRecord, type TalkRecord } from '#contract/guided-call.ts';
import type { Input } from '#contract/index.ts';
import { everything } from '#contract/timeline.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { shippedIds } from '#db/root-causes.ts';
import { step } from '../support/complaints.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { failEach } from '../support/failing-statements.ts';
import { agreed, guidedPart, openTalk, openTalkOf } from '../support/guided.ts';
import { complaintsOf } from '../support/guided-records.ts';
import { newCall } from '../support/new-call.ts';

const conflict = { ok: false, error: { code: 'CONFLICT' } };
const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };
const notFound = { ok: false, error: { code: 'NOT_FOUND' } };

const thought: SelfReview = {
  pause: 'taken',
  answers: [
    { mark: 'yes', note: '' },
    { mark: 'partly', note: 'Too fast at first' },
    { mark: null, note: '' },
  ],
};
const { quality } = shippedIds;
const named = { rootCauseId: quality, prevention: 'Look at the seams' };
const followUp = { dueOn: '2026-03-05', note: 'Ask how it went' };

async function led(engine: TestEngine, record: TalkRecord = agreed) {
  const talk = await openTalk(engine, guidedPart(record));
  const { talkId } = await engine.call('calls.save', { id: talk.id, content: talk.content });
  return { ...talk, talkId: talkId ?? '' };
}

const finishing = (
  id: string,
  changes: Partial<Input<'guidedTalks.finish'>> = {},
): Input<'guidedTalks.finish'> => ({ id, ...thought, followUp, cause: named, ...changes });

const after = ({ call }: TestEngine, id: string): Promise<AfterTalk> =>
  call('guidedTalks.after', { id });

const complaintOf = async (engine: TestEngine, customerId: string) => {
  const [row] = await complaintsOf(engine, customerId);
  return engine.call('complaints.get', { id: row?.id ?? '' });
};

async function openFollowUps({ call }: TestEngine, customerId: string) {
  return (await call('followUps.open', { customerId, until: null, limit: 10 })).rows;
}

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
  const { id: ownerId } = await atCounter(engine);
  const add = async (name: string, role: 'staff' | 'manager') =>
    (await engine.call('staff.add', { name, role, colour: 'blue', languages: ['pl'] })).id;
  const olaId = await add('Ola', 'staff');
  const others = [ownerId, await add('Ewa', 'manager'), await add('Jan', 'staff')];
  await engine.call('session.enter', { id: olaId, pin: null });
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

describe('the history leads back to the answers', () => {
  const toldIn = async ({ call }: TestEngine, customerId: string) => {
    const page = { customerId, filter: everything, offset: 0, limit: 10 };
    const { rows } = await call('timeline.list', page);
    return rows.flatMap((row) => (row.type === 'contact' ? [row.talk?.selfReviewOf] : []));
  };
  const nothing = { mark: null, note: '' };

  test('of who led the talk, and tells nobody else that there are any', async () => {
    const engine = await startTestEngine();
    const { id: ownerId } = await atCounter(engine);
    const add = async (name: string, role: 'staff' | 'manager') =>
      (await engine.call('staff.add', { name, role, colour: 'blue', languages: ['pl'] })).id;
    const olaId = await add('Ola', 'staff');
    const others = [ownerId, await add('Ewa', 'manager'), await add('Jan', 'staff')];
    await engine.call('session.enter', { id: olaId, pin: null });
    const { talkId, customerId } = await led(engine);
    expect(await toldIn(engine, customerId)).toEqual([null]);
    await engine.call('guidedTalks.finish', finishing(talkId));
    expect(await toldIn(engine, customerId)).toEqual([talkId]);
    for (const id of others) {
      await engine.call('session.enter', { id, pin: null });
      expect(await toldIn(engine, customerId)).toEqual([null]);
      expect(await engine.raw('guidedTalks.after', { id: talkId })).toEqual(forbidden);
    }
    await engine.call('session.enter', { id: olaId, pin: null });
    await engine.call('guidedTalks.resume', { id: talkId });
    expect(await toldIn(engine, customerId)).toEqual([null]);
  });

  test('where a question was answered, by a mark or in words', async () => {
    const engine = await startTestEngine();
    const answered = async (answers: SelfReview['answers']) => {
      const { talkId, customerId } = await led(engine, blankRecord);
      await engine.call('guidedTalks.finish', finishing(talkId, { answers, cause: null }));
      return (await toldIn(engine, customerId))[0] === talkId;
    };
    expect(await answered([])).toBe(false);
    expect(await answered([nothing, nothing, nothing])).toBe(false);
    expect(await answered([nothing, { mark: 'no', note: '' }])).toBe(true);
    expect(await answered([nothing, { mark: null, note: 'Too fast' }])).toBe(true);
  });
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

describe('undo', () => {
  test('of the call takes follow-up, cause and answers back, and the talk begins anew', async () => {
    const engine = await startTestEngine();
    const { id, content, talkId, customerId } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(talkId));
    await engine.call('calls.reopen', { id });
    expect(await openFollowUps(engine, customerId)).toEqual([]);
    expect(await complaintOf(engine, customerId)).toMatchObject({
      voided: true,
      rootCauseId: null,
      prevention: '',
    });
    expect(await engine.raw('guidedTalks.after', { id: talkId })).toEqual(notFound);
    expect(engine.database.handle.prepare('select after from guided_talk').pluck().all()).toEqual([
      null,
    ]);
    const again = await engine.call('calls.save', { id, content });
    expect(again.talkId).not.toBe(talkId);
    expect((await after(engine, again.talkId ?? '')).done).toBeNull();
  });

  test('of the call leaves nothing of what was being typed', async () => {
    const engine = await startTestEngine();
    const { id, talkId } = await led(engine);
    const draft = { subjectId: talkId, form: 'after', version: null } as const;
    await engine.call('typedDrafts.keep', { ...draft, revision: 1, content: '{}' });
    await engine.call('calls.reopen', { id });
    expect(await engine.call('typedDrafts.list', {})).toEqual([]);
  });

  test('of what came after leaves the talk as it was', async () => {
    const engine = await startTestEngine();
    const { id, content, talkId, customerId } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(talkId));
    await engine.call('guidedTalks.resume', { id: talkId });
    expect(await after(engine, talkId)).toMatchObject({
      followUps: [],
      complaint: { needsCause: true },
      done: null,
    });
    expect(await engine.raw('guidedTalks.resume', { id: talkId })).toEqual(conflict);
    await engine.call('guidedTalks.finish', finishing(talkId));
    await engine.call('guidedTalks.resume', { id: talkId });
    await engine.call('calls.reopen', { id });
    expect(await complaintOf(engine, customerId)).toMatchObject({ voided: true });
    await engine.call('calls.save', { id, content });
  });

  test('leaves a follow-up that was done meanwhile', async () => {
    const engine = await startTestEngine();
    const { talkId, customerId } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(talkId, { cause: null }));
    const [booked] = await openFollowUps(engine, customerId);
    await engine.call('followUps.finish', { id: booked?.id ?? '', version: 1 });
    await engine.call('guidedTalks.resume', { id: talkId });
    expect(
      engine.database.handle.prepare('select done_at, binned_at from follow_up').all(),
    ).toEqual([{ done_at: '2026-03-02T09:00:00.000Z', binned_at: null }]);
  });

  test('is refused once somebody has gone on with the complaint', async () => {
    const engine = await startTestEngine();
    const { id, talkId, customerId } = await led(engine);
    await engine.call('guidedTalks.finish', finishing(talkId));
    const { id: complaintId } = await complaintOf(engine, customerId);
    await step(engine, complaintId, {
      do: 'inform',
      medium: 'phone',
      note: '',
      nextUpdateOn: null,
    });
    expect(await engine.raw('guidedTalks.resume', { id: talkId })).toEqual(conflict);
    expect(await engine.raw('calls.reopen', { id })).toEqual(conflict);
    expect((await after(engine, talkId)).done).toEqual(thought);
    expect(await openFollowUps(engine, customerId)).toHaveLength(1);
  });
});

describe('somebody else meanwhile', () => {
  test('has named the cause: it is told, nothing is written, and the rest can be', async () => {
    const engine = await startTestEngine();
    const { talkId, customerId } = await led(engine);
    const { id } = await complaintOf(engine, customerId);
    const { logistics } = shippedIds;
    await step(engine, id, { do: 'diagnose', rootCauseId: logistics, prevention: '' });
    expect(await engine.raw('guidedTalks.finish', finishing(talkId))).toEqual(conflict);
    expect((await after(engine, talkId)).done).toBeNull();
    expect(await openFollowUps(engine, customerId)).toEqual([]);
    expect((await after(engine, talkId)).complaint).toMatchObject({ needsCause: false });
    await engine.call('guidedTalks.finish', finishing(talkId, { cause: null }));
    expect(await complaintOf(engine, customerId)).toMatchObject({ rootCauseId: logistics });
  });

  test('has gone on with the complaint: its cause is named all the same', async () => {
    const engine = await startTestEngine();
    const { talkId, customerId } = await led(engine);
    const { id } = await complaintOf(engine, customerId);
    await step(engine, id, { do: 'inform', medium: 'phone', note: '', nextUpdateOn: null });
    await engine.call('guidedTalks.finish', finishing(talkId));
    expect(await complaintOf(engine, customerId)).toMatchObject(named);
    await engine.call('guidedTalks.resume', { id: talkId });
    expect(await complaintOf(engine, customerId)).toMatchObject({ rootCauseId: null });
  });

  test('has closed the complaint: there is nothing to name', async () => {
    const engine = await startTestEngine();
    const { talkId, customerId } = await led(engine, { ...agreed, chosen: null });
    const { id } = await complaintOf(engine, customerId);
    await step(engine, id, { do: 'void', reason: 'Twice' });
    expect((await after(engine, talkId)).complaint).toMatchObject({ needsCause: false });
    expect(await engine.raw('guidedTalks.finish', finishing(talkId))).toEqual(conflict);
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

test('finishing and its undo are whole or not at all, whichever statement fails', async () => {
  const engine = await startTestEngine();
  const { id, talkId, customerId } = await led(engine);
  const input = finishing(talkId);
  const finished = await failEach({ engine, method: 'guidedTalks.finish', input });
  const resumed = await failEach({ engine, method: 'guidedTalks.resume', input: { id: talkId } });
  await engine.call('guidedTalks.finish', input);
  const undone = await failEach({ engine, method: 'calls.reopen', input: { id } });
  expect(await complaintOf(engine, customerId)).toMatchObject({ rootCauseId: null });
  process.stdout.write(`${finished}, ${resumed} and ${undone} statements failed\n`);
  expect(finished).toBeGreaterThan(12);
  expect(resumed).toBeGreaterThan(10);
}, 120_000);
