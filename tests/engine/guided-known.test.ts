import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { step } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk, openTalkOf } from '../support/guided.ts';
import { complaintsOf, promisesOf, talksIn } from '../support/guided-records.ts';

describe('a guided call about a complaint that is there already', () => {
  async function known(engine: TestEngine) {
    const first = await openTalk(engine, guidedPart({ ...blankRecord, account: 'Torn.' }));
    await engine.call('calls.save', { id: first.id, content: first.content });
    const [row] = await complaintsOf(engine, first.customerId);
    return { customerId: first.customerId, complaintId: row?.id ?? '' };
  }

  test('it is gone on with, and what nobody said stays', async () => {
    const engine = await startTestEngine();
    const { customerId, complaintId } = await known(engine);
    const record = { ...agreed, account: '', nextUpdateOn: null };
    const part = guidedPart(record, { complaintId });
    await engine.call('calls.save', await openTalkOf(engine, customerId, part));
    expect(await complaintsOf(engine, customerId)).toHaveLength(1);
    expect(await engine.call('complaints.get', { id: complaintId })).toMatchObject({
      state: 'decided',
      account: 'Torn.',
      product: 'Coat, size 38',
      decision: { cost: 40_00 },
    });
    expect(await promisesOf(engine, customerId)).toMatchObject([
      { complaint: { id: complaintId } },
    ]);
  });

  test('one that is void, closed or decided by somebody else is told, and the draft stays', async () => {
    const engine = await startTestEngine();
    const { customerId, complaintId } = await known(engine);
    const talk = await openTalkOf(engine, customerId, guidedPart(agreed, { complaintId }));
    const rejected = { verdict: 'rejected', remedy: null, cost: 0 } as const;
    await step(engine, complaintId, {
      do: 'decide',
      decision: { ...rejected, reasons: 'Worn.', alternatives: 'ADR', way: 'inWriting' },
    });
    const conflict = { ok: false, error: { code: 'CONFLICT' } };
    expect(await engine.raw('calls.save', talk)).toEqual(conflict);
    const on = '2026-03-02';
    await step(engine, complaintId, { do: 'reply', on, medium: 'letter', proof: '' });
    const nothingLearned = { rootCauseId: null, prevention: '', money: null };
    await step(engine, complaintId, { do: 'close', ...nothingLearned });
    const nothingNew = { ...talk, content: { ...talk.content } };
    nothingNew.content.guided = guidedPart(blankRecord, { complaintId });
    expect(await engine.raw('calls.save', nothingNew)).toEqual(conflict);

    const { customerId: other, complaintId: voided } = await known(engine);
    await step(engine, voided, { do: 'void', reason: 'Twice' });
    const late = await openTalkOf(engine, other, guidedPart(agreed, { complaintId: voided }));
    expect(await engine.raw('calls.save', late)).toEqual(conflict);
    expect(await engine.call('calls.open', {})).toMatchObject([late, talk]);
    expect(talksIn(engine)).toHaveLength(2);
  });

  test('one of somebody else, or of nobody, is refused', async () => {
    const engine = await startTestEngine();
    const { complaintId } = await known(engine);
    const { customerId: _, ...ofOther } = await openTalk(
      engine,
      guidedPart(agreed, { complaintId }),
    );
    expect(await engine.raw('calls.save', ofOther)).toMatchObject({
      error: { code: 'VALIDATION', fields: { 'content.guided.complaintId': 'invalid' } },
    });
    const missing = '0190a5b0-0000-7000-8000-000000000000';
    const part = guidedPart(agreed, { complaintId: missing });
    const { customerId: __, ...ofNobody } = await openTalk(engine, part);
    expect(await engine.raw('calls.save', ofNobody)).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });
});
