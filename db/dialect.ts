import type Sqlite from 'better-sqlite3';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

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

export class KontuarSqliteDialect extends SqliteDialect {
  constructor(handle: SqliteHandle) {
    super({ database: withPreparedStatements(handle) });
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
