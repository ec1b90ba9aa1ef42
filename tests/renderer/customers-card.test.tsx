import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { openAnna, saveContacts } from '../support/customer-card.ts';
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
  save,
  type,
  undo,
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
    await saveContacts(
      customerId,
      { note: 'First\nsecond line', seconds: 65 },
      { note: 'Later', seconds: 65 },
    );
    await openAnna(customerId);
    const entries = await screen.findAllByRole('article');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('Later'),
      expect.stringContaining('First\nsecond line'),
    ]);
    within(entries[0] ?? document.body).getByText('1:05');
    screen.getByText('Enquiry · Phone · 2 contacts');
  });

  test('goes to the bin and comes back by the toast', async () => {
    const id = await openAnna();
    fireEvent.click(button('Delete'));
    await screen.findByText('No customers yet');
    expect((await read(id)).binnedAt).not.toBeNull();
    await undo('Moved to the bin: Anna Nowak');
    await heading('Anna Nowak');
    expect((await read(id)).binnedAt).toBeNull();
  });

  test('goes to the bin and comes back by Ctrl+Z', async () => {
    const id = await openAnna();
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
  async function typeMaria(): Promise<void> {
    open();
    act(() => navigate('/customers/new'));
    type(await screen.findByRole('textbox', { name: 'First name' }), 'Maria');
  }

  test('takes a name and a number, by keyboard alone', async () => {
    open();
    press('KeyN', { ctrlKey: true });
    await heading('New customer');
    expect(document.activeElement).toBe(field('First name'));
    type(field('First name'), 'Maria');
    type(field('Phone'), '600 100 200');
    save();
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
    await typeMaria();
    save();
    await undo('New card: Maria');
    expect(await screen.findByText('No customers yet')).toBeTruthy();
  });

  test('says beside the field what is missing', async () => {
    open();
    act(() => navigate('/customers/new'));
    await heading('New customer');
    save();
    await screen.findByText('A name, a number or an e-mail address is needed.');
    expect(field('First name').getAttribute('aria-invalid')).toBe('true');
    type(field('First name'), 'M');
    expect(field('First name').getAttribute('aria-invalid')).not.toBe('true');
  });

  test('is still there after a look at another screen', async () => {
    await typeMaria();
    press('Escape');
    await waitFor(() => expect(window.location.hash).toBe('#/customers'));
    press('KeyN', { ctrlKey: true });
    await heading('New customer');
    expect(field('First name').value).toBe('Maria');
  });

  test('can be thrown away, and that too can be taken back', async () => {
    await typeMaria();
    fireEvent.click(button('Cancel'));
    await undo('Changes thrown away');
    await heading('New customer');
    expect(field('First name').value).toBe('Maria');
  });
});
