import { expect, test } from 'vitest';
import { blankCall, type CallContent } from '#contract/calls.ts';
import { everything } from '#contract/timeline.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const content: CallContent = {
  ...blankCall,
  kind: 'complaint',
  note: 'Podeszwa odkleiła się po tygodniu.',
};

async function startedBy(engine: TestEngine, customerId: string | null): Promise<string> {
  const { id } = await engine.call('calls.start', newCall({ customerId }));
  return id;
}

test('a call becomes an entry of the history, as long as it was talked', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const draft = await startedBy(engine, customerId);
  // Half an hour of it the call was parked.
  engine.clock.pass(1883);
  const saved = await engine.call('calls.save', {
    id: draft,
    content: {
      ...content,
      customerId,
      seconds: 83,
      outcome: 'agreed',
      moodStart: 2,
      moodEnd: 4,
    },
  });
  expect(saved).toMatchObject({ customerId, newCard: false });
  const { rows } = await engine.call('timeline.list', {
    customerId,
    filter: everything,
    offset: 0,
    limit: 10,
  });
  expect(rows).toMatchObject([
    {
      contact: {
        id: saved.interactionId,
        startedAt: '2026-03-02T09:00:00.000Z',
        duration: 83,
        kind: 'complaint',
        note: 'Podeszwa odkleiła się po tygodniu.',
        outcome: 'agreed',
        moodStart: 2,
        moodEnd: 4,
      },
    },
  ]);
  expect(await engine.call('calls.open', {})).toEqual([]);
});

test.each([
  ['Stanisław Wójcik', { givenName: 'Stanisław', familyName: 'Wójcik' }],
  ['Wójcik, Stanisław', { givenName: 'Stanisław', familyName: 'Wójcik' }],
  ['Ола', { givenName: 'Ола', familyName: '' }],
  ['+48 600 700 800', { phones: [{ number: '+48 600 700 800', e164: '+48600700800' }] }],
  ['ola@wp.pl', { emails: [{ address: 'ola@wp.pl' }] }],
])('a new caller known only as %j gets a card', async (newCustomer, expected) => {
  const engine = await startTestEngine();
  const id = await startedBy(engine, null);
  const saved = await engine.call('calls.save', { id, content: { ...content, newCustomer } });
  expect(saved.newCard).toBe(true);
  const card = await engine.call('customers.get', { id: saved.customerId });
  expect(card).toMatchObject({ ...expected, contactCount: 1 });
});

test('a call of nobody is not saved, and stays open with what was typed', async () => {
  const engine = await startTestEngine();
  const id = await startedBy(engine, null);
  await engine.call('calls.keep', { id, revision: 1, content });
  expect(await engine.raw('calls.save', { id, content })).toEqual({
    ok: false,
    error: { code: 'VALIDATION', fields: { 'content.customerId': 'required' } },
  });
  const missing = '0190a5b0-0000-7000-8000-000000000000';
  expect(
    await engine.raw('calls.save', { id, content: { ...content, customerId: missing } }),
  ).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
  expect(await engine.call('calls.open', {})).toMatchObject([{ id, content }]);
});

test('a second save of one call is refused', async () => {
  const engine = await startTestEngine();
  const id = await startedBy(engine, null);
  const save = { id, content: { ...content, newCustomer: 'Ola' } };
  const { customerId } = await engine.call('calls.save', save);
  expect(await engine.raw('calls.save', save)).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
  const page = { customerId, filter: everything, offset: 0, limit: 10 };
  expect((await engine.call('timeline.list', page)).total).toBe(1);
});

test('undo of a save opens the call again and takes the entry back', async () => {
  const engine = await startTestEngine();
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  const id = await startedBy(engine, customerId);
  await engine.call('calls.save', { id, content: { ...content, customerId } });
  const reopened = await engine.call('calls.reopen', { id });
  expect(reopened.content.note).toBe(content.note);
  const page = { customerId, filter: everything, offset: 0, limit: 10 };
  expect((await engine.call('timeline.list', page)).total).toBe(0);
  await engine.call('calls.save', { id, content: { ...content, customerId, note: 'inaczej' } });
  expect((await engine.call('timeline.list', page)).rows).toMatchObject([
    { contact: { note: 'inaczej' } },
  ]);
});

test('a card that came with a call is taken back with it, unless it has been used since', async () => {
  const engine = await startTestEngine();
  const everybody = async () =>
    (await engine.call('customers.list', { search: '', bin: false, offset: 0, limit: 9 })).total;
  const logOla = async () => {
    const id = await startedBy(engine, null);
    const save = { id, content: { ...content, newCustomer: 'Ola' } };
    return { id, ...(await engine.call('calls.save', save)) };
  };
  const first = await logOla();
  expect(await everybody()).toBe(1);
  await engine.call('calls.reopen', { id: first.id });
  expect(await everybody()).toBe(0);

  const second = await logOla();
  const another = await startedBy(engine, second.customerId);
  await engine.call('calls.save', {
    id: another,
    content: { ...content, customerId: second.customerId },
  });
  await engine.call('calls.reopen', { id: second.id });
  expect(await everybody()).toBe(1);
});

test('a call that was thrown away comes back with undo', async () => {
  const engine = await startTestEngine();
  const id = await startedBy(engine, null);
  await engine.call('calls.keep', { id, revision: 1, content });
  await engine.call('calls.discard', { id });
  expect(await engine.call('calls.open', {})).toEqual([]);
  expect(await engine.call('calls.reopen', { id })).toMatchObject({ content });
});
