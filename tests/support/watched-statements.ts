import { type DatabaseConnection, Kysely, type SqliteDriver } from 'kysely';
import type { Connection } from '#db/connection.ts';
import { KontuarSqliteDialect, type SqliteHandle } from '#db/dialect.ts';
import type { Database } from '#db/schema.ts';

/** Lets `before` look at every statement, `begin` and `commit` too, before it runs. */
class WatchedDialect extends KontuarSqliteDialect {
  readonly #before: (sql: string) => void;

  constructor(handle: SqliteHandle, before: (sql: string) => void) {
    super(handle);
    this.#before = before;
  }

  override createDriver(): SqliteDriver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => watched(await acquire(), this.#before);
    return driver;
  }
}

function watched(
  connection: DatabaseConnection,
  before: (sql: string) => void,
): DatabaseConnection {
  return {
    executeQuery(query, options) {
      before(query.sql);
      return connection.executeQuery(query, options);
    },
    streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
  };
}

/** The same file; `before` fails a statement by throwing. */
export function watchStatements(handle: SqliteHandle, before: (sql: string) => void): Connection {
  return new Kysely<Database>({ dialect: new WatchedDialect(handle, before) });
}
