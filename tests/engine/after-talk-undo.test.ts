import { describe, expect, test } from 'vitest';
import { shippedIds } from '#db/root-causes.ts';
import {
  after,
  complaintOf,
  finishing,
  led,
  named,
  openFollowUps,
  thought,
} from '../support/after-talk.ts';
import { step } from '../support/complaints.ts';
import { startTestEngine } from '../support/engine.ts';
import { failEach } from '../support/failing-statements.ts';
import { agreed } from '../support/guided.ts';

const conflict = { ok: false, error: { code: 'CONFLICT' } };
const notFound = { ok: false, error: { code: 'NOT_FOUND' } };

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
