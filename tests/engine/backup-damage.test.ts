import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaSteps } from '#db/migrations/index.ts';
import { writeFlushed } from '../../main/features/backup/bytes.ts';
import { archiveOf, openArchive, type Part } from '../../main/features/backup/container.ts';
import { databaseEntry } from '../../main/features/backup/ending.ts';
import { manifestEntry } from '../../main/features/backup/manifest.ts';
import {
  backUp,
  kindOf,
  opened,
  outcomeOf,
  passphrase,
  resealed,
  seed,
} from '../support/backup.ts';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';

const variants = Number(process.env['KONTUAR_VARIANTS'] ?? 300);
const timeout = Math.max(20_000, variants * 50);

/** Where the damage is: near the beginning or the end, where the headers are, or anywhere. */
const place = fc.oneof(
  fc.record({ from: fc.constant('start'), offset: fc.nat(200) }),
  fc.record({ from: fc.constant('end'), offset: fc.nat(600) }),
  fc.record({ from: fc.constant('anywhere'), offset: fc.nat() }),
);
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;
const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cutEnd' as const), at: place }),
  fc.record({ kind: fc.constant('cutStart' as const), at: place }),
  fc.record({
    kind: fc.constant('cutOut' as const),
    at: place,
    length: fc.integer({ min: 1, max: 70_000 }),
  }),
  fc.record({
    kind: fc.constant('zeroes' as const),
    at: place,
    length: fc.integer({ min: 1, max: 5000 }),
  }),
  fc.record({
    kind: fc.constant('swap' as const),
    at: place,
    other: place,
    length: fc.constantFrom(1, 16, 512, 4096, 65_552),
  }),
  fc.record({
    kind: fc.constant('extend' as const),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function offsetOf({ from, offset }: Place, size: number): number {
  return from === 'end' ? Math.max(0, size - 1 - offset) : offset % size;
}

function damaged(bytes: Buffer, done: Damage): Buffer {
  if (done.kind === 'extend') return Buffer.concat([bytes, done.bytes]);
  const at = offsetOf(done.at, bytes.length);
  const copy = Buffer.from(bytes);
  if (done.kind === 'flip') copy.writeUInt8(copy.readUInt8(at) ^ (1 << done.bit), at);
  else if (done.kind === 'cutEnd') return copy.subarray(0, at);
  // The digits of its ending alone could be anything.
  else if (done.kind === 'cutStart') return copy.subarray(Math.min(at + 1, copy.length - 100));
  else if (done.kind === 'zeroes') copy.fill(0, at, Math.min(at + done.length, copy.length));
  else if (done.kind === 'swap') swap(copy, at, offsetOf(done.other, copy.length), done.length);
  else return Buffer.concat([copy.subarray(0, at), copy.subarray(at + done.length)]);
  return copy;
}

function swap(bytes: Buffer, one: number, other: number, most: number): void {
  const [first, second] = one < other ? [one, other] : [other, one];
  const length = Math.min(most, second - first, bytes.length - second);
  const kept = Buffer.from(bytes.subarray(first, first + length));
  bytes.copy(bytes, first, second, second + length);
  kept.copy(bytes, second);
}

interface Subject {
  dataFolder: string;
  path: string;
  bytes: Buffer;
  secret: string | null;
}

async function subject(secret: string | null): Promise<Subject> {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  const path = join(temporaryFolder(), 'shop.kontuar');
  await backUp(engine, path, { secret });
  return { dataFolder: engine.dataFolder, path, bytes: readFileSync(path), secret };
}

test('a backup whose marks are both cut in two is still known for one', async () => {
  const { dataFolder, path, bytes } = await subject(null);
  swap(bytes, 68, bytes.length - 81, 512);
  writeFileSync(path, bytes);
  expect(bytes.includes('kontuar-backup')).toBe(false);
  expect(await outcomeOf(dataFolder, path, null)).toBe('damaged');
});

test.each([
  ['plain', null],
  ['encrypted', passphrase],
])(
  `${variants} damaged copies of a backup are all found damaged: %s`,
  async (name, secret) => {
    const { dataFolder, path, bytes } = await subject(secret);
    const counts: Record<string, number> = {};
    for (const done of fc.sample(damage, { seed, numRuns: variants })) {
      const copy = damaged(bytes, done);
      if (copy.equals(bytes)) continue;
      writeFileSync(path, copy);
      const outcome = await outcomeOf(dataFolder, path, secret);
      expect(outcome, `seed ${seed}: ${JSON.stringify(done)}`).toBe('damaged');
      counts[done.kind] = (counts[done.kind] ?? 0) + 1;
    }
    process.stdout.write(`seed ${seed}, ${name}: ${JSON.stringify(counts)}, none was accepted\n`);
  },
  timeout,
);

test.each([
  ['plain', null],
  ['encrypted', passphrase],
])(
  'behind a digest that fits, damage is found too, or does no harm: %s',
  async (_name, secret) => {
    const { dataFolder, path, bytes } = await subject(secret);
    const genuine = await outcomeOf(dataFolder, path, secret);
    const harmless = [genuine, 'damaged', ...(secret === null ? [] : ['wrongPassphrase'])];
    for (const done of fc.sample(damage, { seed: seed + 1, numRuns: variants })) {
      const copy = damaged(bytes, done);
      if (copy.length < 128) continue;
      writeFileSync(path, resealed(copy));
      const outcome = await outcomeOf(dataFolder, path, secret);
      // What stands in the ending itself may be hit as well.
      const allowed = [...harmless, 'notBackup', 'newer'];
      expect(allowed, `seed ${seed + 1}: ${JSON.stringify(done)}`).toContain(outcome);
    }
  },
  timeout,
);

test('a backup that was written twice into one file is damaged', async () => {
  const { dataFolder, path, bytes } = await subject(null);
  writeFileSync(path, Buffer.concat([bytes, bytes]));
  expect(await outcomeOf(dataFolder, path, null)).toBe('damaged');
});

test('a copy that stopped at its beginning is damaged, an empty one too', async () => {
  for (const secret of [null, passphrase]) {
    const { dataFolder, path } = await subject(secret);
    for (const size of [1000, 100, 60, 40, 10, 4, 3, 1, 0]) {
      truncateSync(path, size);
      expect(await outcomeOf(dataFolder, path, secret), `${size} bytes`).toBe('damaged');
    }
  }
});

test('what never was a backup is told from a damaged one', async () => {
  const { dataFolder, path } = await subject(null);
  const other = archiveOf(
    [{ path: 'word.xml', open: () => Readable.from([Buffer.from('x')]) }],
    new Date(),
  );
  const parts: Buffer[] = [];
  for await (const chunk of other) parts.push(chunk);
  const workbook = Buffer.concat(parts);
  const foreign = [
    Buffer.from('name,phone\nAnna,600700800\n'),
    readFileSync(join(dataFolder, 'kontuar.db')),
    workbook.subarray(0, workbook.length - 'kontuar-backup 1 sha256 '.length - 64),
    Buffer.alloc(5000),
  ];
  for (const bytes of foreign) {
    writeFileSync(path, bytes);
    expect(await outcomeOf(dataFolder, path, null)).toBe('notBackup');
  }
});

/** The backup with another manifest, written by the same code. */
async function withManifest(
  { path, dataFolder }: Subject,
  change: (manifest: Record<string, unknown>) => object,
): Promise<string> {
  const archive = await openArchive(path);
  const entries: Part[] = [];
  for (const name of archive.sizes.keys()) {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(name)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = JSON.stringify(
      change(JSON.parse(name === manifestEntry ? bytes.toString() : '{}')),
    );
    const content = name === manifestEntry ? Buffer.from(text) : bytes;
    entries.push({ path: name, open: () => Readable.from([content]) });
  }
  archive.close();
  const changed = join(temporaryFolder(), 'changed.kontuar');
  await writeFlushed(changed, archiveOf(entries, new Date()));
  return outcomeOf(dataFolder, changed, null);
}

test('a newer format and a newer schema are told, whatever else has changed', async () => {
  const made = await subject(null);
  const later = schemaSteps.length + 1;
  expect(await withManifest(made, (manifest) => ({ ...manifest, schema: later }))).toBe('newer');
  expect(await withManifest(made, () => ({ format: 2, what: 'we do not know' }))).toBe('newer');
  const ending = Buffer.from('kontuar-backup 1 sha256');
  const at = made.bytes.lastIndexOf(ending);
  const bytes = Buffer.from(made.bytes);
  bytes.write('kontuar-backup 2 sha256', at);
  writeFileSync(made.path, resealed(bytes));
  expect(await outcomeOf(made.dataFolder, made.path, null)).toBe('newer');
});

test.each([
  ['counts', (manifest: Record<string, unknown>) => ({ ...manifest, rows: { customer: 7 } })],
  [
    'shop',
    (manifest: Record<string, unknown>) => ({
      ...manifest,
      shop: { id: crypto.randomUUID(), name: '' },
    }),
  ],
  ['schema', (manifest: Record<string, unknown>) => ({ ...manifest, schema: 1 })],
  ['entries', (manifest: Record<string, unknown>) => ({ ...manifest, entries: [] })],
  [
    'path',
    (manifest: Record<string, unknown>) => ({
      ...manifest,
      entries: [{ path: '../kontuar.db', size: 1, sha256: '0'.repeat(64) }],
    }),
  ],
  ['more', (manifest: Record<string, unknown>) => ({ ...manifest, more: 1 })],
])('a manifest that does not fit its database is damage: %s', async (_name, change) => {
  expect(await withManifest(await subject(null), change)).toBe('damaged');
});

test('an intact backup opens after all of this', async () => {
  const { dataFolder, path, secret } = await subject(passphrase);
  await opened(dataFolder, path, secret, ({ manifest, database }) => {
    const sha256 = createHash('sha256').update(readFileSync(database)).digest('hex');
    expect(manifest.entries).toMatchObject([{ path: databaseEntry, sha256 }]);
  });
  expect(await kindOf(opened(dataFolder, path, 'wrong', () => undefined))).toBe('wrongPassphrase');
});
