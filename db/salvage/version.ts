import { StorageError } from '../errors.ts';
import { applicationId } from '../migrate.ts';
import { schemaSteps } from '../migrations/index.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Pace } from './pace.ts';
import { readRow } from './record.ts';
import { type Survey, walkTable } from './survey.ts';

/**
 * How many schema steps the file has seen; the newest where that cannot be read, since columns are
 * only ever added, and rows that lack them get their defaults. Fails with UNSUPPORTED for a file of
 * a newer program, and with CORRUPT for one of another.
 */
export async function schemaOf(
  survey: Survey,
  catalogue: readonly CatalogueEntry[],
  pace: Pace,
): Promise<number> {
  const { header } = survey.pages;
  if (!header) return (await stepsTaken(survey, catalogue, pace)) || schemaSteps.length;
  if (header.applicationId !== applicationId) {
    throw new StorageError('CORRUPT', 'The file is not one of ours');
  }
  if (header.schema > schemaSteps.length) {
    throw new StorageError('UNSUPPORTED', 'The file is of a newer version');
  }
  return header.schema || schemaSteps.length;
}

/** What the migrator has written down. */
async function stepsTaken(
  survey: Survey,
  catalogue: readonly CatalogueEntry[],
  pace: Pace,
): Promise<number> {
  const entry = catalogue.find(({ name }) => name === 'kysely_migration');
  if (!entry) return 0;
  const { pages } = await walkTable(survey, entry.root, () => true, pace);
  const taken = new Set(
    pages.flatMap((number) => {
      const page = survey.tree(number);
      return page?.cells.map((cell) => readRow(survey.pages, page, cell)?.values[0]) ?? [];
    }),
  );
  return schemaSteps.findLastIndex(({ name }) => taken.has(name)) + 1;
}
