import { describe, expect, test } from 'vitest';
import { type EngineMethodName, engineMethods, methods } from '#contract/index.ts';
import { integrityProblems } from '#db/copy.ts';
import { startTestEngine } from '../support/engine.ts';
import { hostileInputs, sampleInput } from '../support/hostile.ts';
import { anna } from '../support/people.ts';

test('the samples that the hostile inputs are made from are good ones', () => {
  for (const [name, method] of Object.entries(methods)) {
    expect(method.input.safeParse(sampleInput(method.input)).success, name).toBe(true);
  }
});

describe('input that does not belong', () => {
  test.each(Object.keys(engineMethods) as EngineMethodName[])('%s refuses it all', async (name) => {
    const engine = await startTestEngine();
    let tried = 0;
    for (const [what, input] of hostileInputs(engineMethods[name].input)) {
      const envelope = await engine.raw(name, input);
      expect(envelope, what).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
      tried += 1;
    }
    expect(tried).toBeGreaterThan(5);
    expect(engine.logged).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(integrityProblems(engine.database.handle)).toEqual([]);
  });
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "Robert'); drop table customer;--",
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Etxt.exe',
  '👩‍👩‍👧‍👦 \u0000 ﷽',
])('text that means something elsewhere is stored as it is: %s', async (text) => {
  const engine = await startTestEngine();
  const { id } = await engine.call('customers.create', {
    details: { ...anna, company: text, note: text },
  });
  const card = await engine.call('customers.get', { id });
  expect(card.company).toBe(text.trim());
  expect(card.note).toBe(text);
});
