import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { salvage } from '#db/salvage/salvage.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { Dice } from '../bench/random.ts';
import { course, seed, stoppedAt } from '../support/backup.ts';
import { testClock } from '../support/clock.ts';
import { pagesIn, spoil } from '../support/damage.ts';
import { rowsIn, writeShop } from '../support/damaged-shop.ts';
import { temporaryFolder } from '../support/folder.ts';

const { clock } = testClock();
const placeholderName = 'Recovered';

function request(folder: string) {
  return {
    source: join(folder, 'damaged.db'),
    target: join(folder, 'kontuar.db'),
    placeholderName,
    now: clock().toISOString(),
  };
}

/** A shop whose last commits are still in the log. */
async function shopWithLog(folder: string): Promise<void> {
  const path = join(folder, 'shop.db');
  await writeShop(path, 3, { share: 0.5 });
  const { handle } = openSqlite(path, { readonly: false });
  handle.pragma('synchronous = OFF');
  handle.pragma('wal_autocheckpoint = 0');
  for (let round = 1; round <= 12; round += 1) {
    handle.exec(`
      update interaction set note = 'rozmowa ${round}' where key % 12 = ${round};
      delete from consent where key % 24 = ${round};
      insert into tag (id, name, folded)
        values ('00000000-0000-7000-8000-0000000000${10 + round}', 'T${round}', 't${round}');
    `);
  }
  for (const ending of ['', '-wal']) {
    copyFileSync(path + ending, join(folder, `damaged.db${ending}`));
  }
  handle.close();
}

test('what was committed last is in the log, and comes out', async () => {
  const folder = temporaryFolder();
  await shopWithLog(folder);
  const before = ['', '-wal'].map((ending) => readFileSync(join(folder, `damaged.db${ending}`)));
  await salvage(request(folder), course());
  expect(readdirSync(folder).toSorted()).toEqual([
    'damaged.db',
    'damaged.db-wal',
    'kontuar.db',
    'shop.db',
  ]);
  for (const [index, ending] of ['', '-wal'].entries()) {
    expect(readFileSync(join(folder, `damaged.db${ending}`))).toEqual(before[index]);
  }
  expect(rowsIn(join(folder, 'kontuar.db'))).toEqual(rowsIn(join(folder, 'shop.db')));
});

test('of a damaged log as much comes out as SQLite would read', async () => {
  const dice = new Dice(seed);
  const folder = temporaryFolder();
  await shopWithLog(folder);
  const log = join(folder, 'damaged.db-wal');
  const sound = readFileSync(log);
  for (let round = 0; round < 8; round += 1) {
    const inner = temporaryFolder();
    const bytes = Buffer.from(sound);
    // The header, which makes the log void, or anywhere.
    const at = round === 0 ? 8 : dice.below(bytes.length);
    if (round % 3 === 1) spoil(bytes.subarray(at, at + 1 + dice.below(5000)), dice);
    else bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    for (const name of ['damaged.db', 'read.db']) {
      copyFileSync(join(folder, 'damaged.db'), join(inner, name));
      writeFileSync(join(inner, `${name}-wal`), round % 3 === 2 ? bytes.subarray(0, at) : bytes);
    }
    await salvage(request(inner), course());
    const { handle } = openSqlite(join(inner, 'read.db'), { readonly: false });
    handle.pragma('wal_checkpoint(truncate)');
    handle.close();
    expect(rowsIn(join(inner, 'kontuar.db')), `seed ${seed}, round ${round}`).toEqual(
      rowsIn(join(inner, 'read.db')),
    );
  }
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['zeroes', Buffer.alloc(50_000)],
  ['a text', Buffer.from('To nie jest baza danych.\n'.repeat(2000))],
])('%s: there is nothing to read, and no new file', async (_, bytes) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'damaged.db'), bytes);
  await expect(salvage(request(folder), course())).rejects.toMatchObject({ code: 'CORRUPT' });
  expect(readdirSync(folder)).toEqual(['damaged.db']);
});

test('a file of another or of a newer program is told from a damaged one', async () => {
  const folder = temporaryFolder();
  const { handle } = openSqlite(join(folder, 'damaged.db'), { readonly: false });
  handle.exec('create table customer (id text); insert into customer values (1)');
  await expect(salvage(request(folder), course())).rejects.toMatchObject({ code: 'CORRUPT' });
  handle.close();

  const newer = temporaryFolder();
  await writeShop(join(newer, 'damaged.db'), 1);
  const { handle: written } = openSqlite(join(newer, 'damaged.db'), { readonly: false });
  written.pragma(`user_version = ${schemaSteps.length + 1}`);
  written.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')");
  written.close();
  await expect(salvage(request(newer), course())).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  expect(readdirSync(newer)).toEqual(['damaged.db']);
});

test('an existing file is not written over', async () => {
  const folder = temporaryFolder();
  await writeShop(join(folder, 'damaged.db'), 1);
  writeFileSync(join(folder, 'kontuar.db'), 'mine');
  await expect(salvage(request(folder), course())).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(readFileSync(join(folder, 'kontuar.db'), 'utf8')).toBe('mine');
});

test('cancelled at any point it leaves nothing behind', async () => {
  const folder = temporaryFolder();
  await writeShop(join(folder, 'damaged.db'), 1);
  for (const share of [0, 0.1, 0.2, 0.5, 0.8]) {
    const stopped = salvage(request(folder), stoppedAt(share));
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual(['damaged.db']);
  }
});

test('the progress only grows, up to the end', async () => {
  const folder = temporaryFolder();
  await writeShop(join(folder, 'damaged.db'), 1);
  const shares: number[] = [];
  await salvage(
    request(folder),
    course((share) => shares.push(share)),
  );
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(20);
});

test.each(schemaSteps.map(({ name }, index) => [name, index + 1] as const))(
  'a shop as %s left it comes out as one of today, whether or not its header can be read',
  async (_, version) => {
    const folder = temporaryFolder();
    const path = join(folder, 'damaged.db');
    await writeShop(path, version, { steps: schemaSteps.slice(0, version), share: 0.3 });
    const bytes = readFileSync(path);
    const expected = temporaryFolder();
    copyFileSync(path, join(expected, 'kontuar.db'));
    const migrated = await openForWriting({ dataFolder: expected, clock, country: 'PL' });
    await migrated.close();

    await salvage(request(folder), course());
    const opened = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
    expect(opened.handle.pragma('user_version', { simple: true })).toBe(schemaSteps.length);
    expect(integrityProblems(opened.handle)).toEqual([]);
    await opened.close();
    expect(rowsIn(join(folder, 'kontuar.db'))).toEqual(rowsIn(join(expected, 'kontuar.db')));

    const headless = temporaryFolder();
    bytes.fill(0, 0, 100);
    writeFileSync(join(headless, 'damaged.db'), bytes);
    await salvage(request(headless), course());
    await (await openForWriting({ dataFolder: headless, clock, country: 'PL' })).close();
    expect(rowsIn(join(headless, 'kontuar.db'))).toEqual(rowsIn(join(expected, 'kontuar.db')));
  },
);

test('no single byte of the header is needed', async () => {
  const sound = temporaryFolder();
  const path = join(sound, 'damaged.db');
  await writeShop(path, 2, { share: 0.3 });
  const rows = rowsIn(path);
  const bytes = readFileSync(path);
  // Where the size of the file, the free pages, the version and the mark of our files stand, and more.
  for (const at of [0, 16, 18, 21, 30, 31, 34, 35, 39, 47, 56, 63, 71, 80]) {
    const folder = temporaryFolder();
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0x81, at);
    writeFileSync(join(folder, 'damaged.db'), flipped);
    await salvage(request(folder), course());
    expect(rowsIn(join(folder, 'kontuar.db')), `byte ${at}`).toEqual(rows);
  }
});

/** Wipes out every page of the tables, and salvages. */
async function withoutTables(folder: string, tables: readonly string[]) {
  const path = join(folder, 'damaged.db');
  await writeShop(path, 5, { share: 0.3 });
  const before = rowsIn(path);
  const bytes = readFileSync(path);
  for (const { page, name } of pagesIn(path)) {
    const isLost = tables.some(
      (table) => name === table || name.startsWith(`sqlite_autoindex_${table}_`),
    );
    if (isLost) bytes.fill(0, (page - 1) * 4096, page * 4096);
  }
  writeFileSync(path, bytes);
  const report = await salvage(request(folder), course());
  const opened = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  expect(integrityProblems(opened.handle)).toEqual([]);
  return { before, report, opened };
}

test('contacts without their card get one that says so, and the search finds it', async () => {
  const { before, report, opened } = await withoutTables(temporaryFolder(), ['customer']);
  const contacts = before.get('interaction') ?? new Map<number, Record<string, unknown>>();
  const named = new Set([...contacts.values()].map((row) => row['customer_id']));
  expect(report.placeholders.customer).toBeGreaterThanOrEqual(named.size);
  const cards = opened.handle
    .prepare<[], { id: string; family_name: string; last_contact_at: string | null }>(
      'select id, family_name, last_contact_at from customer',
    )
    .all();
  expect(cards.length).toBe(report.placeholders.customer);
  for (const { id, family_name: name, last_contact_at: last } of cards) {
    const started = [...contacts.values()]
      .filter((row) => row['customer_id'] === id && row['binned_at'] === null)
      .map((row) => String(row['started_at']));
    expect([name, last]).toEqual([placeholderName, started.toSorted().at(-1) ?? null]);
  }
  expect(opened.handle.prepare('select count(*) as rows from interaction').get()).toEqual({
    rows: contacts.size,
  });
  expect(opened.handle.prepare('select count(*) as rows from customer_search').get()).toEqual({
    rows: cards.length,
  });
  await opened.close();
});

test('a shop whose people or whose own row is lost has an owner again', async () => {
  for (const tables of [['staff'], ['shop'], ['shop', 'staff']]) {
    const { report, opened } = await withoutTables(temporaryFolder(), tables);
    const owners = opened.handle.prepare("select 1 from staff where role = 'owner'").all();
    expect(owners.length, tables.join()).toBeGreaterThan(0);
    expect(opened.handle.prepare('select 1 from shop').all().length).toBe(1);
    expect(report.placeholders.staff > 0).toBe(tables.includes('staff'));
    await opened.close();
  }
});

test('who shared a tag still does when its name is lost; what came from a lost row stays', async () => {
  const { before, report, opened } = await withoutTables(temporaryFolder(), [
    'tag',
    'import_batch',
    'call_draft',
  ]);
  expect(report.placeholders).toEqual({ customer: 0, staff: 0, tag: before.get('tag')?.size });
  const pairs = opened.handle.prepare('select count(*) as rows from customer_tag').get();
  expect(pairs).toEqual({ rows: before.get('customer_tag')?.size });
  const named = (table: 'customer' | 'interaction', column: string) =>
    [...(before.get(table) ?? [])].filter(([, row]) => row[column] !== null).length;
  expect(report.unlinked).toEqual([
    { table: 'customer', column: 'import_id', rows: named('customer', 'import_id') },
    { table: 'interaction', column: 'draft_id', rows: named('interaction', 'draft_id') },
  ]);
  await opened.close();
});
