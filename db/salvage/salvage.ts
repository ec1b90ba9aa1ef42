import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { StorageError } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { schemaSteps } from '../migrations/index.ts';
import { type OpenDatabase, openSqlite } from '../open.ts';
import { type CatalogueEntry, readCatalogue } from './catalogue.ts';
import { scratchName } from './entries.ts';
import { accountFor, type FreePages, findFreePages } from './freelist.ts';
import { loadTables, type TableCount } from './load.ts';
import { type Course, type Pace, paceOf } from './pace.ts';
import { openPages } from './pages.ts';
import { mendPartners, type PartnerReport } from './partners.ts';
import { shapesOf } from './shape.ts';
import { type Survey, surveyPages } from './survey.ts';
import { schemaOf } from './version.ts';

export interface SalvageRequest {
  /** A database file of ours that cannot be trusted, with its `-wal` beside it where it has one. */
  readonly source: string;
  /** Where the new database is made. Must not exist. */
  readonly target: string;
  /** What cards are called whose own name is lost, in the language of the shop. */
  readonly placeholderName: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

export interface SalvageReport extends PartnerReport {
  /** Of what people have entered. */
  readonly tables: readonly TableCount[];
}

/**
 * Reads whatever a damaged database still holds, page by page and without SQLite, and puts it into
 * a new one. The source is only read. Fails with CORRUPT when there is nothing of ours in it, and
 * with UNSUPPORTED when a newer program wrote it; then, and when it is cancelled, there is no target.
 */
export async function salvage(request: SalvageRequest, course: Course): Promise<SalvageReport> {
  const { source, target } = request;
  if (existsSync(target)) throw new StorageError('CONFLICT', target);
  const pace = paceOf(course);
  const pages = await openPages(source, pace);
  try {
    pace.phase(0.15, pages.count);
    const survey = await surveyPages(pages, pace);
    const listed = findFreePages(survey);
    const catalogue = await readCatalogue(survey, listed, pace);
    const free = await accountFor(survey, listed, catalogue, pace);
    const schema = await schemaOf(survey, catalogue, pace);
    const report = await fill(request, { survey, free, catalogue, schema }, pace);
    course.progress(1);
    return report;
  } finally {
    pages.close();
  }
}

interface Found {
  readonly survey: Survey;
  readonly free: FreePages;
  readonly catalogue: readonly CatalogueEntry[];
  readonly schema: number;
}

async function fill(
  { target, placeholderName, now }: SalvageRequest,
  { schema, ...found }: Found,
  pace: Pace,
): Promise<SalvageReport> {
  const scratch = `${target}-salvage`;
  rmSync(scratch, { force: true });
  let database: OpenDatabase | undefined;
  try {
    database = openSqlite(target, { readonly: false });
    const { handle, kysely } = database;
    // Until it is whole, nobody needs the file after a power cut.
    handle.pragma('journal_mode = MEMORY');
    handle.pragma('synchronous = OFF');
    handle.pragma('foreign_keys = OFF');
    await migrate(kysely, { dialect: 'sqlite', steps: schemaSteps.slice(0, schema) });
    handle.prepare(`attach ? as ${scratchName}`).run(scratch);
    handle.pragma(`${scratchName}.journal_mode = OFF`);
    pace.phase(0.3, found.survey.pages.count);
    const tables = await loadTables({ handle, ...found }, shapesOf(handle), pace);
    handle.exec(`detach ${scratchName}`);
    if (tables.every(({ read }) => read === 0)) {
      throw new StorageError('CORRUPT', 'Nothing in the file can be read');
    }
    await migrate(kysely, { dialect: 'sqlite' });
    pace.phase(1, 2000);
    const partners = await mendPartners(handle, shapesOf(handle), { placeholderName, now }, pace);
    handle.pragma('journal_mode = DELETE');
    await database.close();
    flush(target);
    return { tables, ...partners };
  } catch (error) {
    database?.handle.close();
    rmSync(target, { force: true });
    throw error;
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) {
      rmSync(scratch + ending, { force: true });
      if (ending !== '') rmSync(target + ending, { force: true });
    }
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
