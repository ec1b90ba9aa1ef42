import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CallContent } from '#contract/calls.ts';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  binMeanwhile,
  entryOf,
  inHistory,
  observe,
  openAnna,
  saveContacts,
} from '../support/customer-card.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  choose,
  field,
  press,
  program,
  read,
  save,
  type,
  undo,
} from '../support/window.tsx';

beforeEachAProgram();

/** Anna's card with one saved contact, and its id. */
async function openWith(content: Partial<CallContent>): Promise<{ id: string; contactId: string }> {
  const id = await add(anna);
  const contactId = await saveContacts(id, { kind: 'order', moodEnd: 4, ...content });
  await openAnna(id);
  await inHistory(content.note ?? '');
  return { id, contactId };
}

const entry = () => screen.getByRole('article');
const saved = (id: string) => program.engine.call('calls.saved', { id });
const form = () => screen.getByRole('form', { name: /^Edit: / });
const glance = () => screen.getByRole('region', { name: 'At a glance' }).textContent;

test('a slip is corrected from the keyboard; the card follows, and Undo takes it back', async () => {
  const { contactId } = await openWith({ note: 'Bougth boots' });
  entry().focus();
  press('KeyE');
  await waitFor(() => expect(document.activeElement).toBe(field('Notes')));
  type(field('Notes'), 'Bought boots');
  choose('About', 'complaint', form());
  choose('Outcome', 'callBack', form());
  choose('Channel', 'visit', form());
  choose('Direction', 'outgoing', form());
  const moods = screen.getByRole('radiogroup', { name: 'At the end' });
  fireEvent.click(within(moods).getByRole('radio', { name: 'Very upset' }));
  expect(await accessibilityFaults(document.body)).toEqual([]);
  save();
  await screen.findByText('Contact corrected');
  const corrected = {
    note: 'Bought boots',
    kind: 'complaint',
    outcome: 'callBack',
    channel: 'visit',
    direction: 'outgoing',
    moodEnd: 1,
  };
  expect(await saved(contactId)).toMatchObject(corrected);
  await waitFor(() => expect(glance()).toContain('Complaint · Visit · Call back'));
  expect(glance()).toContain('Very upset');
  await waitFor(() => expect(document.activeElement).toBe(entry()));
  await undo('Contact corrected');
  await waitFor(async () =>
    expect(await saved(contactId)).toMatchObject({
      note: 'Bougth boots',
      kind: 'order',
      outcome: null,
      channel: 'phone',
      direction: 'incoming',
      moodEnd: 4,
    }),
  );
});

test('what was typed stays through Esc and says so, and Cancel offers it again', async () => {
  const { contactId } = await openWith({ note: 'Bought boots' });
  entry().focus();
  press('KeyE');
  await waitFor(() => expect(document.activeElement).toBe(field('Notes')));
  type(field('Notes'), 'Bought black boots');
  press('Escape');
  await waitFor(() => expect(document.activeElement).toBe(entry()));
  screen.getByText('Correction not saved yet');
  expect(await saved(contactId)).toMatchObject({ note: 'Bought boots' });
  press('KeyE');
  expect(field('Notes').value).toBe('Bought black boots');
  fireEvent.click(button('Cancel'));
  expect(screen.queryByText('Correction not saved yet')).toBeNull();
  await undo('Thrown away');
  await screen.findByText('Correction not saved yet');
});

test('a form in which nothing was changed closes without a word', async () => {
  const { contactId } = await openWith({ note: 'Bought boots' });
  entry().focus();
  press('KeyE');
  await waitFor(() => expect(document.activeElement).toBe(field('Notes')));
  save();
  await waitFor(() => expect(document.activeElement).toBe(entry()));
  expect(await saved(contactId)).toMatchObject({ version: 1 });
  expect(screen.queryByText('Contact corrected')).toBeNull();
});

test('it took place on another day and at another time, but not in the future', async () => {
  const { contactId } = await openWith({ note: 'Bought boots' });
  entry().focus();
  press('KeyE');
  const before = addDays(today(), -3);
  type(field('Day'), before);
  type(field('Time'), '29');
  save();
  await screen.findByText('Does not look right.');
  await waitFor(() => expect(document.activeElement).toBe(field('Time')));
  type(field('Time'), '9.05');
  save();
  await screen.findByText('Contact corrected');
  const { startedAt } = await saved(contactId);
  expect(new Date(startedAt)).toEqual(new Date(`${before}T09:05:00`));
});

test('somebody else’s sentence is shown beside one’s own, and the person chooses', async () => {
  const { contactId } = await openWith({ note: 'Bought boots' });
  entry().focus();
  press('KeyE');
  type(field('Notes'), 'Bought brown boots');
  choose('About', 'thanks', form());
  await program.engine.call('calls.correct', {
    id: contactId,
    version: 1,
    changes: { note: 'Bought black boots', outcome: 'solved' },
  });
  save();
  await screen.findByText('This contact was changed while you were correcting it');
  const table = screen.getByRole('table');
  within(table).getByText('Bought brown boots');
  within(table).getByText('Bought black boots');
  expect(within(table).queryByText('Solved')).toBeNull();
  expect(await accessibilityFaults(document.body)).toEqual([]);
  fireEvent.click(button('Keep mine'));
  await screen.findByText('Contact corrected');
  expect(await saved(contactId)).toMatchObject({
    note: 'Bought brown boots',
    kind: 'thanks',
    outcome: 'solved',
  });
});

test('corrections of different fields do not stand in each other’s way', async () => {
  const { contactId } = await openWith({ note: 'Bought boots' });
  entry().focus();
  press('KeyE');
  choose('About', 'thanks', form());
  const changes = { note: 'Bought black boots' };
  await program.engine.call('calls.correct', { id: contactId, version: 1, changes });
  save();
  await screen.findByText('Contact corrected');
  expect(await saved(contactId)).toMatchObject({ kind: 'thanks', ...changes });
});

test('a contact of the wrong customer goes to the bin with a key, and comes back', async () => {
  const { id } = await openWith({ note: 'Bought boots' });
  entry().focus();
  press('Delete');
  await screen.findByText('Contact moved to the bin');
  await screen.findByText('No history yet');
  expect(await read(id)).toMatchObject({ contactCount: 0, lastContact: null });
  await undo('Contact moved to the bin');
  await screen.findByText('Bought boots');
  expect(await read(id)).toMatchObject({ contactCount: 1 });
});

describe('when an entry goes to the bin, the keyboard', () => {
  /** Anna's history with these contacts, the newest last, above what was seen if there is anything. */
  async function openWithNotes(notes: readonly string[], seen?: string): Promise<void> {
    const id = await add(anna);
    if (seen !== undefined) await observe(id, seen);
    await saveContacts(id, ...notes.map((note) => ({ note, channel: 'visit' }) as const));
    await openAnna(id);
    await inHistory(notes[0] ?? '');
  }

  const toBin = (note: string) =>
    within(entryOf(note) ?? document.body).getByRole('button', { name: /^To the bin: / });

  /** As somebody does who has only the keyboard. */
  async function bin(note: string, by: 'key' | 'button'): Promise<void> {
    if (by === 'key') {
      entryOf(note)?.focus();
      press('Delete');
    } else {
      toBin(note).focus();
      fireEvent.click(toBin(note));
    }
    await waitFor(() => expect(entryOf(note)).toBeUndefined());
  }

  const history = () => screen.getByRole('heading', { name: 'History' });

  test.each(['key', 'button'] as const)('goes on to the next one, by %s', async (by) => {
    await openWithNotes(['Bought boots', 'Bought laces'], 'Was in a hurry');
    await bin('Bought laces', by);
    await waitFor(() => expect(document.activeElement).toBe(entryOf('Bought boots')));
    await bin('Bought boots', by);
    await waitFor(() => expect(document.activeElement).toBe(entryOf('Was in a hurry')));
  });

  test.each(['key', 'button'] as const)(
    'goes back to the one before where none comes after, by %s',
    async (by) => {
      await openWithNotes(['Bought boots', 'Bought laces']);
      await bin('Bought boots', by);
      await waitFor(() => expect(document.activeElement).toBe(entryOf('Bought laces')));
    },
  );

  test.each(['key', 'button'] as const)(
    'goes to the heading once nothing is left, by %s',
    async (by) => {
      await openWithNotes(['Bought boots']);
      await bin('Bought boots', by);
      await screen.findByText('No history yet');
      await waitFor(() => expect(document.activeElement).toBe(history()));
    },
  );

  test('goes to the way out of the filter where nothing passes it any more, and on from there', async () => {
    await openWithNotes(['Bought boots', 'laces', 'soles', 'polish', 'thread', 'needles']);
    type(field('Find in the notes'), 'boots');
    await waitFor(() => expect(entryOf('laces')).toBeUndefined());
    await bin('Bought boots', 'key');
    await screen.findByText('Nothing in the history matches');
    const wayOut = screen.getByText('Show everything').closest('button') ?? document.body;
    await waitFor(() => expect(document.activeElement).toBe(wayOut));
    fireEvent.click(wayOut);
    await inHistory('laces');
    await waitFor(() => expect(document.activeElement).toBe(entryOf('needles')));
  });

  test('stays where somebody has taken it meanwhile', async () => {
    await openWithNotes(['Bought boots', 'Bought laces']);
    entryOf('Bought boots')?.focus();
    press('Delete');
    button('Edit').focus();
    await waitFor(() => expect(entryOf('Bought boots')).toBeUndefined());
    await inHistory('Bought laces');
    expect(document.activeElement).toBe(button('Edit'));
  });

  test('is not fetched from the page, where somebody has clicked', async () => {
    await openWithNotes(['Bought boots']);
    entryOf('Bought boots')?.focus();
    press('Delete');
    entryOf('Bought boots')?.blur();
    await screen.findByText('No history yet');
    expect(document.activeElement).toBe(document.body);
  });
});

test('on a card in the bin nothing can be changed', async () => {
  const { id } = await openWith({ note: 'Bought boots' });
  screen.getByRole('button', { name: /^Edit: Order/ });
  await binMeanwhile(id);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Edit: Order/ })).toBeNull());
  entry().focus();
  press('KeyE');
  press('Delete');
  expect(screen.queryByRole('form')).toBeNull();
  expect(await read(id)).toMatchObject({ contactCount: 1 });
});
