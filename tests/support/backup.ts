import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite } from '#db/open.ts';
import type { Course } from '../../main/features/backup/course.ts';
import { BackupFailure } from '../../main/features/backup/failure.ts';
import { type MadeBackup, makeBackup } from '../../main/features/backup/make.ts';
import { type OpenedBackup, openBackup } from '../../main/features/backup/open.ts';
import { withScratch } from '../../main/features/backup/scratch.ts';
import type { TestEngine } from './engine.ts';

/** A guess costs a millisecond instead of a second. */
export const workFactor = 6;
export const passphrase = 'siedem żółtych słoni';
export const seed = Number(process.env['KONTUAR_SEED'] ?? Date.now() % 1_000_000);

export function course(progress: Course['progress'] = () => {}): Course {
  return { signal: new AbortController().signal, progress };
}

/** Is stopped when so much of the work is done. */
export function stoppedAt(share: number): Course {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    progress(done) {
      if (done >= share) controller.abort();
    },
  };
}

export function backUp(
  engine: TestEngine,
  destination: string,
  { secret = null, ...rest }: Partial<Course> & { secret?: string | null } = {},
): Promise<MadeBackup> {
  const now = engine.clock.clock().toISOString();
  const database = engine.database.handle.name;
  const request = { database, destination, passphrase: secret, now, workFactor };
  return makeBackup(request, { ...course(), ...rest });
}

/** Unpacks and proves a backup, and lets `look` see what came out. */
export function opened<T>(
  dataFolder: string,
  path: string,
  secret: string | null,
  look: (backup: OpenedBackup) => T,
): Promise<T> {
  return withScratch(dataFolder, async (folder) =>
    look(await openBackup({ path, passphrase: secret, folder }, course())),
  );
}

/** What opening came to: the kind of the failure, or the digest of the database. */
export async function outcomeOf(
  dataFolder: string,
  path: string,
  secret: string | null,
): Promise<string> {
  try {
    return await opened(dataFolder, path, secret, ({ database }) =>
      createHash('sha256').update(readFileSync(database)).digest('hex'),
    );
  } catch (error) {
    if (error instanceof BackupFailure) return error.kind;
    throw error;
  }
}

export async function kindOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no failure';
  } catch (error) {
    return error instanceof BackupFailure ? error.kind : String(error);
  }
}

/** Everything in a database: the schema, and every row of every table that has its own. */
export function everythingIn(path: string): Record<string, unknown> {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    const schema = handle
      .prepare<[], { name: string; type: string; sql: string | null }>(
        'select name, type, sql from sqlite_schema order by type, name',
      )
      .all();
    const tables = schema.filter(
      ({ type, sql }) => type === 'table' && !/^create virtual/iu.test(sql ?? ''),
    );
    const rows = tables.map(({ name }) => [name, handle.prepare(`select * from "${name}"`).all()]);
    return { schema, ...Object.fromEntries(rows) };
  } finally {
    handle.close();
  }
}

/** The files below a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
}

/** The same bytes with the digest that belongs to them, as if they had been written like this. */
export function resealed(bytes: Buffer): Buffer {
  const content = bytes.subarray(0, -64);
  return Buffer.concat([
    content,
    Buffer.from(createHash('sha256').update(content).digest('hex'), 'latin1'),
  ]);
}
