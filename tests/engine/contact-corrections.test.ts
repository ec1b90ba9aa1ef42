import { expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

async function savedContact() {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const call = newCall({ customerId, note: 'Chciała zwrot', moodEnd: 5 });
  await engine.call('calls.start', call);
  const { interactionId: id } = await engine.call('calls.save', call);
  engine.clock.pass(60);
  return { engine, customerId, id };
}

test('a slip in a saved contact is corrected, and the card shows it at once', async () => {
  const { engine, customerId, id } = await savedContact();
  engine.changed.length = 0;
  const { version } = await engine.call('calls.correct', {
    id,
    version: 1,
    changes: { kind: 'complaint', outcome: 'callBack', moodEnd: 1 },
  });
  expect(engine.changed).toEqual(['interactions', 'customers']);
  expect(await engine.call('calls.saved', { id })).toMatchObject({
    version,
    kind: 'complaint',
    note: 'Chciała zwrot',
  });
  expect(await engine.call('customers.get', { id: customerId })).toMatchObject({
    lastContact: { kind: 'complaint', outcome: 'callBack', moodEnd: 1 },
  });
});

test('it took place when it is said to have, but not in the future', async () => {
  const { engine, id } = await savedContact();
  const moveTo = (startedAt: string) =>
    engine.raw('calls.correct', { id, version: 1, changes: { startedAt } });
  expect(await moveTo('2026-03-02T09:01:00.001Z')).toEqual({
    ok: false,
    error: { code: 'VALIDATION', fields: { 'changes.startedAt': 'invalid' } },
  });
  expect(await moveTo('2026-02-28T08:00:00Z')).toMatchObject({ ok: true });
  expect(await engine.call('calls.saved', { id })).toMatchObject({
    startedAt: '2026-02-28T08:00:00.000Z',
  });
});

test('a contact of the wrong customer goes to the bin and comes back', async () => {
  const { engine, customerId, id } = await savedContact();
  const count = async () => (await engine.call('customers.get', { id: customerId })).contactCount;
  const { version } = await engine.call('calls.bin', { id, version: 1 });
  expect(await count()).toBe(0);
  expect(await engine.raw('calls.saved', { id })).toEqual({
    ok: false,
    error: { code: 'NOT_FOUND' },
  });
  await engine.call('calls.restore', { id, version });
  expect(await count()).toBe(1);
});
