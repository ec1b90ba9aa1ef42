import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atCounter } from '../support/engine.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  open,
  press,
  program,
  read,
  search,
  type,
} from '../support/window.tsx';

beforeEachAProgram();

const letters = ['A', 'B', 'C', 'D', 'E'];

/** A list of five, with the keyboard in it. */
async function openFive(): Promise<string[]> {
  const ids: string[] = [];
  for (const letter of letters) ids.push(await add({ ...anna, familyName: `${letter}nowak` }));
  open();
  await screen.findByText('5 customers');
  screen.getByRole('listbox').focus();
  return ids;
}

const selected = () =>
  screen
    .queryAllByRole('option', { selected: true })
    .map((row) => row.querySelector('strong')?.textContent?.charAt(0))
    .join('');
const row = (index: number) => screen.getAllByRole('option')[index] as HTMLElement;
const bar = () => screen.queryByRole('toolbar', { name: 'Selected customers' });

describe('by keyboard', () => {
  test('Space selects one, Escape none', async () => {
    await openFive();
    press('ArrowDown');
    press('Space');
    press('ArrowDown', { ctrlKey: true });
    press('ArrowDown', { ctrlKey: true });
    press('Space', { ctrlKey: true });
    expect(selected()).toBe('AC');
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('2 selected');
    press('Space');
    expect(selected()).toBe('A');
    press('Escape');
    expect(selected()).toBe('');
    expect(bar()).toBeNull();
  });

  test('Shift and arrows draw a stretch that can shrink again', async () => {
    await openFive();
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    await waitFor(() => expect(selected()).toBe('BCD'));
    press('ArrowUp', { shiftKey: true });
    await waitFor(() => expect(selected()).toBe('BC'));
    press('End', { shiftKey: true });
    await waitFor(() => expect(selected()).toBe('BCDE'));
  });

  test('Ctrl+A selects everybody whom the list has, not only those in view', async () => {
    await Promise.all(
      Array.from({ length: 130 }, (_, index) => add({ ...anna, familyName: `Nowak ${index}` })),
    );
    open();
    await screen.findByText('130 customers');
    screen.getByRole('listbox').focus();
    press('KeyA', { ctrlKey: true });
    expect(bar()?.textContent).toContain('130 selected');
    press('Home', { ctrlKey: true });
    press('Space');
    expect(bar()?.textContent).toContain('129 selected');
  });

  test('a stretch reaches over rows that were never in view', async () => {
    await Promise.all(
      Array.from({ length: 350 }, (_, index) => add({ ...anna, familyName: `Nowak ${index}` })),
    );
    open();
    await screen.findByText('350 customers');
    screen.getByRole('listbox').focus();
    press('ArrowDown');
    press('End', { shiftKey: true });
    await waitFor(() => expect(bar()?.textContent).toContain('350 selected'));
  });
});

describe('by mouse', () => {
  test('Ctrl and the circle take one more, Shift all up to there, a click opens', async () => {
    const ids = await openFive();
    fireEvent.click(row(1), { ctrlKey: true });
    fireEvent.click(row(3).querySelector('svg') as Element);
    expect(selected()).toBe('BD');
    fireEvent.click(row(4), { shiftKey: true });
    await waitFor(() => expect(selected()).toBe('BDE'));
    expect(window.location.hash).toBe('#/customers');
    fireEvent.click(row(0));
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${ids[0]}`));
    expect(selected()).toBe('BDE');
  });

  test('what is selected after the bar was cleared begins anew', async () => {
    await openFive();
    fireEvent.click(row(1), { ctrlKey: true });
    fireEvent.click(button('Clear the selection'));
    expect(selected()).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
    fireEvent.click(row(3), { shiftKey: true });
    await waitFor(() => expect(selected()).toBe('D'));
  });
});

test('another search or filter selects nobody', async () => {
  await openFive();
  press('KeyA', { ctrlKey: true });
  expect(bar()).not.toBeNull();
  type(search(), 'zzzz');
  await screen.findByText('Nothing found for “zzzz”');
  expect(bar()).toBeNull();
});

test('there is nothing to select in the bin', async () => {
  const [id = ''] = await openFive();
  await program.engine.call('customers.bin', { id, version: 1 });
  fireEvent.click(button('Bin'));
  await screen.findByText('1 in the bin');
  screen.getByRole('listbox').focus();
  press('KeyA', { ctrlKey: true });
  press('Space');
  expect(bar()).toBeNull();
});

describe('what is selected', () => {
  test('gets a tag, which the toast takes back except where it was changed since', async () => {
    const ids = await openFive();
    press('KeyA', { ctrlKey: true });
    fireEvent.click(button('Tag'));
    const tag = await screen.findByRole('combobox', {
      name: 'Tag for the selected customers',
      hidden: true,
    });
    type(tag, 'VIP');
    fireEvent.submit(tag);
    await screen.findByText('Tag “VIP” added to 5 cards');
    await waitFor(() => expect(row(0).textContent).toContain('VIP'));
    const changed = await read(ids[4] ?? '');
    await program.engine.call('customers.changeMany', {
      selection: { ids: [changed.id] },
      change: { addTag: 'hurt' },
    });
    fireEvent.click(button('Undo'));
    await screen.findByText('Taken back on 4 cards. 1 was changed since and stays as it is.');
    expect((await read(ids[0] ?? '')).tags).toEqual([]);
    expect((await read(changed.id)).tags).toEqual(['VIP', 'hurt']);
  });

  test('loses a tag', async () => {
    const ids = await openFive();
    await program.engine.call('customers.changeMany', {
      selection: { ids },
      change: { addTag: 'x' },
    });
    press('ArrowDown');
    press('Space');
    fireEvent.click(button('Tag'));
    type(
      await screen.findByRole('combobox', { name: 'Tag for the selected customers', hidden: true }),
      'x',
    );
    // Without layout a dropdown counts as hidden.
    fireEvent.click(screen.getByRole('button', { name: 'Take off', hidden: true }));
    await screen.findByText('Tag “x” taken off 1 card');
    expect((await program.engine.call('tags.list', {}))[0]).toEqual({ name: 'x', count: 4 });
  });

  test('gets somebody who looks after it, and says so when nothing was to change', async () => {
    const ids = await openFive();
    const { id } = await atCounter(program.engine);
    press('KeyA', { ctrlKey: true });
    fireEvent.click(button('Look after'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Owner', hidden: true }));
    await screen.findByText('Owner now looks after 5 more customers');
    expect((await read(ids[2] ?? '')).responsibleId).toBe(id);
    fireEvent.click(button('Look after'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Owner', hidden: true }));
    await screen.findByText('Nothing to change: it was like that already.');
  });
});
