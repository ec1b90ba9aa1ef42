import { describe, expect, test } from 'vitest';
import type { ComplaintStep } from '#contract/complaint-input.ts';
import { refund, step, takeIn } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

async function causeIn({ call }: TestEngine): Promise<string> {
  const causes = await call('rootCauses.list', {});
  return causes.find(({ cause }) => cause === 'quality')?.id ?? '';
}

describe('the cause of a complaint', () => {
  const on: readonly ComplaintStep[] = [
    { do: 'acknowledge', medium: 'phone' },
    { do: 'assess' },
    { do: 'wait', for: 'supplier', reason: 'A new pair', nextUpdateOn: null },
    { do: 'decide', decision: refund },
    { do: 'settle', way: 'inPerson', moneyOn: '2026-03-02', moodEnd: null, followUp: null },
  ];

  test('is named in every open state, which stays as it is', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine);
    const rootCauseId = await causeIn(engine);
    for (const next of on) {
      const { state } = await step(engine, id, next);
      const prevention = `While ${state}`;
      const named = await step(engine, id, { do: 'diagnose', rootCauseId, prevention });
      expect(named.state).toBe(state);
      expect(await engine.call('complaints.get', { id })).toMatchObject({
        rootCauseId,
        prevention,
      });
      const [event] = await engine.call('complaints.history', { id });
      expect(event).toMatchObject({
        did: 'diagnose',
        reason: prevention,
        detail: { rootCauseId },
      });
    }
  });

  test('is taken back', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine);
    const rootCauseId = await causeIn(engine);
    const { version } = await step(engine, id, { do: 'diagnose', rootCauseId, prevention: 'Glue' });
    await engine.call('complaints.takeBack', { id, version });
    expect(await engine.call('complaints.get', { id })).toMatchObject({
      rootCauseId: null,
      prevention: '',
    });
  });

  test('is no more named once it is closed or void', async () => {
    const engine = await startTestEngine();
    const rootCauseId = await causeIn(engine);
    const diagnose = { do: 'diagnose', rootCauseId, prevention: '' } as const;
    const { id } = await takeIn(engine);
    for (const next of on) await step(engine, id, next);
    await step(engine, id, { do: 'close', rootCauseId: null, prevention: '', money: null });
    const { id: voided } = await takeIn(engine);
    await step(engine, voided, { do: 'void', reason: 'Twice' });
    for (const over of [id, voided]) {
      const { version } = await engine.call('complaints.get', { id: over });
      const late = await engine.raw('complaints.step', { id: over, version, step: diagnose });
      expect(late).toEqual({ ok: false, error: { code: 'CONFLICT' } });
    }
  });
});
