import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFile, migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { ensureShop } from '#db/shop.ts';
import { makeBackup } from '../../main/features/backup/make.ts';
import { backUp, course, everythingIn, filesIn, opened, passphrase } from '../support/backup.ts';
import { testClock } from '../support/clock.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';
import { rescuerFor, startFailure } from '../support/rescue.ts';

const databaseOf = (folder: string) => join(folder, 'kontuar.db');
const namesIn = (folder: string): string[] => {
  const { handle } = openSqlite(databaseOf(folder), { readonly: true });
  const names = handle
    .prepare<[], string>('select family_name from customer order by key')
    .pluck()
    .all();
  handle.close();
  return names;
};

async function addPerson({ call }: TestEngine, familyName: string): Promise<void> {
  await call('customers.create', { details: { ...anna, familyName } });
}

/** A backup of a shop with Nowak; Kowal came after it. The data is closed. */
async function shopWithBackup(secret: string | null = null) {
  const engine = await startTestEngine();
  const { dataFolder, clock } = engine;
  await addPerson(engine, 'Nowak');
  const backup = join(temporaryFolder(), 'shop.kontuar');
  await backUp(engine, backup, { secret });
  clock.pass(3600);
  await addPerson(engine, 'Kowal');
  return { engine, dataFolder, clock, backup };
}

test('a restored shop is as it was, and what came after it lies in a proved backup', async () => {
  const { engine, dataFolder, clock, backup } = await shopWithBackup(passphrase);
  const present = everythingIn(databaseOf(dataFolder));
  await engine.database.close();
  const rescuer = rescuerFor(dataFolder, clock);
  const input = { file: rescuer.grantFile(backup), passphrase };
  const { kind, ...outcome } = await rescuer.call('recovery.restore', input);
  expect(kind).toBe('restored');
  expect(outcome.setAside).toBeNull();
  expect(namesIn(dataFolder)).toEqual(['Nowak']);
  expect(await startFailure(dataFolder)).toBeNull();
  const safetyCopy = join(dataFolder, 'backups', String(outcome.safetyCopy));
  await opened(dataFolder, safetyCopy, null, ({ database }) =>
    expect(everythingIn(database)).toEqual(present),
  );
  expect(filesIn(dataFolder).filter((name) => name.startsWith('scratch'))).toEqual([]);
});

test('what would be given up is told before', async () => {
  const { engine, clock, backup } = await shopWithBackup();
  const contact = newCall({ newCustomer: 'Ola', note: 'x' });
  clock.pass(60);
  await engine.call('calls.start', contact);
  await engine.call('calls.save', contact);
  const preview = { file: engine.grantFile(backup), passphrase: null };
  expect(await engine.call('restore.preview', preview)).toMatchObject({
    backup: { customers: 1, contacts: 0, encrypted: false },
    present: { sameShop: true, empty: false, customers: 3, contacts: 1, changedSince: 3 },
  });
  // In a folder of its own: what tests begin with otherwise is one shop, copied.
  const other = await startTestEngine({ dataFolder: temporaryFolder() });
  const there = { file: other.grantFile(backup), passphrase: null };
  expect(await other.call('restore.preview', there)).toMatchObject({
    present: { sameShop: false, empty: true, customers: 0, contacts: 0, changedSince: 0 },
  });
});

test('into an unused program no safety copy is made', async () => {
  const { backup } = await shopWithBackup();
  const fresh = await startTestEngine();
  await fresh.database.close();
  const rescuer = rescuerFor(fresh.dataFolder);
  const input = { file: rescuer.grantFile(backup), passphrase: null };
  expect(await rescuer.call('recovery.restore', input)).toMatchObject({
    safetyCopy: null,
    setAside: null,
  });
  expect(namesIn(fresh.dataFolder)).toEqual(['Nowak']);
  expect(readdirSync(join(fresh.dataFolder, 'backups'))).toEqual([]);
});

test('a backup that is damaged, locked or newer changes nothing here', async () => {
  const { engine, dataFolder, clock, backup } = await shopWithBackup(passphrase);
  await engine.database.close();
  const before = readFileSync(databaseOf(dataFolder));
  const rescuer = rescuerFor(dataFolder, clock);
  const ask = (path: string, secret: string | null) =>
    rescuer.failure('recovery.restore', { file: rescuer.grantFile(path), passphrase: secret });
  expect(await ask(backup, null)).toMatchObject({ file: 'needsPassphrase' });
  expect(await ask(backup, 'another')).toMatchObject({ file: 'wrongPassphrase' });
  const bytes = readFileSync(backup);
  const cut = join(temporaryFolder(), 'cut.kontuar');
  writeFileSync(cut, bytes.subarray(0, -20));
  expect(await ask(cut, passphrase)).toMatchObject({ file: 'damaged' });
  expect(await ask(join(temporaryFolder(), 'gone.kontuar'), null)).toMatchObject({
    file: 'unreachable',
  });
  expect(readFileSync(databaseOf(dataFolder)).equals(before)).toBe(true);
  expect(filesIn(dataFolder).filter((name) => name.endsWith('.kontuar'))).toEqual([]);
});

test('cancelled at any moment, nothing is changed and nothing is left', async () => {
  const { engine, dataFolder, clock, backup } = await shopWithBackup();
  await engine.database.close();
  const before = readFileSync(databaseOf(dataFolder));
  for (const milliseconds of [0, 5, 20, 40]) {
    const rescuer = rescuerFor(dataFolder, clock);
    const input = { file: rescuer.grantFile(backup), passphrase: null };
    const signal = AbortSignal.timeout(milliseconds);
    const failure = await rescuer.failure('recovery.restore', input, signal);
    if (failure === undefined) break; // quicker than the hand
    expect(failure.code).toBe('CANCELLED');
    expect(readFileSync(databaseOf(dataFolder)).equals(before)).toBe(true);
    expect(filesIn(dataFolder).filter((name) => name.startsWith('scratch'))).toEqual([]);
  }
});

test('a backup of an older schema is brought up to date before it takes the place', async () => {
  const older = temporaryFolder();
  const { clock } = testClock();
  const steps = schemaSteps.slice(0, -1);
  const database = openSqlite(databaseOf(older), { readonly: false });
  await migrate(database.kysely, { dialect: 'sqlite', steps });
  await database.kysely
    .transaction()
    .execute((trx) => ensureShop(trx, clock().toISOString(), 'PL'));
  await database.close();
  const backup = join(temporaryFolder(), 'older.kontuar');
  const now = clock().toISOString();
  const made = { database: databaseOf(older), destination: backup, passphrase: null, now };
  expect((await makeBackup(made, course())).manifest.schema).toBe(schemaSteps.length - 1);

  const fresh = await startTestEngine();
  await fresh.database.close();
  const rescuer = rescuerFor(fresh.dataFolder);
  await rescuer.call('recovery.restore', { file: rescuer.grantFile(backup), passphrase: null });
  expect(inspectFile(databaseOf(fresh.dataFolder))).toEqual({
    kind: 'known',
    version: schemaSteps.length,
  });
});

test('data that somebody else has open is left alone', async () => {
  const { engine, dataFolder, clock, backup } = await shopWithBackup();
  const rescuer = rescuerFor(dataFolder, clock);
  const input = { file: rescuer.grantFile(backup), passphrase: null };
  expect(await rescuer.failure('recovery.restore', input)).toMatchObject({ code: 'BUSY' });
  await addPerson(engine, 'Lis');
  expect(namesIn(dataFolder)).toEqual(['Nowak', 'Kowal', 'Lis']);
});

test('damaged data is put aside with all that belongs to it, never deleted', async () => {
  const { engine, dataFolder, clock, backup } = await shopWithBackup();
  await engine.database.close();
  writeFileSync(databaseOf(dataFolder), 'this is no database any more');
  expect(await startFailure(dataFolder)).toBe('damaged');
  const rescuer = rescuerFor(dataFolder, clock);
  const input = { file: rescuer.grantFile(backup), passphrase: null };
  const { setAside, safetyCopy } = await rescuer.call('recovery.restore', input);
  expect(safetyCopy).toBeNull();
  expect(readFileSync(join(String(setAside), 'kontuar.db'), 'utf8')).toContain('no database');
  expect(namesIn(dataFolder)).toEqual(['Nowak']);
});

test('what is salvaged is told first, and takes the place only when one says so', async () => {
  const { engine, dataFolder, clock } = await shopWithBackup();
  await engine.database.close();
  const damaged = readFileSync(databaseOf(dataFolder)).fill('x', 0, 100);
  writeFileSync(databaseOf(dataFolder), damaged);
  expect(await startFailure(dataFolder)).toBe('damaged');
  const rescuer = rescuerFor(dataFolder, clock);
  const input = { placeholderName: 'Recovered' };
  expect(await rescuer.call('recovery.salvage', input)).toEqual({
    customers: { read: 2, missing: 0 },
    contacts: { read: 0, missing: 0 },
    followUps: { read: 0, missing: 0 },
    drafts: { read: 0, missing: 0 },
    placeholders: 0,
  });
  expect(readFileSync(databaseOf(dataFolder)).equals(damaged)).toBe(true);
  const { setAside } = await rescuer.call('recovery.keepSalvaged', {});
  expect(readFileSync(join(String(setAside), 'kontuar.db')).equals(damaged)).toBe(true);
  expect(await startFailure(dataFolder)).toBeNull();
  expect(namesIn(dataFolder)).toEqual(['Nowak', 'Kowal']);
  expect(await rescuer.failure('recovery.keepSalvaged', {})).toMatchObject({ code: 'NOT_FOUND' });
});

test('from a file that holds nothing of a shop nothing is salvaged', async () => {
  const { engine, dataFolder } = await shopWithBackup();
  await engine.database.close();
  writeFileSync(databaseOf(dataFolder), 'x'.repeat(50_000));
  const input = { placeholderName: 'Recovered' };
  const rescuer = rescuerFor(dataFolder);
  expect(await rescuer.failure('recovery.salvage', input)).toMatchObject({ code: 'CORRUPT' });
  expect(filesIn(dataFolder).filter((name) => name.startsWith('scratch'))).toEqual([]);
});

test('an empty shop is never begun over lost data, unless one asks for it', async () => {
  const { engine, dataFolder } = await shopWithBackup();
  await engine.database.close();
  writeFileSync(databaseOf(dataFolder), '');
  expect(await startFailure(dataFolder)).toBe('missing');
  expect(readFileSync(databaseOf(dataFolder))).toHaveLength(0);
  const rescuer = rescuerFor(dataFolder);
  const { setAside } = await rescuer.call('recovery.beginAnew', {});
  expect(existsSync(join(String(setAside), 'kontuar.db'))).toBe(true);
  expect(await startFailure(dataFolder)).toBeNull();
  expect(namesIn(dataFolder)).toEqual([]);
});
