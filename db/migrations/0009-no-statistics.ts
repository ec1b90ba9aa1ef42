import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';

/**
 * Earlier versions let SQLite gather statistics when the program ended. Those of a shop with three
 * customers made every search of the day on which it took over its hundred thousand go through whole
 * tables. Without them a query is read along the same indexes in every shop.
 */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect !== 'sqlite') return;
  await dropStatistics(db);
  // The open connection forgets what it has read of them, and makes the tables once more.
  await sql`analyze sqlite_schema`.execute(db);
  await dropStatistics(db);
}

async function dropStatistics(db: Kysely<unknown>): Promise<void> {
  for (const name of ['sqlite_stat1', 'sqlite_stat4']) {
    await db.schema.dropTable(name).ifExists().execute();
  }
}
