import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { due, late, openToday, promise, rows } from '../support/due-window.ts';
import {
  add,
  beforeEachAProgram,
  button,
  field,
  press,
  program,
  save,
  type,
  undo,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

describe('putting off', () => {
  async function openMenu() {
    const { customerId } = await late();
    await openToday();
    const opener = await screen.findByRole('button', { name: /^Put off: Anna Nowak/u });
    fireEvent.click(opener);
    await screen.findByRole('textbox', { name: 'Why' });
    return customerId;
  }

  test('needs a reason', async () => {
    await openMenu();
    fireEvent.click(button('Put off'));
    await screen.findByText('Needs to be filled in.');
    expect((await due(true)).rows).toEqual([]);
  });

  test('takes it out of the list until a day, says who and why, and comes back with undo', async () => {
    await openMenu();
    type(field('Why'), 'The supplier answers on Friday');
    fireEvent.click(screen.getByRole('radio', { name: 'In 3 days' }));
    fireEvent.click(button('Put off'));
    await screen.findByText(/^Put off: /u);
    expect((await due(true)).rows).toMatchObject([
      { snoozed: { until: addDays(today(), 3), reason: 'The supplier answers on Friday' } },
    ]);
    await waitFor(() => expect(rows()).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: '1 put off' }));
    const row = await screen.findByRole('article');
    expect(row.textContent).toContain('The supplier answers on Friday');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    await undo(screen.getByText(/^Put off: /u).textContent ?? '');
    await waitFor(() => expect(screen.queryByRole('button', { name: '1 put off' })).toBeNull());
    expect((await due()).rows).toHaveLength(1);
  });

  test('works by keyboard alone, also until a day that is typed', async () => {
    await openMenu();
    await waitFor(() => expect(document.activeElement).toBe(field('Why')));
    type(field('Why'), 'Closed for the holidays');
    screen.getByRole('radio', { name: 'Tomorrow' }).focus();
    press('Digit4');
    type(await screen.findByRole('textbox', { name: 'Until' }), '+10');
    save();
    await screen.findByText(/^Put off: /u);
    expect((await due(true)).rows).toMatchObject([
      { snoozed: { until: addDays(today(), 10), reason: 'Closed for the holidays' } },
    ]);
  });

  test('leaves the keyboard at the row that comes into the place of the other', async () => {
    const customerId = await add(zofia);
    await promise(customerId, 'First', addDays(today(), -2));
    await promise(customerId, 'Second', addDays(today(), -1));
    await promise(customerId, 'Third', today());
    await openToday();
    const [, opener] = await screen.findAllByRole('button', { name: /^Put off: Zofia/u });
    opener?.focus();
    fireEvent.click(opener ?? document.body);
    type(await screen.findByRole('textbox', { name: 'Why' }), 'Tomorrow will do');
    save();
    await waitFor(() => expect(rows()).toHaveLength(2));
    await waitFor(() =>
      expect(document.activeElement?.closest('li')?.textContent).toContain('Third'),
    );
  });

  test('is until a day that is still to come', async () => {
    await openMenu();
    type(field('Why'), 'Later');
    fireEvent.click(screen.getByRole('radio', { name: 'Another day' }));
    type(await screen.findByRole('textbox', { name: 'Until' }), today());
    save();
    await screen.findByText('Choose a day after today.');
    expect((await due(true)).rows).toEqual([]);
  });

  test('what was typed is there when the menu is opened again', async () => {
    await openMenu();
    type(field('Why'), 'The supplier');
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Why' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /^Put off: Anna Nowak/u }));
    await waitFor(() => expect(field('Why').value).toBe('The supplier'));
  });

  test('is ended by bringing it back, and put off again with undo', async () => {
    const customerId = await add(zofia);
    const id = await promise(customerId, 'Send the catalogue', today());
    const until = addDays(today(), 5);
    await program.engine.call('due.snooze', { type: 'promise', id, until, reason: 'She is away' });
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: '1 put off' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Bring back: Zofia/u }));
    await screen.findByRole('button', { name: /^Put off: Zofia/u });
    expect((await due()).rows).toHaveLength(1);
    await undo('Back in the list');
    await screen.findByRole('button', { name: '1 put off' });
    expect((await due(true)).rows).toMatchObject([{ snoozed: { until, reason: 'She is away' } }]);
  });
});
