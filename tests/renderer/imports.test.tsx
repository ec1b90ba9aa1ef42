import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { ImportScreen } from '../../renderer/features/imports/ImportScreen.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge, type TestBridge } from '../support/bridge.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newCall } from '../support/new-call.ts';

const sample = join(import.meta.dirname, '../fixtures/chinook-customers.csv');

let engine: TestEngine;
let bridge: TestBridge;

beforeEach(async () => {
  engine = await startTestEngine();
  bridge = connectBridge(engine);
  navigate('/import');
});

/** What an import has come to outlives the screen, and so it does the tests. */
function open({ again = false } = {}) {
  const screenOf = render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <main>
        <ImportScreen />
      </main>
    </Providers>,
  );
  const back = screen.queryByRole('button', { name: 'Back to the start' });
  if (back && !again) fireEvent.click(back);
  return screenOf;
}

function file(name: string, text: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

async function choose(path: string | null): Promise<void> {
  bridge.pick(path);
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  if (path !== null) await screen.findByRole('heading', { name: basename(path) });
}

const columnOf = (heading: string) =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: `Column “${heading}”` });
const checkButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Check the file' });
const check = () => fireEvent.click(checkButton());
/** Checks the file and adds whoever is new. */
async function start(): Promise<void> {
  check();
  const name = /^Add [\d,]+ customers?$/;
  fireEvent.click(await screen.findByRole('button', { name }, { timeout: 15_000 }));
}
const pick = (select: HTMLElement, value: string) =>
  fireEvent.change(select, { target: { value } });

async function customers(search = '') {
  return engine.call('customers.list', { search, bin: false, offset: 0, limit: 500 });
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `Person ${row},+48 600 ${100_000 + row}\n`).join('');

test('before a file is chosen, the screen says what works and offers the first step', async () => {
  const { container } = open();
  screen.getByText(/An Excel workbook or a CSV file works/);
  await choose(null);
  screen.getByRole('button', { name: 'Choose a file' });
  expect(await accessibilityFaults(container)).toEqual([]);
});

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

describe('columns', () => {
  test('what is left out is left out, what is changed is changed', async () => {
    open();
    await choose(file('people-1.csv', 'Name,Secret,Phone\nAnna Nowak,xyz,600 100 200\n'));
    pick(await columnOf('Secret'), 'note');
    pick(await columnOf('Phone'), 'leaveOut');
    await start();
    await screen.findByText('Import finished');
    const { rows: people } = await customers();
    expect(people).toMatchObject([{ givenName: 'Anna', familyName: 'Nowak', phone: null }]);
    const card = await engine.call('customers.get', { id: people[0]?.id ?? '' });
    expect(card.note).toContain('xyz');
  });

  test('without a name, number or address there is nothing to start', async () => {
    open();
    await choose(file('people-2.csv', 'Name,Town\nAnna Nowak,Kraków\n'));
    pick(await columnOf('Name'), 'note');
    screen.getByText(/^Choose at least one column/);
    expect(checkButton().disabled).toBe(true);
    pick(await columnOf('Name'), 'fullName');
    expect(checkButton().disabled).toBe(false);
  });

  test('the file is read again in another character set or with another separator', async () => {
    open();
    const polish = Buffer.from([0x5a, 0xf3, 0xb3, 0xe6]);
    await choose(file('people-3.csv', Buffer.concat([Buffer.from('Nazwisko;Miasto\n'), polish])));
    await columnOf('Nazwisko');
    const characters = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Character set' });
    pick(characters, 'windows-1250');
    await screen.findByText('Zółć');
    pick(characters, 'windows-1251');
    await waitFor(() => expect(screen.queryByText('Zółć')).toBeNull());
    pick(screen.getByRole('combobox', { name: 'Between columns' }), ',');
    await columnOf('Nazwisko;Miasto');
  });
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

test('a file that is gone is explained, and the screen goes on', async () => {
  open();
  bridge.pick(join(temporaryFolder(), 'gone.csv'));
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  await screen.findByRole('alert');
  await choose(file('people-again.csv', 'Name,Phone\nAnna Nowak,600\n'));
  expect(screen.queryByRole('alert')).toBeNull();
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
