import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  field,
  heading,
  open,
  openCard,
  press,
  program,
  read,
  type,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

describe('the card', () => {
  test('shows who this is, and calls and writes with one click', async () => {
    const id = await add(zofia);
    open();
    await openCard(id, 'Zofia Wójcik-Żółkiewska');
    screen.getByText('Mornings only.');
    screen.getByText('No contact yet');
    fireEvent.click(await screen.findByRole('button', { name: 'Call 22 828 37 39' }));
    fireEvent.click(button('Write to zofia@igla.pl'));
    await waitFor(() =>
      expect(program.bridge.openedLinks).toEqual(['tel:+48228283739', 'mailto:zofia@igla.pl']),
    );
  });

  test('tells the whole history, newest first', async () => {
    const customerId = await add(anna);
    for (const note of ['First\nsecond line', 'Later']) {
      const draft = await program.engine.call('calls.start', newCall({ customerId }));
      program.engine.clock.pass(65);
      await program.engine.call('calls.save', {
        id: draft.id,
        content: { ...draft.content, note, seconds: 65 },
      });
    }
    open();
    await openCard(customerId, 'Anna Nowak');
    const entries = await screen.findAllByRole('article');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('Later'),
      expect.stringContaining('First\nsecond line'),
    ]);
    within(entries[0] ?? document.body).getByText('1:05');
    screen.getByText('2 contacts');
  });

  test('goes to the bin and comes back by the toast', async () => {
    const id = await add(anna);
    open();
    await openCard(id, 'Anna Nowak');
    fireEvent.click(button('Delete'));
    await screen.findByText('No customers yet');
    expect((await read(id)).binnedAt).not.toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await heading('Anna Nowak');
    expect((await read(id)).binnedAt).toBeNull();
  });

  test('goes to the bin and comes back by Ctrl+Z', async () => {
    const id = await add(anna);
    open();
    await openCard(id, 'Anna Nowak');
    fireEvent.click(button('Delete'));
    await screen.findByText('Moved to the bin: Anna Nowak');
    press('KeyZ', { ctrlKey: true });
    await waitFor(async () => expect((await read(id)).binnedAt).toBeNull());
  });

  test('is found in the bin and restored there', async () => {
    const id = await add(anna);
    await program.engine.call('customers.bin', { id, version: 1 });
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Bin' }));
    fireEvent.click(await screen.findByRole('option'));
    await heading('Anna Nowak');
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    fireEvent.click(button('Restore'));
    await screen.findByText('The bin is empty');
    expect((await read(id)).binnedAt).toBeNull();
  });

  test('that is gone is explained', async () => {
    open();
    act(() => navigate('/customers/0190a0a0-0000-7000-8000-000000000000'));
    expect(await screen.findByText('This is no longer here.')).toBeTruthy();
  });
});

describe('a new card', () => {
  test('takes a name and a number, by keyboard alone', async () => {
    open();
    press('KeyN', { ctrlKey: true });
    await heading('New customer');
    expect(document.activeElement).toBe(field('First name'));
    type(field('First name'), 'Maria');
    type(field('Phone'), '600 100 200');
    press('Enter', { ctrlKey: true });
    await heading('Maria');
    const { rows: saved } = await program.engine.call('customers.list', {
      search: 'Maria',
      bin: false,
      offset: 0,
      limit: 10,
    });
    expect(saved).toMatchObject([{ givenName: 'Maria', phone: '600 100 200' }]);
  });

  test('is taken back by the toast', async () => {
    open();
    act(() => navigate('/customers/new'));
    type(await screen.findByRole('textbox', { name: 'First name' }), 'Maria');
    press('Enter', { ctrlKey: true });
    await screen.findByText('New card: Maria');
    fireEvent.click(button('Undo'));
    expect(await screen.findByText('No customers yet')).toBeTruthy();
  });

  test('says beside the field what is missing', async () => {
    open();
    act(() => navigate('/customers/new'));
    await heading('New customer');
    press('Enter', { ctrlKey: true });
    await screen.findByText('A name, a number or an e-mail address is needed.');
    expect(field('First name').getAttribute('aria-invalid')).toBe('true');
    type(field('First name'), 'M');
    expect(field('First name').getAttribute('aria-invalid')).not.toBe('true');
  });

  test('is still there after a look at another screen', async () => {
    open();
    act(() => navigate('/customers/new'));
    type(await screen.findByRole('textbox', { name: 'First name' }), 'Maria');
    press('Escape');
    await waitFor(() => expect(window.location.hash).toBe('#/customers'));
    press('KeyN', { ctrlKey: true });
    await heading('New customer');
    expect(field('First name').value).toBe('Maria');
  });

  test('can be thrown away, and that too can be taken back', async () => {
    open();
    act(() => navigate('/customers/new'));
    type(await screen.findByRole('textbox', { name: 'First name' }), 'Maria');
    fireEvent.click(button('Cancel'));
    await screen.findByText('Changes thrown away');
    fireEvent.click(button('Undo'));
    await heading('New customer');
    expect(field('First name').value).toBe('Maria');
  });
});
