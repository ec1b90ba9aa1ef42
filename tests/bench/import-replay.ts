import { randomUUID } from 'node:crypto';
import { Kysely } from 'kysely';
import type { Output } from '#contract/index.ts';
import { KontuarSqliteDialect } from '#db/dialect.ts';
import { openSqlite } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import { callOn, dispatcherOn } from './engine.ts';

/**
 * Seconds of the engine's import into the file `ours`, and of the same SQL, statement by
 * statement, on better-sqlite3 alone into the file `raw`.
 */
export async function replayImport(
  path: string,
  ours: string,
  raw: string,
): Promise<{ ours: number; raw: number }> {
  const target = openSqlite(raw, { readonly: false });
  const prepared = new Map<string, ReturnType<typeof target.handle.prepare>>();
  let replayed = 0;
  const replay = ({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
    const statement = prepared.get(sql) ?? target.handle.prepare(sql);
    prepared.set(sql, statement);
    const began = performance.now();
    if (statement.reader) statement.all(...parameters);
    else statement.run(...parameters);
    replayed += performance.now() - began;
  };
  const database = openSqlite(ours, { readonly: false });
  const kysely = new Kysely<Database>({
    dialect: new KontuarSqliteDialect(database.handle),
    log: ({ query }) => replay(query),
  });
  const dispatcher = dispatcherOn({ ...database, kysely }, () => path);
  const file = randomUUID();
  const inspected = (await callOn(dispatcher, 'imports.inspect', {
    file,
    format: null,
  })) as Output<'imports.inspect'>;
  const { format, mapping } = inspected;
  const began = performance.now();
  await callOn(dispatcher, 'imports.run', { file, format, mapping });
  const both = performance.now() - began;
  await database.close();
  await target.close();
  return { ours: (both - replayed) / 1000, raw: replayed / 1000 };
}
