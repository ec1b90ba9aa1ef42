import { writeFileSync } from 'node:fs';
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

const sample = join(import.meta.dirname, '../fixtures/chinook-customers.csv');

let engine: TestEngine;
let bridge: TestBridge;

beforeEach(async () => {
  engine = await startTestEngine();
  bridge = connectBridge(engine);
  navigate('/import');
});

function open() {
  return render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <main>
        <ImportScreen />
      </main>
    </Providers>,
  );
}

function file(name: string, text: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** What an import has come to outlives the screen, and so it does the tests. */
async function choose(path: string | null): Promise<void> {
  bridge.pick(path);
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  if (path !== null) await screen.findByRole('heading', { name: basename(path) });
}

const columnOf = (heading: string) =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: `Column “${heading}”` });
const startButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Add to customers' });
const start = () => fireEvent.click(startButton());
const pick = (select: HTMLElement, value: string) =>
  fireEvent.change(select, { target: { value } });

async function customers(search = '') {
  return engine.call('customers.list', { search, bin: false, offset: 0, limit: 500 });
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `Person ${row},+48 600 ${100_000 + row}\n`).join('');

test('before a file is chosen, the screen says what works and offers the first step', async () => {
  const { container } = open();
  screen.getByText(/A CSV file works/);
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

  start();
  const done = await screen.findByRole('region', { name: 'Import finished' });
  within(done).getByText('59');
  expect(await accessibilityFaults(container)).toEqual([]);
  expect((await customers()).total).toBe(59);
  expect((await customers('wichterl')).total).toBe(1);

  fireEvent.click(screen.getByRole('button', { name: 'Undo this import' }));
  await screen.findByText('59 cards were taken back.');
  expect((await customers()).total).toBe(0);
});

test('a workbook is refused with what to do instead', async () => {
  open();
  bridge.pick(file('people.xlsx', 'PK\u0003\u0004'));
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('choose “Save as”, then CSV');
});

test('whoever is here already is not added twice', async () => {
  open();
  await choose(sample);
  start();
  await screen.findByText('Import finished');
  await choose(sample);
  start();
  await screen.findByText('Everybody in this file was here already');
  expect((await customers()).total).toBe(59);
});

describe('columns', () => {
  test('what is left out is left out, what is changed is changed', async () => {
    open();
    await choose(file('people-1.csv', 'Name,Secret,Phone\nAnna Nowak,xyz,600 100 200\n'));
    pick(await columnOf('Secret'), 'note');
    pick(await columnOf('Phone'), 'leaveOut');
    start();
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
    expect(startButton().disabled).toBe(true);
    pick(await columnOf('Name'), 'fullName');
    expect(startButton().disabled).toBe(false);
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
  start();
  const problems = await screen.findByRole('region', { name: 'Rows that were not added' });
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
    start();
    await screen.findByRole('progressbar', { name: 'Rows read' });
    unmount();
    await waitFor(async () => expect((await customers()).total).toBe(1500), { timeout: 15_000 });
    open();
    await screen.findByText('Import finished');
    screen.getByText('1,500');
  });

  test('shows how far it is, and leaves nothing behind when it is stopped', async () => {
    open();
    await choose(file('people-5.csv', `Name,Phone\n${rows(5000)}`));
    await columnOf('Name');
    start();
    await screen.findByText(/^[1-9][\d,]* of [\d,]+ rows$/, {}, { timeout: 10_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText('Stopped. Nothing was added.', {}, { timeout: 10_000 });
    expect((await customers()).total).toBe(0);
    expect(startButton().disabled).toBe(false);
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
