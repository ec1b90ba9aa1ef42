import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import {
  beforeEachImport,
  choose,
  columnOf,
  customers,
  engine,
  file,
  open,
  sample,
  start,
} from '../support/import-screen.tsx';
import { newCall } from '../support/new-call.ts';

beforeEachImport();

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `Person ${row},+48 600 ${100_000 + row}\n`).join('');

test('the sample comes in complete, and can be taken back', async () => {
  const { container } = open();
  await choose(sample);
  expect((await columnOf('FirstName')).value).toBe('givenName');
  expect((await columnOf('Phone')).value).toBe('phone');
  expect((await columnOf('CustomerId')).value).toBe('leaveOut');
  await screen.findByText('Wichterlová');
  expect(await accessibilityFaults(container)).toEqual([]);

  await start();
  const done = await screen.findByRole('region', { name: 'Import finished' });
  within(done).getByText('59');
  expect(await accessibilityFaults(container)).toEqual([]);
  expect((await customers()).total).toBe(59);
  expect((await customers('wichterl')).total).toBe(1);

  fireEvent.click(screen.getByRole('button', { name: 'Undo this import' }));
  await screen.findByText('59 cards were taken back.');
  expect((await customers()).total).toBe(0);
});

describe('a long import', () => {
  test('goes on while other screens are shown, and its result waits', async () => {
    const { unmount } = open();
    await choose(file('people-4.csv', `Name,Phone\n${rows(1500)}`));
    await columnOf('Name');
    await start();
    await screen.findByRole('progressbar', { name: 'Rows read' });
    unmount();
    await waitFor(async () => expect((await customers()).total).toBe(1500), { timeout: 15_000 });
    open({ again: true });
    await screen.findByText('Import finished');
    screen.getByText('1,500');
  });

  test('shows how far it is, and leaves nothing behind when it is stopped', async () => {
    open();
    await choose(file('people-5.csv', `Name,Phone\n${rows(5000)}`));
    await columnOf('Name');
    await start();
    await screen.findByText(/^[1-9][\d,]* of [\d,]+ rows$/, {}, { timeout: 10_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText('Stopped. Nothing was added.', {}, { timeout: 10_000 });
    expect((await customers()).total).toBe(0);
    screen.getByRole('button', { name: 'Add 5,000 customers' });
  });
});

test('earlier imports are listed and can be taken back, whoever was in contact since stays', async () => {
  const path = file('people-9.csv', 'Name,Phone\nAnna Nowak,600100200\nEwa Lis,600100300\n');
  const token = engine.grantFile(path);
  const { format, mapping } = await engine.call('imports.inspect', { file: token, format: null });
  await engine.call('imports.run', { file: token, format, mapping });
  const { rows: people } = await customers('nowak');
  await engine.call('calls.start', newCall({ customerId: people[0]?.id ?? null }));
  const { container } = open();
  const past = await screen.findByRole('region', { name: 'Earlier imports' });
  expect(await accessibilityFaults(container)).toEqual([]);
  const undo = within(past).getByRole('button', { name: 'Undo the import of people-9.csv' });
  fireEvent.click(undo);
  within(past).getByText('Take back 2 cards?');
  fireEvent.click(within(past).getByRole('button', { name: 'Keep' }));
  fireEvent.click(within(past).getByRole('button', { name: /^Undo the import/ }));
  fireEvent.click(within(past).getByRole('button', { name: 'Take back' }));
  await screen.findByText('1 card was taken back.');
  screen.getByText('1 card stayed, because it has been used since.');
});
