import { join } from 'node:path';
import { type CompiledQuery, Kysely } from 'kysely';
import { onTestFinished } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { KontuarSqliteDialect } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import { temporaryFolder } from './folder.ts';

/** How SQLite answers every query that `work` makes, after what `prepare` has stored. */
export async function plansOf(
  work: (db: Connection) => Promise<unknown>,
  prepare?: (db: Connection) => Promise<unknown>,
): Promise<string[]> {
  const { handle, kysely } = openSqlite(join(temporaryFolder(), 'kontuar.db'), { readonly: false });
  onTestFinished(() => {
    handle.close();
  });
  await migrate(kysely, { dialect: 'sqlite' });
  await prepare?.(kysely);
  const queries: CompiledQuery[] = [];
  const watched = new Kysely<Database>({
    dialect: new KontuarSqliteDialect(handle),
    log({ query }) {
      queries.push(query);
    },
  });
  await work(watched);
  return queries.map(({ sql, parameters }) =>
    handle
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
      .join('\n'),
  );
}
