import { describe, expect, test } from 'vitest';
import type { SelfReview } from '#contract/after-talk.ts';
import { blankRecord } from '#contract/guided-call.ts';
import { everything } from '#contract/timeline.ts';
import { finishing, led, olaAmongOthers } from '../support/after-talk.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };

describe('the history leads back to the answers', () => {
  const toldIn = async ({ call }: TestEngine, customerId: string) => {
    const page = { customerId, filter: everything, offset: 0, limit: 10 };
    const { rows } = await call('timeline.list', page);
    return rows.flatMap((row) => (row.type === 'contact' ? [row.talk?.selfReviewOf] : []));
  };
  const nothing = { mark: null, note: '' };

  test('of who led the talk, and tells nobody else that there are any', async () => {
    const engine = await startTestEngine();
    const { olaId, others } = await olaAmongOthers(engine);
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
