import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { applicationId } from '../../db/migrate.ts';
import { openSqlite } from '../../db/open.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { preparedFolder } from './support/prepared.ts';
import {
  chooseInDialog,
  invoke,
  launch,
  newDataFolder,
  type Program,
  test,
} from './support/program.ts';

async function addPerson(page: Page, familyName: string): Promise<void> {
  await invoke(page, 'customers.create', { details: { ...emptyDetails, familyName } });
}

async function namesIn(page: Page): Promise<string[]> {
  const input = { search: '', bin: false, offset: 0, limit: 50 } as const;
  const { rows } = await invoke(page, 'customers.list', input);
  return rows.map(({ familyName }) => familyName).toSorted();
}

async function makeBackup({ app, page }: Program, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, path);
  const target = await invoke(page, 'files.chooseBackupTarget', {});
  if (!target) throw new Error('no target');
  await invoke(page, 'backup.make', { file: target.file, passphrase: null });
}

/** Until the window has begun anew. */
async function restoreHere(page: Page): Promise<void> {
  const begun = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await begun;
  await expect(page.getByText('The shop is as it was on')).toBeVisible();
}

test('a backup is restored from the settings; what was there is kept and can come back', async () => {
  const dataFolder = newDataFolder();
  const program = await launch({ dataFolder });
  const { page, app } = program;
  await addPerson(page, 'Nowak');
  const backup = join(dataFolder, 'shop.kontuar');
  await makeBackup(program, backup);
  await addPerson(page, 'Kowal');

  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await chooseInDialog(app, backup);
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await expect(page.getByText('1 card or contact here is newer')).toBeVisible();
  await restoreHere(page);
  await expect(page).toHaveURL(/#\/today/u);
  expect(await namesIn(page)).toEqual(['Nowak']);

  const backups = join(dataFolder, 'backups');
  const kept = readdirSync(backups).find((name) => name.includes('before restore'));
  await chooseInDialog(app, join(backups, String(kept)));
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await restoreHere(page);
  expect(await namesIn(page)).toEqual(['Kowal', 'Nowak']);
});

test('a new computer begins with a backup', async () => {
  const { dataFolder: old } = await shopThatWasLeft();
  const backup = readdirSync(join(old, 'backups')).find((name) => name.endsWith('.kontuar'));
  const { page, app } = await launch({ dataFolder: newDataFolder(), firstSteps: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await chooseInDialog(app, join(old, 'backups', String(backup)));
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(page.getByText('Nothing has been entered here yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore this backup' })).toBeFocused();
  await restoreHere(page);
  expect(await namesIn(page)).toEqual(['Nowak']);
});

/** A shop with Nowak, who is in a backup; it has been left. */
async function shopThatWasLeft(): Promise<{ dataFolder: string; database: string }> {
  const dataFolder = await preparedFolder(async ({ call }) => {
    await call('customers.create', { details: { ...emptyDetails, familyName: 'Nowak' } });
    await call('backup.automatic', { second: null, atQuit: true });
  });
  return { dataFolder, database: join(dataFolder, 'kontuar.db') };
}

const opened = (dataFolder: string) => launch({ dataFolder, firstSteps: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a damaged file is put aside, and the newest backup takes its place', async () => {
  const { dataFolder, database } = await shopThatWasLeft();
  writeFileSync(database, 'no database any more');
  handOver(dataFolder);
  const { page, complaints } = await opened(dataFolder);
  await expect(heading(page, 'The file with the shop’s data is damaged')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring back the newest backup' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The file that is here now is put aside')).toBeVisible();
  await restoreHere(page);
  expect(await namesIn(page)).toEqual(['Nowak']);
  const [aside] = readdirSync(join(dataFolder, 'set-aside'));
  const kept = readFileSync(join(dataFolder, 'set-aside', String(aside), 'kontuar.db'), 'utf8');
  expect(kept).toBe('no database any more');
  expect(complaints).toEqual([]);
});

test('what is readable in a damaged file is saved, told, and worked with', async () => {
  const { dataFolder, database } = await shopThatWasLeft();
  const bytes = readFileSync(database);
  // The header, without which SQLite does not take it for a database.
  writeFileSync(database, Buffer.concat([Buffer.alloc(100, 'x'), bytes.subarray(100)]));
  handOver(dataFolder);
  const { page } = await opened(dataFolder);
  await page.getByRole('button', { name: 'Save what is readable' }).click();
  await expect(page.getByRole('row', { name: 'Customers 1 none' })).toBeVisible();
  const begun = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Go on with this' }).click();
  await begun;
  await expect(page.getByText('This is what could be read from the damaged file.')).toBeVisible();
  expect(await namesIn(page)).toEqual(['Nowak']);
  const [aside] = readdirSync(join(dataFolder, 'set-aside'));
  expect(readdirSync(join(dataFolder, 'set-aside', String(aside))).toSorted()).toEqual([
    'kontuar.db',
    'salvage-report.json',
  ]);
});

test('damage that is found while the shop is open leads to what can be done, and back', async () => {
  const { dataFolder, database } = await shopThatWasLeft();
  const { handle } = openSqlite(database, { readonly: true });
  const rootPage = handle
    .prepare<[], number>("select rootpage from sqlite_schema where name = 'change_batch'")
    .pluck()
    .get();
  handle.close();
  // An index that no screen reads at the start: the data opens, and the check finds it.
  writeFileSync(
    database,
    readFileSync(database).fill('x', Number(rootPage) * 4096 - 4096 + 100, Number(rootPage) * 4096),
  );
  handOver(dataFolder);
  const { page } = await launch({ dataFolder });
  const left = page.waitForEvent('load');
  await page.getByRole('button', { name: 'What can be done?' }).click();
  await left;
  await expect(heading(page, 'The file with the shop’s data is damaged')).toBeVisible();
  const back = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Try again' }).click();
  await back;
  expect(await namesIn(page)).toEqual(['Nowak']);
});

test('a shop is never begun anew over lost data unless one asks for it', async () => {
  const { dataFolder, database } = await shopThatWasLeft();
  rmSync(database);
  const { page } = await opened(dataFolder);
  await expect(heading(page, 'The shop’s data is not here')).toBeVisible();
  await page.getByRole('button', { name: 'Begin an empty shop' }).click();
  await expect(page.getByRole('button', { name: 'Go back' })).toBeFocused();
  const begun = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Begin an empty shop' }).click();
  await begun;
  await expect(heading(page, 'Welcome to Kontuar')).toBeVisible();
  expect(await namesIn(page)).toEqual([]);
});

test('data that another program holds opens as soon as that lets go', async () => {
  const { dataFolder, database } = await shopThatWasLeft();
  const { handle } = openSqlite(database, { readonly: false });
  handOver(dataFolder);
  handle.pragma('locking_mode = EXCLUSIVE');
  handle.exec('begin immediate; create table held (x)');
  const { page } = await opened(dataFolder);
  await expect(heading(page, 'Another program is using the shop’s data')).toBeVisible({
    timeout: 15_000,
  });
  handle.exec('rollback');
  handle.close();
  const begun = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Try again' }).click();
  await begun;
  expect(await namesIn(page)).toEqual(['Nowak']);
});

for (const [what, mark, version, words] of [
  ['newer', applicationId, 9999, 'The data is from a newer Kontuar'],
  ['foreign', 0, 0, 'This file is not from Kontuar'],
] as const) {
  test(`a ${what} database is refused in words and left as it is`, async () => {
    const dataFolder = newDataFolder();
    const file = join(dataFolder, 'kontuar.db');
    const { handle } = openSqlite(file, { readonly: false });
    handle.exec('create table recipes (title)');
    handle.pragma(`application_id = ${mark}`);
    handle.pragma(`user_version = ${version}`);
    handle.close();
    handOver(dataFolder);
    const before = readFileSync(file);
    const { page } = await opened(dataFolder);
    await expect(heading(page, words)).toBeVisible();
    expect(readFileSync(file).equals(before)).toBe(true);
  });
}

test('a folder that cannot be written to is refused in words', async () => {
  const file = join(newDataFolder(), 'shop');
  writeFileSync(file, 'a file where the folder should be');
  const { page } = await opened(file);
  await expect(heading(page, 'Kontuar may not write here')).toBeVisible();
});
