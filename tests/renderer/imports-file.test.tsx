import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { temporaryFolder } from '../support/folder.ts';
import { beforeEachImport, bridge, choose, file, open, pick } from '../support/import-screen.tsx';

beforeEachImport();

test('before a file is chosen, the screen says what works and offers the first step', async () => {
  const { container } = open();
  screen.getByText(/An Excel workbook or a CSV file works/);
  await choose(null);
  screen.getByRole('button', { name: 'Choose a file' });
  expect(await accessibilityFaults(container)).toEqual([]);
});

test.each([
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /in the old XLS format/],
  ['a broken workbook', Buffer.from('PK\u0003\u0004'), /damaged or cut off/],
  ['a web page', Buffer.from('<html>'), /neither a workbook nor text in columns/],
])('%s is refused with what to do instead', async (_what, bytes, words) => {
  open();
  bridge.pick(file('people.xlsx', bytes));
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  const alert = await screen.findByText(words);
  expect(alert.textContent).toContain('Nothing has been added.');
});

test('a workbook with several sheets asks which one', async () => {
  open();
  await choose(join(import.meta.dirname, '../fixtures/imports/sheets.xlsx'));
  await screen.findByText('Osoba 4');
  const sheets = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sheet' });
  expect(sheets.value).toBe('Klienci');
  pick(sheets, 'Lieferanten');
  await screen.findByText('Dostawca');
  expect(screen.queryByRole('combobox', { name: 'Character set' })).toBeNull();
});

test('an empty file and a header alone are told apart, and neither can be checked', async () => {
  open();
  await choose(file('nothing.csv', ''));
  screen.getByText('There is nothing in this file.');
  await choose(file('header.csv', 'Name,Phone\n'));
  await screen.findByText('There are no rows below the heading.');
  expect(screen.queryByRole('button', { name: 'Check the file' })).toBeNull();
});

test('a file that is gone is explained, and the screen goes on', async () => {
  open();
  bridge.pick(join(temporaryFolder(), 'gone.csv'));
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  await screen.findByRole('alert');
  await choose(file('people-again.csv', 'Name,Phone\nAnna Nowak,600\n'));
  expect(screen.queryByRole('alert')).toBeNull();
});
