import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { enterBackup, readBook } from '../../main/features/backup/book.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';

const hour = 3600;
const day = 24 * hour;

const backupsOf = ({ dataFolder }: TestEngine) =>
  readdirSync(join(dataFolder, 'backups')).filter((name) => name.endsWith('.kontuar'));
const addSomebody = (engine: TestEngine) => engine.call('customers.create', { details: anna });
const lookForNew = (engine: TestEngine) =>
  engine.call('backup.automatic', { second: null, atQuit: false });

async function shop(): Promise<TestEngine> {
  const engine = await startTestEngine();
  const { version } = await engine.call('shop.get', {});
  const details = { name: 'Buty i torby', country: 'PL', currency: 'PLN' };
  await engine.call('shop.update', { version, details });
  return engine;
}

test('a day on which something changes is backed up once, one without changes is not', async () => {
  const engine = await shop();
  await addSomebody(engine);
  expect(await lookForNew(engine)).toMatchObject({ customers: 1, contacts: 0 });
  engine.clock.pass(hour);
  await addSomebody(engine);
  expect(await lookForNew(engine)).toBeNull(); // today's is there
  engine.clock.pass(day);
  expect(await lookForNew(engine)).toMatchObject({ customers: 2 });
  engine.clock.pass(day);
  expect(await lookForNew(engine)).toBeNull(); // nothing is new
  expect(backupsOf(engine)).toHaveLength(2);
  expect(backupsOf(engine)[0]).toMatch(/^Buty i torby 2026-03-02 \d{4}\.kontuar$/u);
});

test('the days that were missed are made up for at the next chance', async () => {
  const engine = await shop();
  await addSomebody(engine);
  await lookForNew(engine);
  await addSomebody(engine);
  engine.clock.pass(9 * day);
  expect(await lookForNew(engine)).toMatchObject({ customers: 2 });
});

test('older ones are thinned out; those made by hand and other files stay', async () => {
  const engine = await shop();
  const byHand = join(engine.dataFolder, 'backups', 'by hand.kontuar');
  const file = engine.grantFile(byHand, 'write');
  await engine.call('backup.make', { file, passphrase: null });
  writeFileSync(join(engine.dataFolder, 'backups', 'foreign.kontuar'), 'not ours');
  for (let count = 0; count < 12; count += 1) {
    await addSomebody(engine);
    await lookForNew(engine);
    engine.clock.pass(day);
  }
  // Seven days, and of the two weeks before that the Sunday; the month is one of the seven.
  const names = backupsOf(engine).toSorted();
  expect(names.filter((name) => name.startsWith('Buty')).map((name) => name.slice(13, 23))).toEqual(
    [
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
    ],
  );
  expect(names).toContain('by hand.kontuar');
  expect(names).toContain('foreign.kontuar');
});

test('however many are made by hand, the daily ones are not forgotten', async () => {
  const folder = temporaryFolder();
  const entry = { encrypted: false, size: 1, provenAt: '2026-03-02T09:00:00.000Z' };
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
  await enterBackup(folder, { ...entry, kind: 'automatic', path: 'daily', madeAt: at(0) });
  for (let minute = 1; minute <= 60; minute += 1) {
    await enterBackup(folder, { ...entry, kind: 'byHand', path: `${minute}`, madeAt: at(minute) });
  }
  const { backups } = await readBook(folder);
  expect(backups.map(({ path }) => path)).toContain('daily');
  expect(backups[0]?.path).toBe('60');
  expect(backups).toHaveLength(51);
});

test('what a power cut left unfinished goes with the next one', async () => {
  const engine = await shop();
  await addSomebody(engine);
  const folder = join(engine.dataFolder, 'backups');
  const unfinished = join(folder, 'Buty i torby 2026-02-28 1800.kontuar.partial');
  writeFileSync(unfinished, 'half');
  utimesSync(unfinished, new Date(), new Date('2026-02-28T18:00:00Z'));
  await lookForNew(engine);
  expect(readdirSync(folder)).toEqual(backupsOf(engine));
});

test('the status names the newest that was proved, and what failed since', async () => {
  const engine = await shop();
  const status = () => engine.call('backup.status', {});
  expect(await status()).toEqual({ last: null, failedAt: null, stale: false, second: null });
  await addSomebody(engine);
  await lookForNew(engine);
  const first = await status();
  expect(first).toMatchObject({
    last: { kind: 'automatic', encrypted: false, madeAt: '2026-03-02T09:00:00.000Z' },
    failedAt: null,
  });
  expect(existsSync(join(first.last?.folder ?? '', first.last?.fileName ?? ''))).toBe(true);

  engine.clock.pass(hour);
  const file = engine.grantFile(join(temporaryFolder(), 'gone', 'x.kontuar'), 'write');
  expect(await engine.raw('backup.make', { file, passphrase: null })).toMatchObject({ ok: false });
  expect(await status()).toMatchObject({ last: first.last, failedAt: '2026-03-02T10:00:00.000Z' });

  const target = engine.grantFile(join(temporaryFolder(), 'x.kontuar'), 'write');
  await engine.call('backup.make', { file: target, passphrase: 'four odd words here' });
  expect(await status()).toMatchObject({
    last: { kind: 'byHand', encrypted: true },
    failedAt: null,
  });
}, 60_000);

test('one that was cancelled says nothing about the next', async () => {
  const engine = await shop();
  await addSomebody(engine);
  const signal = AbortSignal.abort();
  const request = { method: 'backup.automatic', input: { second: null, atQuit: false }, signal };
  expect(await engine.dispatcher.call(request)).toEqual({
    ok: false,
    error: { code: 'CANCELLED' },
  });
  expect(await engine.call('backup.status', {})).toMatchObject({ last: null, failedAt: null });
});

test('what was done has to be in a backup within two days', async () => {
  const engine = await shop();
  const stale = async () => (await engine.call('backup.status', {})).stale;
  await addSomebody(engine);
  engine.clock.pass(47 * hour);
  expect(await stale()).toBe(false);
  engine.clock.pass(2 * hour);
  expect(await stale()).toBe(true);
  await lookForNew(engine);
  expect(await stale()).toBe(false);
  engine.clock.pass(30 * day); // closed for a month
  expect(await stale()).toBe(false);
  await addSomebody(engine);
  expect(await stale()).toBe(true);
});

test.each(['lost', 'damaged'])(
  'a book that is %s is filled again, and the rotation goes on',
  async (how) => {
    const engine = await shop();
    const folder = join(engine.dataFolder, 'backups');
    for (let count = 0; count < 6; count += 1) {
      await addSomebody(engine);
      await lookForNew(engine);
      if (count < 5) engine.clock.pass(day);
    }
    const before = await engine.call('backup.status', {});
    const daily = backupsOf(engine);
    const target = (name: string) => engine.grantFile(join(folder, name), 'write');
    const byHand = { file: target('by hand.kontuar'), passphrase: null };
    await engine.call('backup.make', byHand);
    await engine.call('backup.make', { file: target('locked.kontuar'), passphrase: 'x' });
    writeFileSync(join(folder, 'foreign.kontuar'), 'not ours');
    const book = join(engine.dataFolder, 'backups.json');
    if (how === 'lost') rmSync(book);
    else writeFileSync(book, '{"backups": [{"path": 1');

    const { backups } = await readBook(engine.dataFolder);
    const kinds = Object.fromEntries(backups.map(({ path, kind }) => [basename(path), kind]));
    expect(kinds).toEqual({
      ...Object.fromEntries(daily.map((name) => [name, 'automatic'])),
      'by hand.kontuar': 'byHand',
    });
    expect((await engine.call('backup.status', {})).last?.size).toBe(before.last?.size);
    expect(await lookForNew(engine)).toBeNull(); // today's is there
    for (let count = 0; count < 6; count += 1) {
      engine.clock.pass(day);
      await addSomebody(engine);
      await lookForNew(engine);
    }
    const kept = backupsOf(engine).filter((name) => name.startsWith('Buty'));
    expect(kept).toHaveLength(7);
    expect(kept.filter((name) => daily.includes(name))).toHaveLength(1);
    expect(backupsOf(engine)).toEqual(
      expect.arrayContaining(['by hand.kontuar', 'locked.kontuar', 'foreign.kontuar']),
    );
  },
  60_000,
);

test('one that was thrown away is made again, and is not the last any more', async () => {
  const engine = await shop();
  await addSomebody(engine);
  await lookForNew(engine);
  engine.clock.pass(day);
  await addSomebody(engine);
  const { fileName } = (await lookForNew(engine)) ?? { fileName: '' };
  engine.clock.pass(hour);
  rmSync(join(engine.dataFolder, 'backups', fileName));
  expect(await engine.call('backup.status', {})).toMatchObject({
    last: { madeAt: '2026-03-02T09:00:00.000Z' },
  });
  expect(await lookForNew(engine)).toMatchObject({ customers: 2 });
  expect(backupsOf(engine)).toHaveLength(2);
});

test('one made by hand counts although its stick is out', async () => {
  const engine = await shop();
  await addSomebody(engine);
  const path = join(temporaryFolder(), 'shop.kontuar');
  await engine.call('backup.make', { file: engine.grantFile(path, 'write'), passphrase: null });
  rmSync(path);
  expect(await engine.call('backup.status', {})).toMatchObject({ last: { kind: 'byHand' } });
});

test('what a kill left of one made by hand goes with the next one there', async () => {
  const engine = await shop();
  const folder = temporaryFolder();
  const left = (name: string, at: string) => {
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), new Date(), new Date(at));
  };
  left('old.kontuar.partial', '2026-02-28T18:00:00Z');
  left('mine.partial', '2026-02-28T18:00:00Z');
  left('running.kontuar.partial', '2026-03-02T08:00:00Z');
  const file = engine.grantFile(join(folder, 'shop.kontuar'), 'write');
  await engine.call('backup.make', { file, passphrase: null });
  expect(readdirSync(folder).toSorted()).toEqual([
    'mine.partial',
    'running.kontuar.partial',
    'shop.kontuar',
  ]);
});

test('where nothing can be written the older ones stay, and the failure is told', async () => {
  const engine = await shop();
  await addSomebody(engine);
  await lookForNew(engine);
  engine.clock.pass(day);
  await addSomebody(engine);
  const before = backupsOf(engine);
  // A file where the scratch folder would be, as no right to write stops nobody who is root.
  rmSync(join(engine.dataFolder, 'scratch'), { recursive: true, force: true });
  writeFileSync(join(engine.dataFolder, 'scratch'), '');
  expect(await engine.raw('backup.automatic', { second: null, atQuit: false })).toMatchObject({
    ok: false,
    error: { code: 'READONLY' },
  });
  expect(backupsOf(engine)).toEqual(before);
  expect((await engine.call('backup.status', {})).failedAt).not.toBeNull();
});
