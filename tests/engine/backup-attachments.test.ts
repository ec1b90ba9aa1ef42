import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, filesIn, kindOf, opened, passphrase } from '../support/backup.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';

const names = ['0190/scan.pdf', '0190/photo-1.jpg', '0191/empty', '0191/list.tar.gz'];
const contents: Record<string, Buffer> = Object.fromEntries(
  names.map((name, index) => [name, Buffer.alloc(name.endsWith('empty') ? 0 : 700_000, index + 1)]),
);

async function shopWithFiles(): Promise<{ engine: TestEngine; folder: string; target: string }> {
  const engine = await startTestEngine();
  const folder = join(engine.dataFolder, 'attachments');
  for (const [name, bytes] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { engine, folder, target: join(temporaryFolder(), 'shop.kontuar') };
}

test.each([null, passphrase])(
  'the files of contacts come back as they were (%s)',
  async (secret) => {
    const { engine, folder, target } = await shopWithFiles();
    writeFileSync(join(folder, '.DS_Store'), 'what the Finder leaves');
    const { manifest } = await backUp(engine, target, { secret });
    const paths = names.toSorted().map((name) => `attachments/${name}`);
    expect(manifest.entries.map(({ path }) => path)).toEqual(['kontuar.db', ...paths]);
    await opened(engine.dataFolder, target, secret, ({ database }) => {
      const unpacked = join(dirname(database), 'attachments');
      expect(filesIn(unpacked)).toEqual(names.toSorted());
      for (const name of names) {
        expect(readFileSync(join(unpacked, name)).equals(contents[name] ?? Buffer.alloc(1))).toBe(
          true,
        );
      }
    });
  },
);

/** The digests are taken until a quarter of the work is done, then the archive is written. */
const [digests, archive] = [0.201, 0.251];
const last = '0191/list.tar.gz';
const troubles: [what: string, moments: number[], make: (path: string) => void][] = [
  ['goes away', [digests, archive], (path) => rmSync(path)],
  ['grows', [digests, archive], (path) => appendFileSync(path, 'more')],
  ['shrinks', [digests, archive], (path) => truncateSync(path, 1000)],
  ['is written over', [archive], (path) => writeFileSync(path, Buffer.alloc(700_000, 77))],
];

for (const [what, moments, make] of troubles) {
  test(`a file that ${what} meanwhile is told, and no backup is made of half of it`, async () => {
    for (const moment of moments) {
      const { engine, folder, target } = await shopWithFiles();
      let done = false;
      const progress = (share: number) => {
        if (share < moment || done) return;
        done = true;
        make(join(folder, last));
      };
      expect(await kindOf(backUp(engine, target, { progress })), `at ${moment}`).toBe('vanished');
      expect(filesIn(dirname(target))).toEqual([]);
      expect(filesIn(join(engine.dataFolder, 'scratch'))).toEqual([]);
    }
  });
}

test('what cannot be in a backup is not silently left out', async () => {
  for (const put of [
    (folder: string) => writeFileSync(join(folder, 'żółw.txt'), 'x'),
    (folder: string) => writeFileSync(join(folder, '.hidden'), 'x'),
    (folder: string) => symlinkSync('/etc/hostname', join(folder, 'link')),
  ]) {
    const { engine, folder, target } = await shopWithFiles();
    put(folder);
    const input = { file: engine.grantFile(target, 'write'), passphrase: null };
    expect(await engine.raw('backup.make', input)).toEqual({
      ok: false,
      error: { code: 'UNSUPPORTED', file: 'stray' },
    });
    expect(filesIn(dirname(target))).toEqual([]);
  }
});
