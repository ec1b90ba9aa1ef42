import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { loggedIn } from './support/log.ts';
import { startPlainly } from './support/other-start.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';

const link = 'kontuar://call?number=%2B48600700800&direction=in';
const refused = 2;

/** Starts the program once more, as the system does for a link; its exit code. */
async function follow(dataFolder: string, ...args: string[]): Promise<number | null> {
  const start = startPlainly(dataFolder, ...args);
  return new Promise((resolve) => start.once('exit', (code) => resolve(code)));
}

const windows = ({ app }: Program) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
const hide = ({ app }: Program) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());

async function addAnna({ page }: Program): Promise<string> {
  const phones = [{ number: '600 700 800' }];
  const details = { ...emptyDetails, givenName: 'Anna', familyName: 'Nowak', phones };
  return (await invoke(page, 'customers.create', { details })).id;
}

/** The shop's files and what is in them; the folders of Chromium and of the log are not the shop's. */
function shopIn(dataFolder: string): Record<string, string> {
  const names = readdirSync(dataFolder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/^(?:program|logs)[/\\]|-shm$/u.test(path.slice(dataFolder.length + 1)));
  return Object.fromEntries(names.map((path) => [path, readFileSync(path, 'base64')]));
}

test('a link brings the window to the front with its caller, and a second one is the same call', async () => {
  const dataFolder = newDataFolder();
  const program = await launch({ dataFolder });
  const { page } = program;
  const customerId = await addAnna(program);
  await hide(program);
  expect(await follow(dataFolder, link)).toBe(0);
  await expect(page.getByRole('heading', { name: 'Anna Nowak' })).toBeVisible();
  expect(await windows(program)).toEqual([true]);
  const content = { customerId, newCustomer: '+48600700800', direction: 'incoming' };
  await expect.poll(() => invoke(page, 'calls.open', {})).toMatchObject([{ content }]);

  expect(await follow(dataFolder, link)).toBe(0);
  // The other way is another call; when it is here, the one before has been dealt with.
  expect(await follow(dataFolder, link.replace('direction=in', 'direction=out'))).toBe(0);
  await expect
    .poll(() => invoke(page, 'calls.open', {}))
    .toMatchObject([{ content: { ...content, direction: 'outgoing' } }, { content }]);
});

test('a link starts the program when it is not running, and so does a number', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder });
  const customerId = await addAnna(first);
  await first.quit();
  for (const [args, direction] of [
    [[link.replace('direction=in', 'direction=out')], 'outgoing'],
    [['--call', '600 700 800'], 'incoming'],
  ] as const) {
    const program = await launch({ dataFolder, args });
    await expect(program.page.getByRole('heading', { name: 'Anna Nowak' })).toBeVisible();
    const [draft] = await invoke(program.page, 'calls.open', {});
    expect(draft).toMatchObject({ content: { customerId, direction } });
    await program.quit();
  }
  expect(loggedIn(dataFolder)).not.toMatch(/600|kontuar:\/\//u);
});

test('a link waits while the data cannot be opened', async () => {
  const dataFolder = newDataFolder();
  await (await launch({ dataFolder })).quit();
  const database = join(dataFolder, 'kontuar.db');
  const good = readFileSync(database);
  writeFileSync(database, 'no database');
  handOver(dataFolder);
  const program = await launch({ dataFolder, firstSteps: true });
  const { page } = program;
  await hide(program);
  expect(await follow(dataFolder, link)).toBe(0);
  expect(await windows(program)).toEqual([true]);
  writeFileSync(database, good);
  handOver(dataFolder);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL(/#\/calls\//u);
  expect(await invoke(page, 'calls.open', {})).toHaveLength(1);
});

test('hostile links change nothing, run nothing and open nothing', async () => {
  test.setTimeout(180_000);
  const dataFolder = newDataFolder();
  const program = await launch({ dataFolder });
  const { page } = program;
  await addAnna(program);
  const aside = join(dataFolder, 'program', 'aside');
  mkdirSync(aside);
  handOver(aside);
  const out = join(aside, 'x');
  await hide(program);
  const before = shopIn(dataFolder);
  const route = page.url();

  const nasty: readonly (readonly string[])[] = [
    ['kontuar://call?number=1 --no-sandbox'],
    [`${link}" --backup "${out}`],
    [link, '--backup', out],
    [link, `--restore=${out}`, '--into', out],
    [link, '--data', out],
    [link, link.replace('800', '801')],
    ['kontuar://call?number=600700800%00&direction=in'],
    ['kontuar://call?number=600700800\n--call=600700801'],
    ['kontuar://call?number=<img src=x onerror=alert(1)>'],
    ["kontuar://call?number=600';DROP TABLE customers;--"],
    ['kontuar://call?number=600\u202e700800'],
    ['kontuar://call?number=\u0666\u0660\u0660\u0667\u0660\u0660'],
    ['kontuar://user:password@call:80?number=600700800#x'],
    ['kontuar://../../etc/passwd'],
    ['kontuar:--inspect-brk'],
    [`kontuar://call?number=${'9'.repeat(100_000)}`],
    ['--call', link, '--no-sandbox'],
    ['--call', '9'.repeat(100_000)],
  ];
  for (const args of nasty) {
    expect(await follow(dataFolder, ...args), args.join(' ').slice(0, 80)).toBe(refused);
  }

  expect(await windows(program)).toEqual([false]);
  expect(page.url()).toBe(route);
  expect(await invoke(page, 'calls.open', {})).toEqual([]);
  expect(existsSync(out)).toBe(false);
  expect(shopIn(dataFolder)).toEqual(before);
  const log = loggedIn(dataFolder);
  expect(log.match(/a call from outside was refused/gu)).toHaveLength(nasty.length);
  expect(log).not.toMatch(/number|600|passwd|sandbox|9999|\u0666/u);

  // Where the program has never been, a link makes no place for it.
  const elsewhere = join(aside, 'nobody');
  expect(await follow(elsewhere, 'kontuar://call?number=x')).toBe(refused);
  expect(existsSync(elsewhere)).toBe(false);

  // A caller's name is no option, whatever it is.
  expect(await follow(dataFolder, '--call', `--backup=${out}`)).toBe(0);
  await expect(page).toHaveURL(/#\/calls\//u);
  expect(await windows(program)).toEqual([true]);
  expect(existsSync(out)).toBe(false);
});
