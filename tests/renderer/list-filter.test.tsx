import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { accessibilityFaults } from '../support/axe.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
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

const names = () =>
  screen.queryAllByRole('option').map((row) => row.querySelector('strong')?.textContent);

async function openFilter() {
  fireEvent.click(button('Filter'));
  return screen.findByRole('dialog', { name: /^Filter/u });
}

async function close(dialog: HTMLElement) {
  fireEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(dialog.isConnected).toBe(false));
}

async function chooseFromMenu(opener: string | RegExp, item: string | RegExp, role: string) {
  fireEvent.click(screen.getByRole('button', { name: opener }));
  // Without layout a dropdown counts as hidden.
  fireEvent.click(await screen.findByRole(role, { name: item, hidden: true }));
}

const chip = (text: string) => screen.findByRole('button', { name: `Remove the filter: ${text}` });

describe('the filter', () => {
  test('leaves those who fit, counts them, and is taken away chip by chip', async () => {
    await add({ ...anna, stage: 'loyal' });
    await add({ ...zofia, stage: 'loyal', birthday: { year: null, month: 3, day: 8 } });
    await add({ ...anna, familyName: 'Lis' });
    open();
    await screen.findByText('3 customers');
    const dialog = await openFilter();
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Loyal' }));
    await screen.findByText('2 found');
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Birthday in' }));
    fireEvent.click(await screen.findByRole('option', { name: 'March', hidden: true }));
    await screen.findByText('1 found');
    await close(dialog);
    expect(names()).toEqual(['Wójcik-Żółkiewska']);
    fireEvent.click(await chip('Birthday: March'));
    await screen.findByText('2 found');
    fireEvent.click(button('Clear all'));
    expect(await screen.findByText('3 customers')).toBeTruthy();
  });

  test('finds by tag, by who looks after whom, and by open follow-ups', async () => {
    await add({ ...anna, tags: ['VIP'] });
    await add(zofia);
    open();
    await screen.findByText('2 customers');
    const dialog = await openFilter();
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Tags, any of' }));
    fireEvent.click(await screen.findByRole('option', { name: 'VIP', hidden: true }));
    await screen.findByText('1 found');
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Looked after by' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Nobody', hidden: true }));
    await chip('Looked after by: nobody');
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'With an open follow-up' }));
    await screen.findByText('Nobody fits this filter');
    await close(dialog);
    fireEvent.click(button('Clear the filter'));
    expect(await screen.findByText('2 customers')).toBeTruthy();
  });

  test('asks how long ago the last contact was', async () => {
    await add(anna);
    open();
    await screen.findByText('1 customer');
    const dialog = await openFilter();
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Last contact' }));
    fireEvent.click(
      await screen.findByRole('option', { name: 'In touch in the last 90 days', hidden: true }),
    );
    await screen.findByText('Nobody fits this filter');
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Last contact' }));
    fireEvent.click(
      await screen.findByRole('option', { name: 'No contact for 90 days', hidden: true }),
    );
    await screen.findByText('1 found');
    expect(await chip('No contact for 90 days')).toBeTruthy();
  });

  test('holds for a search too, which has its own order', async () => {
    await add({ ...anna, stage: 'loyal' });
    await add(zofia);
    open();
    await screen.findByText('2 customers');
    const dialog = await openFilter();
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Loyal' }));
    await chip('Loyal');
    type(search(), 'zofia');
    await screen.findByText('Nobody fits this filter and “zofia”');
    expect(screen.getByText('Best match first')).toBeTruthy();
    fireEvent.click(button('Clear the filter'));
    await screen.findByText('1 found');
  });
});

test('the order is chosen from a menu, and kept', async () => {
  await add(anna);
  await add({ ...anna, familyName: 'Adamska' });
  open();
  await screen.findByText('2 customers');
  expect(names()).toEqual(['Adamska', 'Nowak']);
  await chooseFromMenu(/^Order/u, 'Name Z–A', 'menuitemradio');
  await waitFor(() => expect(names()).toEqual(['Nowak', 'Adamska']));
  await chooseFromMenu(/^Order/u, 'Oldest cards', 'menuitemradio');
  await waitFor(() => expect(names()).toEqual(['Nowak', 'Adamska']));
  act(() => navigate('/settings'));
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  act(() => navigate('/customers'));
  expect(await screen.findByRole('button', { name: 'Order: Oldest cards' })).toBeTruthy();
});

describe('views', () => {
  test('are saved, picked, changed, renamed, removed and restored', async () => {
    await add({ ...anna, stage: 'loyal' });
    await add(zofia);
    open();
    await screen.findByText('2 customers');
    const dialog = await openFilter();
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Loyal' }));
    await close(dialog);
    await chip('Loyal');

    await chooseFromMenu('Views', 'Save this as a view…', 'menuitem');
    const name = await screen.findByRole('textbox', { name: 'Name of the view' });
    expect(document.activeElement).toBe(name);
    type(name, 'Our loyal ones');
    fireEvent.submit(name);
    expect(await screen.findByRole('button', { name: 'Our loyal ones' })).toBeTruthy();

    fireEvent.click(button('Clear all'));
    await screen.findByRole('button', { name: 'Our loyal ones, changed' });
    await chooseFromMenu('Our loyal ones, changed', 'Our loyal ones', 'menuitemradio');
    await screen.findByText('1 found');

    await chooseFromMenu('Our loyal ones', 'Rename “Our loyal ones”…', 'menuitem');
    type(await screen.findByRole('textbox', { name: 'Name of the view' }), 'Loyal');
    press('Enter');
    fireEvent.submit(screen.getByRole('textbox', { name: 'Name of the view' }));
    await screen.findByRole('button', { name: 'Loyal' });

    await chooseFromMenu('Loyal', 'Remove “Loyal”', 'menuitem');
    await screen.findByText('View removed: Loyal');
    await screen.findByRole('button', { name: 'Views' });
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
    await waitFor(async () => {
      expect(await program.engine.call('views.list', {})).toHaveLength(1);
    });
  });

  test('are given up with Escape', async () => {
    await add(anna);
    open();
    await screen.findByText('1 customer');
    await chooseFromMenu('Views', 'Save this as a view…', 'menuitem');
    await screen.findByRole('textbox', { name: 'Name of the view' });
    press('Escape');
    expect(screen.queryByRole('textbox', { name: 'Name of the view' })).toBeNull();
    expect(document.activeElement).toBe(button('Views'));
  });
});

test('a card that is opened from elsewhere is shown in the list', async () => {
  const ids = await Promise.all(
    Array.from({ length: 130 }, (_, index) =>
      add({ ...anna, familyName: `Nowak ${`${index}`.padStart(3, '0')}` }),
    ),
  );
  open();
  await screen.findByText('130 customers');
  expect(rows().some((row) => row?.includes('Nowak 120'))).toBe(false);
  act(() => navigate(`/customers/${ids[120]}`));
  await heading('Anna Nowak 120');
  await waitFor(() => {
    const list = screen.getByRole('listbox');
    expect(list.getAttribute('aria-activedescendant')).toBe('customer-row-120');
  });
});

test('nothing that a machine can find is wrong with it', async () => {
  await add({ ...anna, tags: ['VIP'], stage: 'loyal' });
  open();
  await screen.findByText('1 customer');
  const dialog = await openFilter();
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Loyal' }));
  await chip('Loyal');
  expect(await accessibilityFaults(document.body)).toEqual([]);
  await close(dialog);
  screen.getByRole('listbox').focus();
  press('Space');
  await screen.findByRole('toolbar', { name: 'Selected customers' });
  expect(await accessibilityFaults(document.body)).toEqual([]);
});
