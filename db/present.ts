import type { Reading } from './connection.ts';
import type { SqliteHandle } from './dialect.ts';

/** What somebody would give up who puts other data in the place of this. */
export interface Present {
  shopId: string;
  customers: number;
  contacts: number;
  /** Cards and contacts that were added, changed or deleted after the given moment. */
  changedSince: number;
}

/** @param moment ISO 8601 in UTC */
export async function countPresent(db: Reading, moment: string): Promise<Present> {
  const { id } = await db.selectFrom('shop').select('id').executeTakeFirstOrThrow();
  const rowsOf = async (table: 'customer' | 'interaction') => {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const changed = await db
    .selectFrom((expression) =>
      expression
        .selectFrom('change')
        .where('at', '>', moment)
        .where('entity', 'in', ['customer', 'interaction'])
        .select('entity_id')
        .distinct()
        .as('changed'),
    )
    .select(({ fn }) => fn.countAll().as('rows'))
    .executeTakeFirstOrThrow();
  return {
    shopId: id,
    customers: await rowsOf('customer'),
    contacts: await rowsOf('interaction'),
    changedSince: Number(changed.rows),
  };
}

/** Whether anything has been entered, in a database of any version; opening one alone adds none. */
export function hasContent(handle: SqliteHandle): boolean {
  const tables = handle
    .prepare<[], string>(
      "select name from sqlite_schema where name in ('change', 'call_draft', 'form_draft')",
    )
    .pluck()
    .all();
  return tables.some((table) => handle.prepare(`select 1 from "${table}" limit 1`).get());
}
