import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Dialect } from './connection.ts';
import { SqliteError, StorageError } from './errors.ts';
import { type SchemaStep, schemaSteps } from './migrations/index.ts';
import { openSqlite, rollBackUnfinished } from './open.ts';

/** "KONT" in ASCII: the mark of our files, see PRAGMA application_id. */
export const applicationId = 0x4b4f4e54;

export type FileState =
  | { kind: 'empty' }
  | { kind: 'known'; version: number }
  | { kind: 'newer'; version: number }
  | { kind: 'foreign' };

/**
 * Tells what lies at `path` without changing it, but for taking back what a crash left half-written.
 * `version` counts schema steps. Fails with CORRUPT when the file cannot be read as a database.
 */
export function inspectFile(path: string, steps = schemaSteps): FileState {
  if (!existsSync(path)) return { kind: 'empty' };
  try {
    return inspect(path, steps);
  } catch (error) {
    const isUnfinished = error instanceof SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK';
    if (!isUnfinished) throw error;
    rollBackUnfinished(path);
    return inspect(path, steps);
  }
}

function inspect(path: string, steps: readonly SchemaStep[]): FileState {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    const tables = handle.prepare('select 1 from sqlite_schema limit 1').all();
    if (tables.length === 0) return { kind: 'empty' };
    if (handle.pragma('application_id', { simple: true }) !== applicationId) {
      return { kind: 'foreign' };
    }
    const version = Number(handle.pragma('user_version', { simple: true }));
    return { kind: version > steps.length ? 'newer' : 'known', version };
  } finally {
    handle.close();
  }
}

interface MigrateOptions {
  dialect: Dialect;
  steps?: readonly SchemaStep[];
  /** Called once, before the first of the steps over existing data; a failure stops the migration. */
  beforeSteps?: (first: string) => Promise<void>;
}

/**
 * Brings the schema up to date, each step in its own transaction. Fails with the step's own
 * error, after which the database is as it was before that step.
 */
export async function migrate<T>(
  db: Kysely<T>,
  { dialect, steps = schemaSteps, beforeSteps }: MigrateOptions,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(asMigrations(steps, dialect)) },
  });
  const state = await migrator.getMigrations();
  const hadData = state.some((step) => step.executedAt !== undefined);
  const pending = state.filter(({ executedAt }) => executedAt === undefined);
  const [first] = pending;
  if (first && hadData) await beforeSteps?.(first.name);
  // Kysely's own tables come before the first step: cut off between them, the file must be ours.
  if (first && !hadData && dialect === 'sqlite') await markAsOurs(db);
  for (const step of pending) {
    const { error } = await migrator.migrateUp();
    if (error instanceof Error) throw error;
    if (error !== undefined) throw new StorageError('INTERNAL', step.name, { cause: error });
  }
}

async function markAsOurs<T>(db: Kysely<T>): Promise<void> {
  await sql.raw(`pragma application_id = ${applicationId}`).execute(db);
}

function asMigrations(steps: readonly SchemaStep[], dialect: Dialect): Record<string, Migration> {
  return Object.fromEntries(
    steps.map((step, index) => [
      step.name,
      {
        async up(db: Kysely<unknown>) {
          await step.up(db, dialect);
          if (dialect !== 'sqlite') return;
          // Both live in the file's header and take part in the transaction.
          await markAsOurs(db);
          await sql.raw(`pragma user_version = ${index + 1}`).execute(db);
        },
      },
    ]),
  );
}
