import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  beforeEachImport,
  bridge,
  check,
  choose,
  columnOf,
  customers,
  file,
  open,
  sample,
  start,
} from '../support/import-screen.tsx';

beforeEachImport();

describe('the check', () => {
  const people = 'Name,Phone,E-mail\nAnna Nowak,600 100 200,\nAnna Nowak,600100200,\nEwa Lis,,no\n';

  test('says what would happen and adds nothing; the columns can be changed again', async () => {
    const { container } = open();
    await choose(file('people-7.csv', people));
    await columnOf('Name');
    check();
    const would = await screen.findByRole('region', { name: 'The file is checked' });
    expect(
      within(would)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['1to add', '0are here already', '1repeated in the file', '1row with an error']);
    within(screen.getByRole('region', { name: 'Rows with errors' })).getByText(
      'Not an e-mail address',
    );
    expect(await accessibilityFaults(container)).toEqual([]);
    expect((await customers()).total).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the columns' }));
    expect((await columnOf('Phone')).value).toBe('phone');
  });

  test('saves the rows with errors where the person says', async () => {
    open();
    await choose(file('people-8.csv', people));
    await columnOf('Name');
    check();
    const save = await screen.findByRole('button', { name: 'Save the rows with errors' });
    const target = join(temporaryFolder(), 'errors.csv');
    bridge.pick(target);
    fireEvent.click(save);
    await screen.findByText('1 row is in errors.csv');
    expect(readFileSync(target, 'utf8')).toBe(
      '\uFEFFReason,Name,Phone,E-mail\r\nNot an e-mail address,Ewa Lis,,no\r\n',
    );
    bridge.pick(join(temporaryFolder(), 'missing', 'errors.csv'));
    await waitFor(() => expect(save.hasAttribute('data-loading')).toBe(false));
    fireEvent.click(save);
    await screen.findByText(/may be open in another program/);
  });
});

test('whoever is here already is not added twice', async () => {
  open();
  await choose(sample);
  await start();
  await screen.findByText('Import finished');
  await choose(sample);
  screen.getByText(/as you chose them the last time/);
  check();
  await screen.findByText('Nobody new in this file');
  const here = screen.getByText('are here already').closest('li');
  expect(here?.textContent).toBe('59are here already57 by name and number2 by name and e-mail');
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  expect((await customers()).total).toBe(59);
});

test('rows that could not be read are shown with line, reason and text', async () => {
  open();
  await choose(
    file(
      'people.csv',
      'Name,E-mail,Town\nAnna Nowak,anna@x.pl,Łódź\nJan Bąk,not one,Łódź\n,,Gdynia\n',
    ),
  );
  await columnOf('Name');
  await start();
  await screen.findByText('Import finished');
  const problems = screen.getByRole('region', { name: 'Rows with errors' });
  const lines = within(problems)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
  expect(lines).toMatchObject([
    ['3', 'Not an e-mail address', expect.stringContaining('Jan Bąk')],
    ['4', 'No name, phone or e-mail', expect.stringContaining('Gdynia')],
  ]);
  expect((await customers()).total).toBe(1);
});
