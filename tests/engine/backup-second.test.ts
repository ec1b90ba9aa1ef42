import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBook } from '../../main/features/backup/book.ts';
import { liesWithin } from '../../main/features/backup/within.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';

const day = 24 * 3600;

interface Shop {
  engine: TestEngine;
  stick: string;
  look: (atQuit?: boolean) => Promise<{ fileName: string } | null>;
  status: () => Promise<unknown>;
  addSomebody: () => Promise<unknown>;
}

async function shopWithStick(): Promise<Shop> {
  const engine = await startTestEngine();
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(stick);
  const second = engine.grantFile(stick, 'write');
  const addSomebody = () => engine.call('customers.create', { details: anna });
  await addSomebody();
  engine.clock.pass(60);
  return {
    engine,
    stick,
    look: (atQuit = false) => engine.call('backup.automatic', { second, atQuit }),
    status: async () => (await engine.call('backup.status', {})).second,
    addSomebody,
  };
}

const own = ({ engine }: Shop, name: string) => join(engine.dataFolder, 'backups', name);

test('the copy in the second folder is equal, and is made once', async () => {
  const shop = await shopWithStick();
  const { stick, look, status } = shop;
  const { fileName = '' } = (await look()) ?? {};
  expect(readdirSync(stick)).toEqual([fileName]);
  expect(readFileSync(join(stick, fileName)).equals(readFileSync(own(shop, fileName)))).toBe(true);
  const at = '2026-03-02T09:01:00.000Z';
  expect(await status()).toEqual({ folder: stick, lastAt: at, failure: null });
  const { ino, mtimeMs } = statSync(join(stick, fileName));
  expect(await look()).toBeNull();
  expect(statSync(join(stick, fileName))).toMatchObject({ ino, mtimeMs });
});

test('a stick that is out is no failure of the backup, and gets its copy when it is back', async () => {
  const shop = await shopWithStick();
  const { engine, stick, look, status } = shop;
  renameSync(stick, `${stick} away`);
  const { fileName = '' } = (await look()) ?? {};
  expect(existsSync(own(shop, fileName))).toBe(true);
  const failure = { since: '2026-03-02T09:01:00.000Z', cause: 'unreachable' };
  expect(await status()).toEqual({ folder: stick, lastAt: null, failure });
  expect(await engine.call('backup.status', {})).toMatchObject({ failedAt: null });
  engine.clock.pass(day);
  expect(await look()).toBeNull();
  expect(await status()).toMatchObject({ failure });
  renameSync(`${stick} away`, stick);
  expect(await look()).toBeNull();
  expect(readdirSync(stick)).toEqual([fileName]);
  expect(await status()).toMatchObject({ lastAt: failure.since, failure: null });
});

test('another stick under the same name gets a copy of its own', async () => {
  const { stick, look } = await shopWithStick();
  const { fileName = '' } = (await look()) ?? {};
  renameSync(stick, `${stick} one`);
  mkdirSync(stick);
  await look();
  expect(readdirSync(stick)).toEqual([fileName]);
});

test('the same rotation holds there, and only for what the program has put there', async () => {
  const { engine, stick, look, addSomebody } = await shopWithStick();
  writeFileSync(join(stick, 'Kontuar 2020-01-01 0900.kontuar'), 'of another shop');
  for (let count = 0; count < 12; count += 1) {
    await addSomebody();
    await look();
    engine.clock.pass(day);
  }
  const kept = readdirSync(join(engine.dataFolder, 'backups')).toSorted();
  expect(kept).toHaveLength(7);
  expect(readdirSync(stick).toSorted()).toEqual(['Kontuar 2020-01-01 0900.kontuar', ...kept]);
  const { copies } = await readBook(engine.dataFolder);
  expect(copies.map(({ path }) => path).toSorted()).toEqual(kept.map((name) => join(stick, name)));
});

test('what has the name already stays, unless it is the same', async () => {
  const { engine, stick, look } = await shopWithStick();
  const { fileName = '' } =
    (await engine.call('backup.automatic', { second: null, atQuit: false })) ?? {};
  writeFileSync(join(stick, fileName), 'mine');
  await look();
  const number2 = fileName.replace('.kontuar', ' (2).kontuar');
  expect(readdirSync(stick).toSorted()).toEqual([fileName, number2].toSorted());
  expect(readFileSync(join(stick, fileName), 'utf8')).toBe('mine');

  const other = temporaryFolder();
  copyFileSync(join(stick, number2), join(other, fileName));
  await engine.call('backup.automatic', {
    second: engine.grantFile(other, 'write'),
    atQuit: false,
  });
  expect(readdirSync(other)).toEqual([fileName]);
  expect((await engine.call('backup.status', {})).second).toMatchObject({
    folder: other,
    lastAt: '2026-03-02T09:01:00.000Z',
  });
});

test('a backup that is no longer sound is not passed on', async () => {
  const shop = await shopWithStick();
  const { engine, stick, look, status } = shop;
  const { fileName = '' } =
    (await engine.call('backup.automatic', { second: null, atQuit: false })) ?? {};
  const bytes = readFileSync(own(shop, fileName));
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
  writeFileSync(own(shop, fileName), bytes);
  await look();
  expect(readdirSync(stick)).toEqual([]);
  expect(await status()).toMatchObject({ failure: { cause: 'damaged' } });
});

test.runIf(existsSync('/dev/full'))(
  'a full stick is told, and nothing half is left there',
  async () => {
    const { engine, stick, look, status } = await shopWithStick();
    const { fileName = '' } =
      (await engine.call('backup.automatic', { second: null, atQuit: false })) ?? {};
    symlinkSync('/dev/full', join(stick, `${fileName}.partial`));
    await look();
    expect(await status()).toMatchObject({ failure: { cause: 'full' } });
    expect(readdirSync(stick)).toEqual([]);
  },
);

test('where there is to be no second folder any more, what lies there stays', async () => {
  const { engine, stick, look, status } = await shopWithStick();
  await look();
  await engine.call('backup.automatic', { second: null, atQuit: false });
  expect(await status()).toBeNull();
  expect(readdirSync(stick)).toHaveLength(1);
});

test('nobody but the desktop names the folder', async () => {
  const { engine } = await shopWithStick();
  const second = engine.grantFile(temporaryFolder(), 'read');
  expect(await engine.raw('backup.automatic', { second, atQuit: false })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

test('at the end everything new is backed up, whatever the day', async () => {
  const { engine, look, addSomebody } = await shopWithStick();
  await look();
  engine.clock.pass(60);
  expect(await look(true)).toBeNull(); // nothing is new
  await addSomebody();
  expect(await look()).toBeNull(); // today's is there
  engine.clock.pass(60);
  expect(await look(true)).toMatchObject({ customers: 2 });
});

test('a folder within the data folder is no second place, whatever links lead there', async () => {
  const data = temporaryFolder();
  const inside = join(data, 'backups');
  mkdirSync(inside);
  const link = join(temporaryFolder(), 'link');
  symlinkSync(inside, link);
  const besides = [`${data}2`, join(data, '..'), join(data, '..', '..data')];
  expect(await Promise.all([data, inside, link].map((one) => liesWithin(one, data)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(await Promise.all(besides.map((one) => liesWithin(one, data)))).toEqual([
    false,
    false,
    false,
  ]);
  rmSync(link);
});
