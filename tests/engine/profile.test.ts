import { expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

const nobody = '0190a5b0-0000-7000-8000-000000000000';
const seen = { seenOn: '2026-03-02', pattern: null, note: 'Asked twice' };
const consent = {
  channel: 'sms',
  source: 'paper',
  wording: 'I agree.',
  givenAt: '2026-03-01T12:00:00.000Z',
} as const;

test('nothing is noted about somebody who has no card', async () => {
  const engine = await startTestEngine();
  const { id } = await engine.call('customers.create', { details: anna });
  const refused = { ok: false, error: { code: 'NOT_FOUND' } };
  expect(await engine.raw('observations.add', { customerId: nobody, ...seen })).toEqual(refused);
  expect(await engine.raw('consents.give', { customerId: nobody, ...consent })).toEqual(refused);
  const link = { fromId: id, toId: nobody, kind: 'household' };
  expect(await engine.raw('links.add', link)).toEqual(refused);
  expect(engine.logged).toEqual([]);
});

test('nobody is linked to themselves', async () => {
  const engine = await startTestEngine();
  const { id } = await engine.call('customers.create', { details: anna });
  expect(await engine.raw('links.add', { fromId: id, toId: id, kind: 'company' })).toEqual({
    ok: false,
    error: { code: 'VALIDATION', fields: { toId: 'invalid' } },
  });
});

test('an observation and a consent need words', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  expect(await engine.raw('observations.add', { customerId, ...seen, note: '  ' })).toEqual({
    ok: false,
    error: { code: 'VALIDATION', fields: { note: 'required' } },
  });
  expect(await engine.raw('consents.give', { customerId, ...consent, wording: ' \n' })).toEqual({
    ok: false,
    error: { code: 'VALIDATION', fields: { wording: 'required' } },
  });
});

test('what was done comes back with undo, and the card tells it', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const { id } = await engine.call('consents.give', { customerId, ...consent });
  await engine.call('consents.withdraw', { id });
  expect((await engine.call('customers.get', { id: customerId })).consents).toEqual([]);
  await engine.call('consents.resume', { id });
  expect((await engine.call('customers.get', { id: customerId })).consents).toHaveLength(1);
  await engine.call('consents.remove', { id });
  expect(await engine.call('consents.list', { customerId })).toEqual([]);
  expect(engine.changed).toContain('customers');
});
