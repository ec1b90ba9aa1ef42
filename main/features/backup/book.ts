import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { backupKinds, secondProblems } from '#contract/backup.ts';
import { timestamp } from '#contract/values.ts';
import { writeFlushed } from './bytes.ts';
import { findOwnBackups } from './refill.ts';

/** Beside the database and not in it: it is asked for when the database cannot be read. */
const fileName = 'backups.json';
/** Of those made by hand; how many of the others there are is for the rotation to say. */
const mostByHand = 50;
/** Far more than the rotation keeps; some are on other sticks. */
const mostCopies = 200;

const entry = z.object({
  path: z.string(),
  kind: z.enum(backupKinds),
  encrypted: z.boolean(),
  /** In bytes. */
  size: z.int(),
  /** The moment whose data is in it. */
  madeAt: timestamp,
  provenAt: timestamp,
});
export type BookEntry = z.infer<typeof entry>;

/** Put into a second folder by the program; it may be another folder by now. */
const copy = entry.pick({ path: true, madeAt: true, provenAt: true });
export type BookCopy = z.infer<typeof copy>;

const book = z.object({
  /** Proved ones, the newest first. Some may have been moved or thrown away since. */
  backups: z.array(entry),
  /** Since the last one that was proved. */
  failure: z.object({ at: timestamp, kind: z.enum(backupKinds), cause: z.string() }).nullable(),
  copies: z.array(copy).default([]),
  /** Where copies go now; with what is in the way of it, and since when. */
  second: z
    .object({
      folder: z.string(),
      failure: z.object({ since: timestamp, cause: z.enum(secondProblems) }).nullable(),
    })
    .nullable()
    .default(null),
});
export type Book = z.infer<typeof book>;

/** Where there is none or it cannot be read, what lies in the folder of the program speaks for it. */
export async function readBook(dataFolder: string): Promise<Book> {
  try {
    return book.parse(JSON.parse(await readFile(join(dataFolder, fileName), 'utf8')));
  } catch {
    const backups = await findOwnBackups(dataFolder);
    return { backups, failure: null, copies: [], second: null };
  }
}

export function enterBackup(dataFolder: string, made: BookEntry): Promise<void> {
  return changeBook(dataFolder, ({ backups, ...rest }) => {
    const newestFirst = [made, ...backups.filter(({ path }) => path !== made.path)];
    const byHand = newestFirst.filter(({ kind }) => kind === 'byHand');
    const forgotten = new Set(byHand.slice(mostByHand));
    return {
      ...rest,
      backups: newestFirst.filter((backup) => !forgotten.has(backup)),
      failure: null,
    };
  });
}

export function enterFailure(
  dataFolder: string,
  failure: NonNullable<Book['failure']>,
): Promise<void> {
  return changeBook(dataFolder, (before) => ({ ...before, failure }));
}

/** A copy is the newest of its folder. */
export function enterCopy(dataFolder: string, made: BookCopy): Promise<void> {
  return changeBook(dataFolder, ({ copies, ...rest }) => ({
    ...rest,
    copies: [made, ...copies.filter(({ path }) => path !== made.path)].slice(0, mostCopies),
    second: { folder: dirname(made.path), failure: null },
  }));
}

export function enterSecond(dataFolder: string, second: Book['second']): Promise<void> {
  return changeBook(dataFolder, (before) => ({ ...before, second }));
}

/** For backups and copies that are there no more. */
export function strikeOut(dataFolder: string, gone: ReadonlySet<string>): Promise<void> {
  return changeBook(dataFolder, ({ backups, copies, ...rest }) => ({
    ...rest,
    backups: backups.filter(({ path }) => !gone.has(path)),
    copies: copies.filter(({ path }) => !gone.has(path)),
  }));
}

let lastChange: Promise<void> = Promise.resolve();

/** One after the other, so that none writes over what another has entered. */
function changeBook(dataFolder: string, change: (before: Book) => Book): Promise<void> {
  const changed = lastChange.then(async () =>
    writeBook(dataFolder, change(await readBook(dataFolder))),
  );
  lastChange = changed.catch(() => undefined);
  return changed;
}

async function writeBook(dataFolder: string, content: Book): Promise<void> {
  const path = join(dataFolder, fileName);
  const text = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  await writeFlushed(
    `${path}.partial`,
    (async function* pages() {
      yield text;
    })(),
  );
  await rename(`${path}.partial`, path);
}
