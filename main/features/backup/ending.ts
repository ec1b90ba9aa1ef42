import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { chunksOf, digestOf, fileStream } from './bytes.ts';
import { type Course, followed } from './course.ts';
import { BackupFailure } from './failure.ts';

// Every backup file ends with a comment of its archive: what it is, and the SHA-256 of every byte
// before the digits of it. The digests of the entries do not reach the headers of the archive, and
// are read only after those have been believed.

/** Raised when an older program could not read what this one writes. */
export const formatVersion = 1;

/** Stands in the ending of every backup and at the beginning of every manifest. */
export const mark = 'kontuar-backup';
/** The entry of a backup that anybody can open. */
export const databaseEntry = 'kontuar.db';
/** The entry of a locked backup. */
export const lockedEntry = 'contents.age';

const digits = 64;
const pattern = /kontuar-backup (\d{1,4}) sha256 ([0-9a-f]{64})$/u;
/** Longer than any ending. */
const tailBytes = 128;

/** The comment as it is before the digest is known. */
export const unfinishedEnding = `${mark} ${formatVersion} sha256 ${'0'.repeat(digits)}`;

/** Passes on an archive with this comment, and puts the digest in the place of its last digits. */
export async function* withDigest(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([held, chunk]);
    const sure = Math.max(0, bytes.length - digits);
    const passed = bytes.subarray(0, sure);
    held = bytes.subarray(sure);
    if (sure === 0) continue;
    hash.update(passed);
    yield passed;
  }
  yield Buffer.from(hash.digest('hex'), 'latin1');
}

/**
 * Reads the whole file and makes sure that it is a backup, that no byte of it has changed, and that
 * its format is known. Nothing else of the file has to be believed for that.
 */
export async function checkEnding(path: string, course: Course): Promise<void> {
  const { size, head, tail } = await readEnds(path);
  const [, format, expected] = pattern.exec(tail) ?? [];
  if (expected === undefined) {
    // A copy that was cut off right at its beginning still begins like an archive.
    const isStub = size < tailBytes && 'PK\u0003\u0004'.startsWith(head.slice(0, 4));
    const ours = isStub || (await holdsMark(path, size, course));
    throw new BackupFailure(ours ? 'damaged' : 'notBackup', 'no ending');
  }
  const end = size - digits;
  const actual = await digestOf(followed(chunksOf(fileStream(path, end)), end, course));
  if (actual !== expected) throw new BackupFailure('damaged', 'digest of the file');
  if (Number(format) > formatVersion) throw new BackupFailure('newer', `format ${format}`);
}

async function readEnds(path: string): Promise<{ size: number; head: string; tail: string }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, tailBytes));
    await file.read(buffer, 0, buffer.length, 0);
    const head = buffer.toString('latin1');
    await file.read(buffer, 0, buffer.length, size - buffer.length);
    return { size, head, tail: buffer.toString('latin1') };
  } finally {
    await file.close();
  }
}

/** One of them may have been cut in two. */
const signs = [mark, databaseEntry, lockedEntry];

/** Whether any part of a backup is in the file, wherever it has got to. */
async function holdsMark(path: string, size: number, course: Course): Promise<boolean> {
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of followed(chunksOf(fileStream(path)), size, course)) {
    const bytes = Buffer.concat([before, chunk]);
    if (signs.some((sign) => bytes.includes(sign))) return true;
    before = bytes.subarray(-mark.length);
  }
  return false;
}
