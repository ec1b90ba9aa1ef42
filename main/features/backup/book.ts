import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { backupKinds } from '#contract/backup.ts';
import { timestamp } from '#contract/values.ts';
import { writeFlushed } from './bytes.ts';

/** Beside the database and not in it: it is asked for when the database cannot be read. */
const fileName = 'backups.json';
/** Of those made by hand; how many of the others there are is for the rotation to say. */
const mostByHand = 50;

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

const book = z.object({
  /** Proved ones, the newest first. Some may have been moved or thrown away since. */
  backups: z.array(entry),
  /** Since the last one that was proved. */
  failure: z.object({ at: timestamp, kind: z.enum(backupKinds), cause: z.string() }).nullable(),
});
export type Book = z.infer<typeof book>;

/** Empty where there is none or it cannot be read: the backups lie where they lie. */
export async function readBook(dataFolder: string): Promise<Book> {
  try {
    return book.parse(JSON.parse(await readFile(join(dataFolder, fileName), 'utf8')));
  } catch {
    return { backups: [], failure: null };
  }
}

export async function enterBackup(dataFolder: string, made: BookEntry): Promise<void> {
  const { backups } = await readBook(dataFolder);
  const newestFirst = [made, ...backups.filter(({ path }) => path !== made.path)];
  const byHand = newestFirst.filter(({ kind }) => kind === 'byHand');
  const forgotten = new Set(byHand.slice(mostByHand));
  await writeBook(dataFolder, {
    backups: newestFirst.filter((backup) => !forgotten.has(backup)),
    failure: null,
  });
}

export async function enterFailure(
  dataFolder: string,
  failure: NonNullable<Book['failure']>,
): Promise<void> {
  const { backups } = await readBook(dataFolder);
  await writeBook(dataFolder, { backups, failure });
}

/** For backups that are there no more. */
export async function strikeOut(dataFolder: string, gone: ReadonlySet<string>): Promise<void> {
  const { backups, failure } = await readBook(dataFolder);
  await writeBook(dataFolder, { backups: backups.filter(({ path }) => !gone.has(path)), failure });
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
