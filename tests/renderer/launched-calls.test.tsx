import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { LaunchedCall } from '#contract/launched-call.ts';
import { forgetDraft } from '../../renderer/features/calls/use-draft.ts';
import { putAwayNewCode, showNewCode } from '../../renderer/features/staff/counter.ts';
import { anna } from '../support/people.ts';
import { add, beforeEachAProgram, open, press, program, save, type } from '../support/window.tsx';

beforeEachAProgram();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  for (const { id } of await drafts()) forgetDraft(id);
});

const ringing: LaunchedCall = { number: '+48600700800', direction: 'incoming' };
const launch = (call: LaunchedCall = ringing) => act(() => program.bridge.launch(call));
const drafts = () => program.engine.call('calls.open', {});
const draftsToBe = (count: number) =>
  waitFor(async () => expect(await drafts()).toHaveLength(count));
const notes = () => screen.findByRole('textbox', { name: 'Notes' });
const here = () => window.location.hash;

async function openHere(): Promise<void> {
  open();
  await screen.findByRole('navigation', { name: 'Screens' });
}

describe('a call that comes from outside', () => {
  test('finds its caller by the number and goes the right way', async () => {
    const id = await add({ ...anna, phones: [{ number: '600 700 800' }] });
    await openHere();
    launch({ ...ringing, direction: 'outgoing' });
    await screen.findByRole('heading', { name: 'Anna Nowak' });
    expect(await drafts()).toMatchObject([
      { content: { customerId: id, newCustomer: '+48600700800', direction: 'outgoing' } },
    ]);
  });

  test('is begun once when it is told of twice within a minute', async () => {
    await openHere();
    launch();
    launch();
    await notes();
    await draftsToBe(1);
    const call = here();
    // Somebody nobody knows: the number is written over with a name.
    type(screen.getByRole('combobox', { name: 'Customer' }), 'Jan Kowalski');
    act(() => navigate('/customers'));
    vi.setSystemTime(Date.now() + 59_000);
    launch();
    await waitFor(() => expect(here()).toBe(call));
    await draftsToBe(1);
  });

  test('is another one after a minute, the other way, and from another number', async () => {
    await openHere();
    launch();
    await draftsToBe(1);
    launch({ ...ringing, direction: 'outgoing' });
    await draftsToBe(2);
    launch({ ...ringing, number: '600700801' });
    await draftsToBe(3);
    vi.setSystemTime(Date.now() + 60_000);
    launch();
    await draftsToBe(4);
    expect(new Set((await drafts()).map(({ id }) => id)).size).toBe(4);
  });

  test('is another one when the first has been saved', async () => {
    await openHere();
    launch();
    await notes();
    save();
    await waitFor(() => expect(here()).toMatch(/^#\/customers\//u));
    launch();
    await notes();
    await draftsToBe(1);
  });

  test('waits at a locked counter, with all that come after it', async () => {
    await program.engine.call('staff.add', {
      name: 'Ola Lis',
      role: 'staff',
      colour: 'blue',
      languages: [],
    });
    await program.engine.call('session.leave', {});
    open();
    await screen.findByRole('button', { name: /Ola Lis/u });
    launch();
    launch({ ...ringing, number: '600700801' });
    expect(here()).toBe('#/customers');
    press('Digit2');
    await notes();
    await draftsToBe(2);
  });

  test('waits until a new recovery code has been written down', async () => {
    await openHere();
    act(() => showNewCode('AAAA-BBBB'));
    launch();
    await screen.findByRole('heading', { name: 'Recovery code' });
    expect(await drafts()).toEqual([]);
    act(putAwayNewCode);
    await notes();
    await draftsToBe(1);
  });
});
