import type { Connection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { type OpenDatabase, openSqlite } from '#db/open.ts';
import { ensureRootCauses } from '#db/root-causes.ts';
import { ensureRules } from '#db/rules.ts';
import { ensureShop } from '#db/shop.ts';

/** A SQLite file with every table, and nothing in them. */
export async function openMigratedFile(path: string): Promise<OpenDatabase> {
  const database = openSqlite(path, { readonly: false });
  await migrate(database.kysely, { dialect: 'sqlite' });
  return database;
}

/** What a first start puts into the tables, for a shop in Warsaw. */
export async function ensureTestShop(db: Connection): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await ensureShop(trx, '2026-03-02T09:00:00.000Z', 'PL');
    await ensureRules(trx, 'Europe/Warsaw');
    await ensureRootCauses(trx);
  });
}
