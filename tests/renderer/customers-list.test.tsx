import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  field,
  heading,
  open,
  press,
  program,
  rows,
  search,
  type,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

describe('the list', () => {
  test('says what belongs there while it is empty', async () => {
    open();
    await screen.findByText('No customers yet');
    expect(screen.queryByText('No card is open')).toBeNull();
    fireEvent.click(button('Import a list'));
    expect(window.location.hash).toBe('#/import');
  });

  test('counts, and names people by how they are sorted', async () => {
    await add(anna);
    await add({ ...zofia, familyName: 'Ćwik' });
    open();
    await screen.findByText('2 customers');
    const names = screen
      .getAllByRole('option')
      .map((row) => row.querySelector('strong')?.textContent);
    expect(names).toEqual(['Ćwik', 'Nowak']);
  });

  test('narrows as people type, and keeps the old rows until the answer is there', async () => {
    await add(anna);
    await add(zofia);
    open();
    await screen.findByText('2 customers');
    type(search(), 'zolk');
    expect(rows()).toHaveLength(2);
    await screen.findByText('1 found');
    expect(rows()).toEqual([expect.stringContaining('Wójcik-Żółkiewska')]);
  });

  test('offers a new card for somebody who is not there', async () => {
    await add(anna);
    open();
    type(search(), 'Maria Curie');
    fireEvent.click(await screen.findByRole('button', { name: 'New customer “Maria Curie”' }));
    await heading('New customer');
    expect(field('First name').value).toBe('Maria');
    expect(field('Last name').value).toBe('Curie');
  });

  test('is gone through with the arrows, the card beside it following', async () => {
    await add(anna);
    const id = await add(zofia);
    open();
    await screen.findByText('2 customers');
    screen.getByRole('listbox').focus();
    press('ArrowDown');
    await heading('Anna Nowak');
    press('ArrowDown');
    await heading('Zofia Wójcik-Żółkiewska');
    expect(window.location.hash).toBe(`#/customers/${id}`);
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
    expect(screen.getByRole('option', { current: true }).textContent).toContain('Zofia');
    press('End');
    press('Enter');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Zofia'));
    screen.getByRole('listbox').focus();
    press('Home');
    const other = await heading('Anna Nowak');
    press('NumpadEnter');
    await waitFor(() => expect(document.activeElement).toBe(other));
  });

  test('reads on when it is longer than a page', async () => {
    await Promise.all(
      Array.from({ length: 130 }, (_, index) =>
        add({ ...anna, familyName: `Nowak ${`${index}`.padStart(3, '0')}` }),
      ),
    );
    open();
    await screen.findByText('130 customers');
    screen.getByRole('listbox').focus();
    press('End');
    expect(await heading('Anna Nowak 129')).toBeTruthy();
    type(search(), 'nowak');
    await screen.findByText('130 found');
    screen.getByRole('listbox').focus();
    press('End');
    expect(await heading('Anna Nowak 000')).toBeTruthy();
  });

  test('follows what happens elsewhere', async () => {
    open();
    await screen.findByText('No customers yet');
    await add(anna);
    act(() => program.bridge.emit('data.changed', { topics: ['customers'] }));
    expect(await screen.findByText('1 customer')).toBeTruthy();
  });
});

describe('searching', () => {
  test('starts by key, opens with Enter and moves to the card', async () => {
    await add(anna);
    await add(zofia);
    open();
    await screen.findByText('2 customers');
    press('KeyF', { ctrlKey: true });
    expect(document.activeElement).toBe(search());
    type(search(), '8283');
    press('Enter');
    const name = await heading('Zofia Wójcik-Żółkiewska');
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(document.title).toBe('Zofia Wójcik-Żółkiewska – Kontuar');
  });

  test('brings the list up from any screen', async () => {
    await add(anna);
    open();
    act(() => navigate('/settings'));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    type(search(), 'anna');
    await screen.findByText('1 found');
    expect(window.location.hash).toBe('#/customers');
  });

  test('is cleared with Escape', async () => {
    await add(anna);
    open();
    search().focus();
    type(search(), 'zzz');
    await screen.findByText('Nothing found for “zzz”');
    press('Escape');
    await screen.findByText('1 customer');
    expect(search().value).toBe('');
  });
});
