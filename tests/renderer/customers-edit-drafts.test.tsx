import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nothingTyped } from '#contract/card-drafts.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  edit,
  field,
  heading,
  open,
  openCard,
  press,
  program,
  read,
  type,
} from '../support/window.tsx';

beforeEachAProgram();

const kept = () => program.engine.call('cardDrafts.list', {});
const keptNames = async () => (await kept()).map(({ details }) => details.familyName);

test('what is typed is on disk a moment later, and gone after the save', async () => {
  const id = await add(anna);
  open();
  await edit(id, 'Anna Nowak');
  type(field('Last name'), 'Nowakowsk');
  await screen.findByText('Draft kept');
  await waitFor(async () =>
    expect(await kept()).toMatchObject([
      { customerId: id, version: 1, details: { familyName: 'Nowakowsk' } },
    ]),
  );
  type(field('Last name'), 'Nowakowska');
  press('Enter', { ctrlKey: true });
  await heading('Anna Nowakowska');
  expect(await kept()).toEqual([]);
});

test('what an earlier window left is offered on the card', async () => {
  const id = await add(anna);
  await program.engine.call('cardDrafts.keep', {
    customerId: id,
    version: 1,
    revision: 40,
    details: { ...nothingTyped, ...anna, birthday: '2 mar', familyName: 'Nowakowska' },
  });
  open();
  await openCard(id, 'Anna Nowak');
  await screen.findByText('There are unsaved changes on this card.');
  fireEvent.click(button('Carry on editing'));
  await heading('Edit card');
  expect(field('Last name').value).toBe('Nowakowska');
  expect(field('Birthday').value).toBe('2 mar');
  type(field('Last name'), 'Nowakowska-Żak');
  await waitFor(async () => expect(await keptNames()).toEqual(['Nowakowska-Żak']));
  type(field('Birthday'), '2 march');
  press('Enter', { ctrlKey: true });
  await heading('Anna Nowakowska-Żak');
  expect((await read(id)).birthday).toEqual({ year: null, month: 3, day: 2 });
  expect(await kept()).toEqual([]);
});

test('thrown away text leaves the disk, and Undo puts it back there', async () => {
  const id = await add(anna);
  open();
  await edit(id, 'Anna Nowak');
  type(field('Last name'), 'Nowakowska');
  await waitFor(async () => expect(await keptNames()).toEqual(['Nowakowska']));
  fireEvent.click(button('Cancel'));
  await heading('Anna Nowak');
  await waitFor(async () => expect(await kept()).toEqual([]));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await keptNames()).toEqual(['Nowakowska']));
});

test('typing back what is stored leaves nothing unsaved', async () => {
  const id = await add(anna);
  open();
  await edit(id, 'Anna Nowak');
  type(field('Last name'), 'Nowakowska');
  await waitFor(async () => expect(await kept()).toHaveLength(1));
  type(field('Last name'), 'Nowak ');
  await waitFor(async () => expect(await kept()).toEqual([]));
  press('Escape');
  await heading('Anna Nowak');
  expect(screen.queryByText('There are unsaved changes on this card.')).toBeNull();
});

/** Saves a new last name and goes on typing before the answer is here; the id of the card. */
async function saveWhileTyping(): Promise<string> {
  const id = await add(anna);
  open();
  await edit(id, 'Anna Nowak');
  const last = field('Last name');
  type(last, 'Nowakowska');
  act(() => {
    press('Enter', { ctrlKey: true });
    type(last, 'Nowakowska-Żak');
  });
  await heading('Anna Nowakowska');
  return id;
}

test('what is typed while the save is on its way is kept for the saved card', async () => {
  const id = await saveWhileTyping();
  await screen.findByText('There are unsaved changes on this card.');
  await waitFor(async () =>
    expect(await kept()).toMatchObject([
      { customerId: id, version: 2, details: { familyName: 'Nowakowska-Żak' } },
    ]),
  );
});

test('what has been typed since stays on disk when the save is taken back', async () => {
  await saveWhileTyping();
  await waitFor(async () => expect(await keptNames()).toEqual(['Nowakowska-Żak']));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await heading('Anna Nowak');
  expect(await keptNames()).toEqual(['Nowakowska-Żak']);
});
