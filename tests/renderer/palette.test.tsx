import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { forgetDraft } from '../../renderer/features/calls/use-draft.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { newCall } from '../support/new-call.ts';
import {
  add,
  beforeEachAProgram,
  button,
  open,
  openCard,
  press,
  program,
  read,
  search,
  type,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();
afterEach(async () => {
  // The next test is another program: nothing of this one goes on storing itself there.
  for (const { id } of await program.engine.call('calls.open', {})) forgetDraft(id);
});

const field = () => screen.getByRole('combobox', { name: 'Do or open anything' });
const options = () =>
  within(screen.getByRole('listbox', { name: 'What fits' })).getAllByRole('option');
const option = async (name: RegExp) =>
  within(await screen.findByRole('listbox', { name: 'What fits' })).findByRole('option', { name });
const marked = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

async function openPalette() {
  press('KeyK', { ctrlKey: true });
  await screen.findByRole('dialog', { name: 'Do or open anything' });
  await waitFor(() => expect(document.activeElement).toBe(field()));
}

describe('the palette', () => {
  test('opens with everything that can be done, each with its key', async () => {
    open();
    await openPalette();
    const newCallOption = await option(/^New call/u);
    expect(newCallOption.textContent).toContain('F2');
    expect((await option(/^Settings/u)).textContent).toContain('Ctrl5');
    expect(marked()).toBe(options()[0]);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('finds an action by a few letters, also on the wrong keyboard', async () => {
    open();
    await openPalette();
    type(field(), 'ыуеештпы');
    await waitFor(() => expect(marked()?.textContent).toContain('Settings'));
    press('Enter');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('finds customers as the search does; Enter opens the card', async () => {
    const id = await add(zofia);
    open();
    await openPalette();
    type(field(), 'wojcik');
    const found = await option(/Wójcik/u);
    expect(found.textContent).toContain('601 234 567');
    expect(found.textContent).toContain('no contact yet');
    press('Enter');
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${id}`));
  });

  test('Enter before the answer opens whom the whole text means', async () => {
    await add({ ...zofia, givenName: 'Ola', familyName: 'Zet', emails: [], phones: [] });
    const id = await add(zofia);
    open();
    await openPalette();
    type(field(), 'zofia wojcik');
    press('Enter');
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${id}`));
  });

  test('Ctrl+Enter begins a call with the customer', async () => {
    const id = await add(zofia);
    open();
    await openPalette();
    type(field(), 'zofia');
    await option(/Wójcik/u);
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/calls\//u));
    await waitFor(async () =>
      expect(await program.engine.call('calls.open', {})).toMatchObject([
        { content: { customerId: id } },
      ]),
    );
  });

  test('a name that nobody has can still call', async () => {
    open();
    await openPalette();
    type(field(), 'Genowefa Pigwa');
    await option(/New call with “Genowefa Pigwa”/u);
    press('Enter');
    await waitFor(async () =>
      expect(await program.engine.call('calls.open', {})).toMatchObject([
        { content: { newCustomer: 'Genowefa Pigwa' } },
      ]),
    );
  });

  test('leads back to an open call', async () => {
    const call = newCall({ newCustomer: 'Pani z kotem' });
    await program.engine.call('calls.start', call);
    open();
    await openPalette();
    fireEvent.click(await option(/Pani z kotem/u));
    await waitFor(() => expect(window.location.hash).toBe(`#/calls/${call.id}`));
  });

  test('the arrow keys go round, and Escape gives the keyboard back', async () => {
    open();
    act(() => search().focus());
    await openPalette();
    press('ArrowUp');
    expect(marked()).toBe(options().at(-1));
    press('ArrowDown');
    expect(marked()).toBe(options()[0]);
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(search());
  });

  test('Escape does not reach the call behind it', async () => {
    open();
    press('F2');
    await screen.findByRole('timer');
    const { hash } = window.location;
    await openPalette();
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(window.location.hash).toBe(hash);
  });

  test('begins empty every time', async () => {
    open();
    await openPalette();
    type(field(), 'something');
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await openPalette();
    expect(field()).toHaveProperty('value', '');
  });

  test('makes way for the other keys', async () => {
    open();
    await openPalette();
    press('Digit5', { ctrlKey: true });
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('taking back', () => {
  async function binTwo(): Promise<[string, string]> {
    const ids: [string, string] = [
      await add({ ...zofia, givenName: 'First' }),
      await add({ ...zofia, givenName: 'Second' }),
    ];
    open();
    for (const [index, name] of ['First', 'Second'].entries()) {
      await openCard(ids[index] ?? '', `${name} Wójcik-Żółkiewska`);
      fireEvent.click(button('Delete'));
      await screen.findByText(`Moved to the bin: ${name} Wójcik-Żółkiewska`);
    }
    return ids;
  }

  test('an earlier deed is chosen by its name', async () => {
    const [first, second] = await binTwo();
    await openPalette();
    type(field(), 'undo first');
    await option(/^Undo: Moved to the bin: First/u);
    press('Enter');
    await screen.findByText(/^Taken back: Moved to the bin: First/u);
    expect((await read(first)).binnedAt).toBeNull();
    expect((await read(second)).binnedAt).not.toBeNull();
  });

  test('Ctrl+Z asks what, when the last deed is no longer on screen', async () => {
    const [first, second] = await binTwo();
    act(() => navigate('/customers'));
    press('KeyZ', { ctrlKey: true });
    await waitFor(async () => expect((await read(second)).binnedAt).toBeNull());
    press('KeyZ', { ctrlKey: true });
    await screen.findByRole('dialog');
    await waitFor(() => expect(options()).toHaveLength(1));
    await waitFor(() => expect(document.activeElement).toBe(field()));
    press('Enter');
    await waitFor(async () => expect((await read(first)).binnedAt).toBeNull());
  });

  test('there is nothing to take back twice', async () => {
    await binTwo();
    for (const name of ['second', 'first']) {
      await openPalette();
      type(field(), `undo ${name}`);
      await option(/^Undo/u);
      press('Enter');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    await openPalette();
    expect(screen.queryByRole('option', { name: /^Undo/u })).toBeNull();
  });
});
