import { describe, expect, test } from 'vitest';
import { refund, step, takeIn } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

describe('clocks of a complaint', () => {
  test('a Polish consumer is answered within 14 days, by law and for what is unknown', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine, { buyer: 'consumer', sale: 'shop', demand: 'repair' });
    const { clocks } = await engine.call('complaints.get', { id });
    // Monday, 2 March + 14 = Monday, 16 March 2026.
    expect(clocks.find(({ rule }) => rule === 'pl.answer')).toMatchObject({
      startsOn: '2026-03-02',
      unshiftedOn: '2026-03-16',
      dueOn: '2026-03-16',
      assumed: false,
      metAt: null,
    });
    const unknown = await takeIn(engine);
    const { clocks: assumed } = await engine.call('complaints.get', { id: unknown.id });
    expect(assumed.find(({ rule }) => rule === 'pl.answer')).toMatchObject({
      assumed: true,
      unknown: ['buyer'],
    });
  });

  test('the own clock stands while one waits, the one of the law never does', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine, { buyer: 'consumer', nextUpdateOn: '2026-06-01' });
    const ruled = async (rule: string) => {
      const { clocks } = await engine.call('complaints.get', { id });
      return clocks.find((clock) => clock.rule === rule);
    };
    const before = await ruled('own.resolution');
    await step(engine, id, { do: 'wait', for: 'customer', reason: 'Receipt', nextUpdateOn: null });
    expect(await ruled('own.resolution')).toMatchObject({ dueAt: null, dueOn: null });
    expect(await ruled('pl.answer')).toMatchObject({ dueOn: '2026-03-16' });
    engine.clock.pass(5 * 24 * 60 * 60);
    await step(engine, id, { do: 'assess' });
    const after = await ruled('own.resolution');
    expect(String(after?.dueOn) > String(before?.dueOn)).toBe(true);
    expect(await ruled('pl.answer')).toMatchObject({ dueOn: '2026-03-16' });
  });

  test('a reply meets the clock of the law, a word to the customer the first answer', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine, { buyer: 'consumer', demand: 'repair' });
    await step(engine, id, { do: 'acknowledge', medium: 'email' });
    await step(engine, id, { do: 'decide', decision: { ...refund, remedy: 'repair' } });
    await step(engine, id, { do: 'reply', on: '2026-03-02', medium: 'email', proof: 'sent' });
    const { clocks } = await engine.call('complaints.get', { id });
    const met = clocks.filter(({ metAt }) => metAt !== null).map(({ rule }) => rule);
    expect(met).toEqual(expect.arrayContaining(['pl.answer', 'own.firstAnswer']));
    expect(met).not.toContain('own.resolution');
  });

  describe('of money', () => {
    const settle = {
      do: 'settle',
      way: 'inPerson',
      moneyOn: null,
      moodEnd: null,
      followUp: null,
    } as const;

    async function settled(engine: TestEngine) {
      const { id } = await takeIn(engine, {
        buyer: 'consumer',
        sale: 'distance',
        demand: 'refund',
        legalBasis: 'withdrawal',
        circumstances: { withdrawal: true },
      });
      await step(engine, id, { do: 'decide', decision: refund });
      await step(engine, id, { do: 'reply', on: '2026-03-02', medium: 'email', proof: '' });
      await step(engine, id, settle);
      return id;
    }
    const moneyClock = async (engine: TestEngine, id: string) => {
      const { clocks } = await engine.call('complaints.get', { id });
      return clocks.find(({ rule }) => rule === 'pl.moneyBack');
    };

    test('runs on after the settling until the day on which it went out', async () => {
      const engine = await startTestEngine();
      const id = await settled(engine);
      expect(await moneyClock(engine, id)).toMatchObject({ dueOn: '2026-03-16', metAt: null });
      expect((await engine.call('complaints.get', { id })).due).toMatchObject({
        rule: 'pl.moneyBack',
      });
      engine.clock.pass(20 * 24 * 60 * 60);
      const { rows } = await engine.call('due.list', { limit: 10, snoozed: false });
      expect(rows).toMatchObject([{ id, rule: 'pl.moneyBack', overdue: true }]);
      const { version } = await step(engine, id, { do: 'pay', on: '2026-03-20' });
      expect((await moneyClock(engine, id))?.metAt).toMatch(/^2026-03-20/u);
      expect((await engine.call('complaints.get', { id })).due).toBeNull();
      await engine.call('complaints.takeBack', { id, version });
      expect(await moneyClock(engine, id)).toMatchObject({ metAt: null });
    });

    test('is not met by closing: that takes the day, or why none went out', async () => {
      const engine = await startTestEngine();
      const id = await settled(engine);
      const { version } = await engine.call('complaints.get', { id });
      const close = { do: 'close', rootCauseId: null, prevention: '' } as const;
      const silent = await engine.raw('complaints.step', {
        id,
        version,
        step: { ...close, money: null },
      });
      expect(silent).toEqual({
        ok: false,
        error: { code: 'VALIDATION', fields: { 'step.money': 'required' } },
      });
      await step(engine, id, { ...close, money: { withheldBecause: 'She took shoes for it' } });
      expect(await engine.call('complaints.get', { id })).toMatchObject({
        state: 'closed',
        moneyOn: null,
        moneyWithheld: 'She took shoes for it',
      });
      expect((await moneyClock(engine, id))?.metAt).not.toBeNull();
      await step(engine, id, { do: 'pay', on: '2026-03-02' });
      expect(await engine.call('complaints.get', { id })).toMatchObject({
        state: 'closed',
        moneyOn: '2026-03-02',
        moneyWithheld: '',
      });
    });

    test('went out today at the latest, and only where the decision gives any', async () => {
      const engine = await startTestEngine();
      const id = await settled(engine);
      const { version } = await engine.call('complaints.get', { id });
      const tomorrow = await engine.raw('complaints.step', {
        id,
        version,
        step: { do: 'pay', on: '2026-03-03' },
      });
      expect(tomorrow).toEqual({
        ok: false,
        error: { code: 'VALIDATION', fields: { 'step.on': 'invalid' } },
      });
      const other = await takeIn(engine);
      await step(engine, other.id, { do: 'decide', decision: { ...refund, remedy: 'repair' } });
      await expect(step(engine, other.id, { do: 'pay', on: '2026-03-02' })).rejects.toThrow(
        'CONFLICT',
      );
    });
  });

  test('the rules of the shop are reckoned with at once', async () => {
    const engine = await startTestEngine();
    const { id } = await takeIn(engine, { buyer: 'consumer' });
    const { version, rules } = await engine.call('rules.get', {});
    await engine.call('rules.update', { version, rules: { ...rules, countryPack: 'none' } });
    const { clocks } = await engine.call('complaints.get', { id });
    expect(clocks.map(({ basis }) => basis)).not.toContain('statutory');
  });
});
