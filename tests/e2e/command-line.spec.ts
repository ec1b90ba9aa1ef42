import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { root } from '../../build/setup/paths.mjs';
import { openSqlite } from '../../db/open.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { runCommand } from '../support/command.ts';
import { preparedFolder } from './support/prepared.ts';
import { invoke, launch, launcher, newDataFolder, test } from './support/program.ts';

const command = (...args: string[]) => runCommand(launcher, [root, ...args]);

/** A shop with one card, that has been left. */
const shop = () =>
  preparedFolder(({ call }) =>
    call('customers.create', { details: { ...emptyDetails, familyName: 'Nowak' } }),
  );

function folderFor(name: string, dataFolder: string): string {
  const folder = join(dataFolder, name);
  mkdirSync(folder, { recursive: true });
  handOver(folder);
  return folder;
}

const backupsIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith('.kontuar'));

function namesIn(dataFolder: string): string[] {
  const { handle } = openSqlite(join(dataFolder, 'kontuar.db'), { readonly: true });
  const names = handle.prepare<[], string>('select family_name from customer').pluck().all();
  handle.close();
  return names;
}

test('without a display a backup is made, proved again and restored elsewhere', async () => {
  const data = await shop();
  const target = folderFor('stick', data);
  const secret = join(target, 'secret.txt');
  writeFileSync(secret, '\uFEFFsiedem żółtych słoni\r\nanother line\r\n');
  const locked = ['--passphrase-file', secret];

  const made = await command('--data', data, '--backup', target, ...locked);
  expect(made).toMatchObject({ code: 0 });
  expect(made.said).toContain('The backup is made and proved');
  const [name] = backupsIn(target);
  const file = join(target, String(name));
  expect(made.said).toContain(file);
  expect(readFileSync(file).includes('Nowak')).toBe(false);

  expect(await command('--data', data, '--verify', file)).toMatchObject({ code: 4 });
  expect(await command('--data', data, '--verify', file, ...locked)).toMatchObject({ code: 0 });
  const elsewhere = folderFor('elsewhere', data);
  const restored = await command('--restore', file, '--into', elsewhere, ...locked);
  expect(restored, restored.complained).toMatchObject({ code: 0 });
  expect(namesIn(elsewhere)).toEqual(['Nowak']);
});

test('each way to fail has its code and a sentence', async () => {
  const data = await shop();
  const target = folderFor('stick', data);
  const backup = join(target, 'shop.kontuar');
  expect(await command('--data', data, `--backup=${backup}`)).toMatchObject({ code: 0 });
  const damaged = join(target, 'damaged.kontuar');
  copyFileSync(backup, damaged);
  const bytes = readFileSync(damaged);
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
  writeFileSync(damaged, bytes);
  const empty = newDataFolder();
  for (const [args, code, words] of [
    [['--data', data, '--backup'], 2, 'Usage'],
    [['--data', data, '--restore', backup], 2, 'Usage'],
    [['--data', data, '--verify', damaged], 3, 'damaged'],
    [['--data', data, '--verify', join(target, 'gone.kontuar')], 6, 'cannot be reached'],
    [['--data', data, '--backup', join(target, 'gone', 'x.kontuar')], 6, 'cannot be reached'],
    [['--data', empty, '--backup', target], 9, 'missing or damaged'],
  ] as const) {
    const outcome = await command(...args);
    expect(outcome.code, args.join(' ')).toBe(code);
    expect(outcome.complained).toContain(words);
  }
  expect(backupsIn(target).toSorted()).toEqual(['damaged.kontuar', 'shop.kontuar']);
});

test('a running program does it, and its answer comes back', async () => {
  const data = newDataFolder();
  const { page } = await launch({ dataFolder: data });
  const target = folderFor('stick', data);
  await invoke(page, 'customers.create', { details: { ...emptyDetails, familyName: 'Kowal' } });
  const made = await command('--data', data, '--backup', target);
  expect(made, made.complained).toMatchObject({ code: 0 });
  const [name] = backupsIn(target);
  const file = join(target, String(name));
  expect(await command('--data', data, '--verify', file)).toMatchObject({ code: 0 });
  expect(await command('--restore', file, '--into', data)).toMatchObject({ code: 8 });
  await expect(page.getByRole('main')).toBeVisible();
  expect(namesIn(data)).toEqual(['Kowal']);
});
