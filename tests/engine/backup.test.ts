import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { openSqlite } from '#db/open.ts';
import {
  backUp,
  course,
  everythingIn,
  filesIn,
  kindOf,
  opened,
  passphrase,
  seed,
  stoppedAt,
} from '../support/backup.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const shops = Number(process.env['KONTUAR_SHOPS'] ?? 20);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const shop = fc.record({
  name: text,
  customers: fc.array(fc.record({ familyName: text, note: text }), { maxLength: 6 }),
  drafts: fc.array(text, { maxLength: 3 }),
  secret: fc.option(text),
});
type Shop = typeof shop extends fc.Arbitrary<infer T> ? T : never;

async function fill({ call }: TestEngine, { name, customers, drafts }: Shop): Promise<void> {
  await call('shop.update', { version: 1, details: { name, country: 'PL', currency: 'PLN' } });
  for (const customer of customers) {
    // A name of spaces alone is none.
    const details = { ...emptyDetails, ...customer, phones: [{ number: '600 700 800' }] };
    const { id } = await call('customers.create', { details });
    const contact = newCall({ customerId: id, note: customer.note });
    await call('calls.start', contact);
    await call('calls.save', contact);
  }
  for (const newCustomer of drafts) await call('calls.start', newCall({ newCustomer }));
}

test(
  `${shops} generated shops come out of their backups as they went in`,
  async () => {
    let rows = 0;
    for (const [index, one] of fc.sample(shop, { seed, numRuns: shops }).entries()) {
      const engine = await startTestEngine();
      await fill(engine, one);
      const path = join(temporaryFolder(), 'shop.kontuar');
      const made = await backUp(engine, path, { secret: one.secret });
      const source = engine.database.handle.name;
      await opened(engine.dataFolder, path, one.secret, ({ database, encrypted, manifest }) => {
        expect(manifest, `seed ${seed}, shop ${index}`).toEqual(made.manifest);
        expect(encrypted).toBe(one.secret !== null);
        expect(everythingIn(database), `seed ${seed}, shop ${index}`).toEqual(everythingIn(source));
      });
      expect(made.manifest.rows['interaction']).toBe(one.customers.length);
      rows += Object.values(made.manifest.rows).reduce((sum, count) => sum + count, 0);
      await engine.database.close();
    }
    process.stdout.write(`seed ${seed}: ${shops} shops with ${rows} rows came back equal\n`);
  },
  Math.max(20_000, shops * 1000),
);

test('a backup is made and looked into by calls; only owner and manager may', async () => {
  const engine = await startTestEngine();
  await fill(engine, { name: 'Kawa i Ser', customers: [anna], drafts: [], secret: null });
  const path = join(temporaryFolder(), 'Kawa i Ser.kontuar');
  const reports: number[] = [];
  const made = await engine.dispatcher.call({
    method: 'backup.make',
    input: { file: engine.grantFile(path, 'write'), passphrase: null },
    onProgress: (done, total) => reports.push(done / (total ?? 1)),
  });
  const facts = { madeAt: engine.clock.clock().toISOString(), customers: 1, contacts: 1 };
  const size = readFileSync(path).length;
  expect(made).toEqual({ ok: true, value: { fileName: 'Kawa i Ser.kontuar', size, ...facts } });
  expect(reports).toEqual(reports.toSorted((a, b) => a - b));
  expect(reports.at(-1)).toBe(1);
  const file = engine.grantFile(path);
  expect(await engine.call('backup.inspect', { file, passphrase: null })).toEqual({
    shopName: 'Kawa i Ser',
    programVersion: JSON.parse(readFileSync('package.json', 'utf8')).version,
    encrypted: false,
    ...facts,
  });
  const staff = await startTestEngine({ role: 'staff' });
  const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };
  expect(await staff.raw('backup.make', { file, passphrase: null })).toEqual(forbidden);
  expect(await staff.raw('backup.inspect', { file, passphrase: null })).toEqual(forbidden);
});

test('a passphrase is asked for, and told from another one, however it was typed', async () => {
  const engine = await startTestEngine();
  const path = join(temporaryFolder(), 'shop.kontuar');
  await backUp(engine, path, { secret: passphrase });
  const ask = (secret: string | null) =>
    engine.raw('backup.inspect', { file: engine.grantFile(path), passphrase: secret });
  const problem = (file: string) => ({ ok: false, error: { code: 'UNSUPPORTED', file } });
  expect(await ask(null)).toEqual(problem('needsPassphrase'));
  expect(await ask('siedem zoltych sloni')).toEqual(problem('wrongPassphrase'));
  expect(await ask(passphrase.normalize('NFD'))).toMatchObject({ ok: true });
});

test('a guess at the passphrase of a shop is dear', async () => {
  const engine = await startTestEngine();
  const path = join(temporaryFolder(), 'shop.kontuar');
  await engine.call('backup.make', { file: engine.grantFile(path, 'write'), passphrase });
  expect(readFileSync(path, 'latin1')).toMatch(
    /age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/u,
  );
});

test('a damaged shop is not taken for a damaged drive, and gets no backup', async () => {
  const engine = await startTestEngine();
  const folder = temporaryFolder();
  const { handle } = engine.database;
  await fill(engine, { name: 'x', customers: [anna], drafts: [], secret: null });
  handle.pragma('foreign_keys = OFF');
  handle.exec('delete from customer');
  const input = { file: engine.grantFile(join(folder, 'shop.kontuar'), 'write'), passphrase: null };
  expect(await engine.raw('backup.make', input)).toMatchObject({
    ok: false,
    error: { code: 'CORRUPT' },
  });
  expect(filesIn(folder)).toEqual([]);
});

test('a writer that commits all the time neither waits nor holds up the copy', async () => {
  const engine = await startTestEngine();
  const { handle } = engine.database;
  handle.exec(`create table ballast (one integer, two integer, filling blob);
    insert into ballast values (0, 0, zeroblob(40000000))`);
  const writer = openSqlite(handle.name, { readonly: false });
  // Both change together: a copy of two moments would have them different.
  const count = writer.handle.prepare('update ballast set one = one + 1, two = two + 1');
  let copying = true;
  let commits = 0;
  const write = () => {
    if (!copying) return;
    count.run();
    commits += 1;
    setImmediate(write);
  };
  const steps: number[] = [];
  let commitsBefore = 0;
  const progress = (done: number) => {
    if (done > 0.15) copying = false;
    else steps.push(done);
    if (steps.length === 1) commitsBefore = commits;
  };
  write();
  const path = join(temporaryFolder(), 'shop.kontuar');
  await backUp(engine, path, { progress });
  expect(commits - commitsBefore).toBeGreaterThan(3);
  expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
  await opened(engine.dataFolder, path, null, ({ database }) => {
    const copy = openSqlite(database, { readonly: true }).handle;
    const { one, two } = copy.prepare('select one, two from ballast').get() as Record<
      string,
      number
    >;
    copy.close();
    expect(one).toBe(two);
    expect(one).toBeLessThan(commits);
  });
  await writer.close();
});

test('cancelled at any moment, nothing is left, neither of the file nor in the scratch', async () => {
  const engine = await startTestEngine();
  const folder = temporaryFolder();
  const path = join(folder, 'shop.kontuar');
  for (const secret of [null, passphrase]) {
    // Behind this it has its name.
    for (let share = 0; share < 0.8; share += 0.05) {
      const made = backUp(engine, path, { secret, ...stoppedAt(share) });
      expect(await kindOf(made), `at ${share}`).toBe('cancelled');
      expect(filesIn(folder)).toEqual([]);
      expect(filesIn(join(engine.dataFolder, 'scratch'))).toEqual([]);
    }
  }
  const controller = new AbortController();
  const cancelled = await engine.dispatcher.call({
    method: 'backup.make',
    input: { file: engine.grantFile(path, 'write'), passphrase: null },
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(cancelled).toEqual({ ok: false, error: { code: 'CANCELLED' } });
});

const marker = 'Wyjątkowska-Niepowtarzalna';

/** The files that hold the marker, the open database apart. */
function filesWithMarker(folder: string): string[] {
  return filesIn(folder).filter((name) => {
    if (name.startsWith('kontuar.db')) return false;
    const bytes = readFileSync(join(folder, name));
    return [marker, 'manifest.json'].some(
      (word) => bytes.includes(word) || bytes.includes(word, 0, 'utf16le'),
    );
  });
}

test('nothing of an encrypted backup lies readable anywhere, whether it was made or stopped', async () => {
  const engine = await startTestEngine();
  await fill(engine, {
    name: marker,
    customers: [{ familyName: marker, note: marker }],
    drafts: [marker],
    secret: null,
  });
  const folder = temporaryFolder();
  const path = join(folder, 'shop.kontuar');
  const search = () => [...filesWithMarker(engine.dataFolder), ...filesWithMarker(folder)];
  for (const share of [0.1, 0.3, 0.45, 0.6, 0.8]) {
    expect(await kindOf(backUp(engine, path, { secret: passphrase, ...stoppedAt(share) }))).toBe(
      'cancelled',
    );
    expect(search()).toEqual([]);
  }
  await backUp(engine, path, { secret: passphrase, ...course() });
  await opened(engine.dataFolder, path, passphrase, () => undefined);
  expect(search()).toEqual([]);
  // The search itself finds what is there.
  await backUp(engine, join(folder, 'plain.kontuar'));
  expect(search()).toEqual(['plain.kontuar']);
});

test('what a crash left in the scratch is gone after the next start', async () => {
  const dataFolder = temporaryFolder();
  const left = join(dataFolder, 'scratch', 'old');
  await mkdir(left, { recursive: true });
  writeFileSync(join(left, 'kontuar.db'), 'secret');
  await startTestEngine({ dataFolder });
  expect(existsSync(left)).toBe(false);
});
