import type Sqlite from 'better-sqlite3';
import { SqliteAdapter, SqliteDialect } from 'kysely';

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
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

export type SqliteHandle = Sqlite.Database;
