import type { SqliteHandle } from '../dialect.ts';
import { SqliteError } from '../errors.ts';
import { type Row, readRow } from './record.ts';
import { fits, resembles, type Shape } from './shape.ts';
import type { Survey } from './survey.ts';

export interface RowsOnPage {
  readonly rows: readonly Row[];
  /** Cells that hold no row of the table any more. */
  readonly lost: number;
}

/** Where something on a page is broken, only what looks right in every column is believed. */
export function rowsOn(survey: Survey, number: number, shape: Shape): RowsOnPage {
  const page = survey.tree(number);
  if (!page) return { rows: [], lost: 0 };
  const rows: Row[] = [];
  let lost = page.isHurt ? 1 : 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of page.cells) {
    const row = readRow(survey.pages, page, cell);
    if (row && row.rowid > last && fits(shape, row.values)) {
      rows.push(row);
      last = row.rowid;
    } else lost += 1;
  }
  if (lost === 0) return { rows, lost };
  const sure = rows.filter(({ values }) => resembles(shape, values));
  return { rows: sure, lost: lost + rows.length - sure.length };
}

/** Puts a row into the table; false where one with its key or id is there, or it breaks a rule. */
export function inserterInto(handle: SqliteHandle, shape: Shape): (row: Row) => boolean {
  const { table, columns } = shape;
  const prepare = (length: number) => {
    const names = columns.slice(0, length).map(({ name }) => `"${name}"`);
    return handle.prepare(
      `insert into "${table}" (${names.join()}) values (${names.map(() => '?').join()})
      on conflict do nothing`,
    );
  };
  const statements = new Map<number, ReturnType<typeof prepare>>();
  return ({ rowid, values }) => {
    const statement = statements.get(values.length) ?? prepare(values.length);
    statements.set(values.length, statement);
    const bound = values.map((value, index) => (columns[index]?.isKey ? rowid : value));
    try {
      return statement.run(...bound).changes === 1;
    } catch (error) {
      const isRule = error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
      if (isRule) return false;
      throw error;
    }
  };
}
