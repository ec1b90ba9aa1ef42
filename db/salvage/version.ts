import { StorageError } from '../errors.ts';
import { applicationId } from '../migrate.ts';
import { schemaSteps } from '../migrations/index.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Pace } from './pace.ts';
import { readRow, type Value } from './record.ts';
import { type Survey, walkTable } from './survey.ts';

/** Tables that every file of ours has had from the first. */
const oldest: ReadonlySet<string> = new Set(['shop', 'staff', 'change']);

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
  const isMarked = header?.applicationId === applicationId;
  const isNamed = catalogue.some(({ name }) => oldest.has(name));
  if (header && !isMarked && !isNamed) throw new StorageError('CORRUPT', 'Not a file of ours');
  const taken = await stepsTaken(survey, catalogue, pace);
  const isNewer = isMarked && header.schema > schemaSteps.length;
  // One number alone may be what the damage has made of it.
  if (taken.some((name) => !known.has(name)) || (taken.length === 0 && isNewer)) {
    throw new StorageError('UNSUPPORTED', 'The file is of a newer version');
  }
  const last = schemaSteps.findLastIndex(({ name }) => taken.includes(name)) + 1;
  return last || (isMarked && header.schema) || schemaSteps.length;
}

const known: ReadonlySet<string> = new Set(schemaSteps.map(({ name }) => name));

/** What the migrator has written down. */
async function stepsTaken(
  survey: Survey,
  catalogue: readonly CatalogueEntry[],
  pace: Pace,
): Promise<string[]> {
  const entry = catalogue.find(({ name }) => name === 'kysely_migration');
  if (!entry) return [];
  const { pages } = await walkTable(survey, entry.root, () => true, pace);
  return pages
    .flatMap((number) => {
      const page = survey.tree(number);
      return page?.cells.map((cell) => readRow(survey.pages, page, cell)?.values ?? []) ?? [];
    })
    .flatMap(([name, at, ...more]) =>
      more.length === 0 && isStep(name) && isTime(at) ? name : [],
    );
}

const isStep = (name: Value | undefined): name is string =>
  typeof name === 'string' && /^\d{4}-[a-z-]+$/u.test(name);
const isTime = (at: Value | undefined) => typeof at === 'string' && /^\d{4}-\d\d-/u.test(at);
