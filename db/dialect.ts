import type Sqlite from 'better-sqlite3';
import {
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

export type SqliteHandle = Sqlite.Database;

/**
 * Kysely's own SQLite adapter does not wrap migrations in a transaction, although SQLite can roll
 * back DDL.
 */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A full disk or a broken one makes SQLite roll back by itself; that there is nothing left to roll
 * back must not stand in the way of what went wrong.
 */
class AutomaticRollbackDriver extends SqliteDriver {
  readonly #handle: SqliteHandle;

  constructor(handle: SqliteHandle) {
    super({ database: withPreparedStatements(handle) });
    this.#handle = handle;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#handle.inTransaction) await super.rollbackTransaction(connection);
  }
}

export class KontuarSqliteDialect extends SqliteDialect {
  readonly #handle: SqliteHandle;

  constructor(handle: SqliteHandle) {
    super({ database: handle });
    this.#handle = handle;
  }

  override createDriver(): SqliteDriver {
    return new AutomaticRollbackDriver(this.#handle);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** More texts than the program has; lists of different lengths make a few hundred. */
const mostStatements = 500;

/**
 * Keeps statements once they are prepared: that takes longer than running a small one, and a day at
 * the counter is the same few again and again. SQLite prepares them anew when the schema changes.
 */
function withPreparedStatements(handle: SqliteHandle): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const statement = handle.prepare(sql);
      if (/^(?:select|insert|update|delete|begin|commit|rollback)\b/u.test(sql)) {
        if (kept.size >= mostStatements) kept.clear();
        kept.set(sql, statement);
      }
      return statement;
    },
    close: () => handle.close(),
  };
}
