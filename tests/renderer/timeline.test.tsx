import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { entryOf, inHistory, observe, openAnna, saveContacts } from '../support/customer-card.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  field,
  open,
  press,
  program,
  type,
} from '../support/window.tsx';

beforeEachAProgram();

const long = Array.from({ length: 9 }, (_, line) => `Line ${line + 1}`).join('\n');

/** Five contacts and an observation, the newest with a long note. */
async function openHistory(): Promise<void> {
  const id = await add(anna);
  await saveContacts(
    id,
    { kind: 'enquiry', note: 'Łódź' },
    { kind: 'order', channel: 'visit', note: 'Bought boots' },
    { kind: 'order', note: 'And laces' },
    { kind: 'complaint', outcome: 'callBack', moodStart: 1, moodEnd: 4, note: 'Came apart' },
    { kind: 'thanks', note: long },
  );
  await observe(id, 'Wanted it in writing');
  await openAnna(id);
  await inHistory('Wanted it in writing');
}

const entries = () => screen.queryAllByRole('article').map((entry) => entry.textContent);
const chip = (name: RegExp) =>
  within(screen.getByRole('region', { name: 'History' })).getByRole('button', { name });

test('an empty history says what will stand there', async () => {
  await openAnna();
  await screen.findByText('No history yet');
  expect(screen.queryByRole('textbox', { name: 'Find in the notes' })).toBeNull();
});

test('shows how a contact ended and the moods in words', async () => {
  await openHistory();
  expect(entryOf('Came apart')?.textContent).toContain('Call back');
  screen.getByRole('img', { name: 'Very upset → Content' });
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

const folded = () => screen.getByRole('dialog', { name: /^About and channel/ });
const foldedChip = (name: RegExp) => within(folded()).getByRole('button', { name });

test('is filtered by type with counts, and shown whole again', async () => {
  await openHistory();
  expect(chip(/^Contacts/).textContent).toBe('Contacts5');
  fireEvent.click(chip(/^Observations/));
  await waitFor(() => expect(entries()).toHaveLength(1));
  fireEvent.click(chip(/^Observations/));
  await waitFor(() => expect(entries()).toHaveLength(6));
  expect(screen.queryByRole('button', { name: 'Show everything' })).toBeNull();
});

test('a filter that is on can be taken off also where few entries are left', async () => {
  const id = await add(anna);
  await saveContacts(id, { note: 'one' }, { note: 'two' }, { note: 'three' }, { note: 'four' });
  await observe(id, 'seen');
  await openAnna(id);
  await inHistory('four');
  fireEvent.click(chip(/^Contacts/));
  await waitFor(() => expect(entries()).toHaveLength(4));
  entryOf('four')?.focus();
  press('Delete');
  await waitFor(() => expect(entries()).toHaveLength(3));
  fireEvent.click(chip(/^Contacts/));
  await waitFor(() => expect(entries()).toHaveLength(4));
  expect(screen.queryByRole('button', { name: /^Contacts/ })).toBeNull();
});

test('is filtered by what it was about and how it came, from one button that says so', async () => {
  await openHistory();
  chip(/^About and channel$/).focus();
  fireEvent.click(chip(/^About and channel$/));
  await waitFor(() => expect(folded().contains(document.activeElement)).toBe(true));
  expect(foldedChip(/^Order/).textContent).toBe('Order2');
  expect(await accessibilityFaults(document.body)).toEqual([]);
  fireEvent.click(foldedChip(/^Order/));
  fireEvent.click(foldedChip(/^Visit/));
  await waitFor(() => expect(entries()).toEqual([expect.stringContaining('Bought boots')]));
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() =>
    expect(document.activeElement).toBe(chip(/^About and channel: Order, Visit$/)),
  );
  fireEvent.click(button('Show everything'));
  await waitFor(() => expect(entries()).toHaveLength(6));
});

test('offers no choice between contacts that are alike', async () => {
  const id = await add(anna);
  await saveContacts(
    id,
    ...Array.from({ length: 5 }, (_, index) => ({ note: `Call ${index + 1}` })),
  );
  await openAnna(id);
  await screen.findByText('Call 5');
  expect(screen.getByRole('textbox', { name: 'Find in the notes' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^About and channel/ })).toBeNull();
});

test('is searched without diacritics; what is not found is explained', async () => {
  await openHistory();
  const text = field('Find in the notes');
  type(text, 'lodz');
  await waitFor(() => expect(entries()).toEqual([expect.stringContaining('Łódź')]));
  type(text, 'nothing like it');
  await screen.findByText('Nothing in the history matches');
  text.focus();
  press('Escape');
  await waitFor(() => expect(entries()).toHaveLength(6));
  expect(window.location.hash).toContain('#/customers/');
});

test('the arrows go from entry to entry, Enter unfolds a long note and folds it again', async () => {
  await openHistory();
  const articles = screen.getAllByRole('article');
  articles[0]?.focus();
  press('ArrowDown');
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('article')[1]));
  press('Home');
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('article')[0]));
  expect(button('Show all').getAttribute('aria-expanded')).toBe('false');
  press('Enter');
  expect(button('Show less').getAttribute('aria-expanded')).toBe('true');
  press('Enter');
  expect(button('Show all').getAttribute('aria-expanded')).toBe('false');
});

test('a history that cannot be read says so and can be asked for again', async () => {
  const id = await add(anna);
  await program.engine.call('customers.get', { id });
  program.engine.database.handle.exec('alter table observation rename to elsewhere');
  open();
  window.location.hash = `#/customers/${id}`;
  await screen.findByText('Something went wrong in the program.');
  program.engine.database.handle.exec('alter table elsewhere rename to observation');
  fireEvent.click(button('Try again'));
  expect(await screen.findByText('No history yet')).toBeTruthy();
});
