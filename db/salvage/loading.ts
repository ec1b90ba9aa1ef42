import type { SqliteHandle } from '../dialect.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Index } from './entries.ts';
import type { FreePages } from './freelist.ts';
import type { Row } from './record.ts';
import type { Shape } from './shape.ts';
import type { Gap, Survey } from './survey.ts';

/** The file that is read, and the database that its rows are put into. */
export interface Source {
  readonly handle: SqliteHandle;
  readonly survey: Survey;
  readonly free: FreePages;
  readonly catalogue: readonly CatalogueEntry[];
}

/** One table on its way; gaps are found and rows counted as it goes on. */
export interface Loading {
  readonly shape: Shape;
  readonly pages: readonly number[];
  readonly gaps: Gap[];
  readonly indexes: readonly Index[];
  read: number;
  lost: number;
}

export function isWithin({ rowid }: Row, { after, upTo }: Gap): boolean {
  return rowid > after && rowid <= upTo;
}
