import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, filesIn, kindOf } from '../support/backup.ts';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';

test('a name that is taken is left alone, and so is what lies under it', async () => {
  const engine = await startTestEngine();
  const folder = temporaryFolder();
  const path = join(folder, 'My shop 2026.03.kontuar');
  writeFileSync(path, 'mine');
  const names = [await backUp(engine, path), await backUp(engine, path)].map((made) =>
    basename(made.path),
  );
  expect(names).toEqual(['My shop 2026.03 (2).kontuar', 'My shop 2026.03 (3).kontuar']);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(filesIn(folder)).toEqual([...names, basename(path)].toSorted());
});

test('two backups at once do not write over each other', async () => {
  const engine = await startTestEngine();
  const path = join(temporaryFolder(), 'shop.kontuar');
  const input = { file: engine.grantFile(path, 'write'), passphrase: null };
  const both = await Promise.all([1, 2].map(() => engine.raw('backup.make', input)));
  // Which of them comes first is not promised.
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, error: { code: 'BUSY' } });
  expect(await engine.raw('backup.make', input)).toMatchObject({ ok: true });
});

test('where nothing can be put, that is said and nothing is left', async () => {
  const engine = await startTestEngine();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const readOnly = join(folder, 'read-only');
  await mkdir(readOnly, { mode: 0o555 });
  chmodSync(readOnly, 0o555);
  // The system lets root write everywhere but where the kernel keeps its own things.
  const isRoot = process.getuid?.() === 0;
  const places = [
    join(folder, 'missing', 'shop.kontuar'),
    join(folder, 'file', 'shop.kontuar'),
    ...(process.platform === 'win32' ? [] : [join(isRoot ? '/proc' : readOnly, 'shop.kontuar')]),
  ];
  for (const place of places) {
    const input = { file: engine.grantFile(place, 'write'), passphrase: null };
    const refused = { ok: false, error: { code: 'READONLY' } };
    expect(await engine.raw('backup.make', input), place).toEqual(refused);
  }
  expect(filesIn(folder)).toEqual(['file']);
  expect(filesIn(join(engine.dataFolder, 'scratch'))).toEqual([]);
  const file = engine.grantFile(join(folder, 'missing.kontuar'));
  expect(await engine.raw('backup.inspect', { file, passphrase: null })).toEqual({
    ok: false,
    error: { code: 'UNSUPPORTED', file: 'unreachable' },
  });
});

test('a drive that goes away in the middle is out of reach', async () => {
  const engine = await startTestEngine();
  const drive = join(temporaryFolder(), 'drive');
  await mkdir(drive);
  const progress = (done: number) => {
    if (done > 0.4) rmSync(drive, { recursive: true, force: true });
  };
  expect(await kindOf(backUp(engine, join(drive, 'shop.kontuar'), { progress }))).toBe(
    'unreachable',
  );
  expect(filesIn(join(engine.dataFolder, 'scratch'))).toEqual([]);
});

test.runIf(existsSync('/dev/full'))('a full disk is told', async () => {
  const engine = await startTestEngine();
  const folder = temporaryFolder();
  const path = join(folder, 'shop.kontuar');
  symlinkSync('/dev/full', `${path}.partial`);
  const input = { file: engine.grantFile(path, 'write'), passphrase: null };
  expect(await engine.raw('backup.make', input)).toEqual({
    ok: false,
    error: { code: 'DISK_FULL' },
  });
  expect(filesIn(folder)).toEqual([]);
});
