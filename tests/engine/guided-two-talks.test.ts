import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { after, complaintOf, finishing, led } from '../support/after-talk.ts';
import { step } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalkOf } from '../support/guided.ts';

const conflict = { ok: false, error: { code: 'CONFLICT' } };
const laterFirst = { ok: false, error: { code: 'CONFLICT', undoFirst: 'laterTalk' } };

/** A talk that took a complaint in, without an agreement yet. */
async function first(engine: TestEngine) {
  const talk = await led(engine, { ...blankRecord, account: 'Torn.' });
  const { id: complaintId } = await complaintOf(engine, talk.customerId);
  return { ...talk, complaintId };
}

type First = Awaited<ReturnType<typeof first>>;

async function next(engine: TestEngine, { customerId, complaintId }: First, record = agreed) {
  const part = guidedPart(record, { complaintId });
  const { id, content } = await openTalkOf(engine, customerId, part);
  const { interactionId } = await engine.call('calls.save', { id, content });
  return { id, interactionId };
}

describe('of two talks about one complaint', () => {
  test('the later is undone first, and then the earlier', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    const later = await next(engine, earlier);
    expect(await engine.raw('calls.reopen', { id: earlier.id })).toEqual(laterFirst);
    await engine.call('calls.reopen', { id: later.id });
    expect(await complaintOf(engine, earlier.customerId)).toMatchObject({
      state: 'acknowledged',
      voided: false,
    });
    await engine.call('calls.reopen', { id: earlier.id });
    expect(await complaintOf(engine, earlier.customerId)).toMatchObject({ voided: true });
  });

  test('so it is also where nothing was agreed in the later', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    const later = await next(engine, earlier, blankRecord);
    expect(await engine.raw('calls.reopen', { id: earlier.id })).toEqual(laterFirst);
    await engine.call('calls.reopen', { id: later.id });
    await engine.call('calls.reopen', { id: earlier.id });
  });

  test('and of three one after the other, with what came after them', async () => {
    const engine = await startTestEngine();
    const earliest = await first(engine);
    await engine.call('guidedTalks.finish', finishing(earliest.talkId));
    const middle = await next(engine, earliest, { ...agreed, chosen: null });
    const latest = await next(engine, earliest);
    expect(await engine.raw('calls.reopen', { id: earliest.id })).toEqual(laterFirst);
    expect(await engine.raw('calls.reopen', { id: middle.id })).toEqual(laterFirst);
    await engine.call('calls.reopen', { id: latest.id });
    await engine.call('calls.reopen', { id: middle.id });
    await engine.call('calls.reopen', { id: earliest.id });
    expect(await complaintOf(engine, earliest.customerId)).toMatchObject({
      voided: true,
      rootCauseId: null,
      options: [],
    });
  });

  test('what was written down after the earlier is undone after the later', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    await engine.call('guidedTalks.finish', finishing(earlier.talkId));
    const later = await next(engine, earlier);
    const resume = () => engine.raw('guidedTalks.resume', { id: earlier.talkId });
    expect(await resume()).toEqual(laterFirst);
    expect((await after(engine, earlier.talkId)).done).not.toBeNull();
    await engine.call('calls.reopen', { id: later.id });
    expect(await resume()).toMatchObject({ ok: true });
    await engine.call('calls.reopen', { id: earlier.id });
  });

  test('the later can be undone once what was written down after the earlier is', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    const later = await next(engine, earlier);
    await engine.call('guidedTalks.finish', finishing(earlier.talkId));
    expect(await engine.raw('calls.reopen', { id: later.id })).toEqual(conflict);
    await engine.call('guidedTalks.resume', { id: earlier.talkId });
    await engine.call('calls.reopen', { id: later.id });
    await engine.call('calls.reopen', { id: earlier.id });
  });

  test('a later one in which nothing was agreed can be undone after that, too', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    await engine.call('guidedTalks.finish', finishing(earlier.talkId));
    const later = await next(engine, earlier, blankRecord);
    await engine.call('guidedTalks.resume', { id: earlier.talkId });
    await engine.call('calls.reopen', { id: later.id });
    await engine.call('calls.reopen', { id: earlier.id });
    expect(await complaintOf(engine, earlier.customerId)).toMatchObject({ voided: true });
  });

  test('a later one whose contact is in the bin is no longer waited for', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    const { interactionId } = await next(engine, earlier, blankRecord);
    await engine.call('calls.bin', { id: interactionId, version: 1 });
    await engine.call('calls.reopen', { id: earlier.id });
    expect(await complaintOf(engine, earlier.customerId)).toMatchObject({ voided: true });
  });

  test('the earlier stays where somebody went on with the complaint between them', async () => {
    const engine = await startTestEngine();
    const earlier = await first(engine);
    const inform = { do: 'inform', medium: 'phone', note: '', nextUpdateOn: null } as const;
    await step(engine, earlier.complaintId, inform);
    const later = await next(engine, earlier);
    await engine.call('calls.reopen', { id: later.id });
    expect(await engine.raw('calls.reopen', { id: earlier.id })).toEqual(conflict);
  });
});
