import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '#db/open.ts';
import { readBook } from '../../main/features/backup/book.ts';
import { makeSafetyCopy, type SafetyKind } from '../../main/features/backup/safety.ts';
import { course, everythingIn, opened } from '../support/backup.ts';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';

const day = 24 * 3600;

test('a copy is made of a database that nobody has open, under the name of its shop', async () => {
  const engine = await startTestEngine();
  const details = { name: 'Buty i torby', country: 'PL', currency: 'PLN' };
  await engine.call('shop.update', { version: 1, details });
  await engine.call('customers.create', { details: anna });
  const database = engine.database.handle.name;
  await engine.database.close();
  const now = new Date('2026-03-18T09:05:00Z');
  const made = await makeSafetyCopy('beforeRestore', { database, now }, course());
  expect(readdirSync(join(engine.dataFolder, 'backups'))).toEqual([
    expect.stringMatching(/^Buty i torby 2026-03-18 \d{4} before restore\.kontuar$/u),
  ]);
  await opened(engine.dataFolder, made?.path ?? '', null, (copy) =>
    expect(everythingIn(copy.database)).toEqual(everythingIn(database)),
  );
});

test('of each kind the newest five stay; the other kinds and foreign files are not counted', async () => {
  const engine = await startTestEngine();
  const folder = join(engine.dataFolder, 'backups');
  const database = engine.database.handle.name;
  const copy = (kind: SafetyKind) =>
    makeSafetyCopy(kind, { database, shopName: 'x', now: engine.clock.clock() }, course());
  writeFileSync(join(folder, 'x 2020-01-01 0900 before import.kontuar'), 'not ours');
  for (let count = 0; count < 7; count += 1) {
    if (count < 2) await copy('beforeRestore');
    await copy('beforeImport');
    engine.clock.pass(day);
  }
  const names = readdirSync(folder).toSorted();
  expect(
    names.map((name) => name.replace(/^x ([\d-]+) \d+ before (\w+)\.kontuar$/u, '$1 $2')),
  ).toEqual([
    '2020-01-01 import',
    '2026-03-02 restore',
    '2026-03-03 restore',
    '2026-03-04 import',
    '2026-03-05 import',
    '2026-03-06 import',
    '2026-03-07 import',
    '2026-03-08 import',
  ]);
  const { backups } = await readBook(engine.dataFolder);
  expect(backups.map(({ path }) => path).toSorted()).toEqual(
    names.slice(1).map((name) => join(folder, name)),
  );
});

test('where there is no shop there is nothing to keep', async () => {
  const folder = temporaryFolder();
  const database = join(folder, 'kontuar.db');
  const { handle } = openSqlite(database, { readonly: false });
  handle.exec('create table shop (id text, name text)');
  handle.close();
  expect(await makeSafetyCopy('beforeUpdate', { database, now: new Date() }, course())).toBeNull();
});

test('before an import everything is in a backup, made only where there is none', async () => {
  const engine = await startTestEngine();
  const look = () => engine.call('backup.beforeImport', {});
  expect(await look()).toBeNull(); // nobody is here yet
  await engine.call('customers.create', { details: anna });
  engine.clock.pass(1);
  const made = await look();
  expect(made).toMatchObject({ customers: 1, fileName: expect.stringContaining('before import') });
  engine.clock.pass(60);
  expect(await look()).toBeNull(); // that one holds everything
  rmSync(join(engine.dataFolder, 'backups', made?.fileName ?? ''));
  expect(await look()).not.toBeNull();
  await engine.call('customers.create', { details: anna });
  engine.clock.pass(60);
  expect(await look()).toMatchObject({ customers: 2 });
  expect(await engine.call('backup.status', {})).toMatchObject({ last: { kind: 'beforeImport' } });
  const staff = await startTestEngine({ role: 'staff' });
  expect(await staff.raw('backup.beforeImport', {})).toMatchObject({
    error: { code: 'FORBIDDEN' },
  });
});
