import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { inject, onTestFinished } from 'vitest';
import type { Connection, Dialect, Writing } from '#db/connection.ts';
import { uuidv7 } from '#db/ids.ts';
import type { Actor } from '#db/journal.ts';
import { migrate } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import { readOwner } from '#db/session.ts';
import { temporaryFolder } from './folder.ts';
import { ensureTestShop } from './migrated.ts';

export const dialects: readonly Dialect[] = ['sqlite', 'postgres'];

export interface TestDatabase {
  readonly db: Connection;
  readonly dialect: Dialect;
  /** One transaction of the owner's, at the given time. */
  readonly write: <T>(work: (trx: Writing, actor: Actor) => Promise<T>, now?: string) => Promise<T>;
}

/** A migrated database with its shop: a SQLite file, or PostgreSQL in this process. */
export async function openTestDatabase(dialect: Dialect): Promise<TestDatabase> {
  const db = dialect === 'sqlite' ? copiedFile() : await emptyPostgres();
  const { id: staffId } = await readOwner(db);
  return {
    db,
    dialect,
    write: (work, now = '2026-03-02T09:00:00.000Z') =>
      db
        .transaction()
        .execute((trx) => work(trx, { staffId, now, batchId: uuidv7(Date.parse(now)) })),
  };
}

function copiedFile(): Connection {
  const path = join(temporaryFolder(), 'kontuar.db');
  copyFileSync(inject('storedShop'), path);
  const database = openSqlite(path, { readonly: false });
  onTestFinished(() => database.close());
  return database.kysely;
}

let postgres: Promise<Connection> | undefined;

/** Starting PostgreSQL takes seconds, so the tests of one file empty the same database. */
async function emptyPostgres(): Promise<Connection> {
  postgres ??= startPostgres();
  const db = await postgres;
  const tables = await db.introspection.getTables();
  const names = tables.map(({ name }) => sql.table(name));
  await sql`truncate ${sql.join(names)} restart identity cascade`.execute(db);
  await ensureTestShop(db);
  return db;
}

async function startPostgres(): Promise<Connection> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await migrate(db, { dialect: 'postgres' });
  return db;
}
