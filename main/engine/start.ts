import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClosedReason } from '#contract/recovery.ts';
import { shippedVersions } from '#db/content/playbooks/versions.ts';
import { removeUnfinishedDemo } from '#db/demo-removal.ts';
import { storageCode } from '#db/errors.ts';
import { takeBackUnfinishedImports } from '#db/imports.ts';
import { inspectFile, migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { type OpenDatabase, openSqlite } from '#db/open.ts';
import { ensurePlaybooks, lacksPlaybooks } from '#db/playbooks.ts';
import { ensureRootCauses } from '#db/root-causes.ts';
import { ensureRules } from '#db/rules.ts';
import { ensureSearchIndex } from '#db/search-rebuild.ts';
import { beginSession } from '#db/session.ts';
import { ensureShop } from '#db/shop.ts';
import { sweepScratch } from '../features/backup/scratch.ts';
import type { Clock } from './clock.ts';
import { databaseFileName, leaveTrace, wasHere } from './trace.ts';

/** Why the shop's data could not be opened. That it is on a network share, the shell finds. */
export type StartFailure = Exclude<ClosedReason, 'networkShare'>;

export class StartError extends Error {
  readonly failure: StartFailure;

  constructor(failure: StartFailure, options?: ErrorOptions) {
    super(`The data could not be opened: ${failure}`, options);
    this.name = 'StartError';
    this.failure = failure;
  }
}

interface StartOptions {
  dataFolder: string;
  clock: Clock;
  /** ISO 3166-1 alpha-2 for a shop that is being created. */
  country: string;
  steps?: typeof schemaSteps;
}

/**
 * Opens the writer's database and brings its schema up to date, with a proved backup of existing
 * data in `backups` before the first step. Fails with StartError; a newer or foreign file is left as it
 * is.
 */
export async function openForWriting(options: StartOptions): Promise<OpenDatabase> {
  const { dataFolder, clock, steps = schemaSteps } = options;
  const path = join(dataFolder, databaseFileName);
  let database: OpenDatabase | undefined;
  try {
    await mkdir(join(dataFolder, 'backups'), { recursive: true });
    await sweepScratch(dataFolder);
    const state = inspectFile(path, steps);
    if (state.kind === 'newer' || state.kind === 'foreign') throw new StartError(state.kind);
    // Never an empty start over lost data.
    if (state.kind === 'empty' && (await wasHere(dataFolder))) throw new StartError('missing');
    database = openSqlite(path, { readonly: false });
    await bringUpToDate(database, {
      ...options,
      beforeSteps: async () => {
        // Loaded when it is needed: most starts have no steps before them.
        const { copyBeforeUpdate } = await import('../features/backup/safety.ts');
        await copyBeforeUpdate(path, clock());
      },
    });
    const now = clock().toISOString();
    await database.kysely.transaction().execute((trx) => beginSession(trx, now));
    await leaveTrace(dataFolder);
    return database;
  } catch (error) {
    database?.handle.close();
    throw error instanceof StartError ? error : new StartError(failureOf(error), { cause: error });
  }
}

interface UpdateOptions extends Omit<StartOptions, 'dataFolder'> {
  beforeSteps?: () => Promise<void>;
}

/** Makes of a database of any earlier version, or of an empty one, what the program works with. */
export async function bringUpToDate(
  { kysely }: OpenDatabase,
  { clock, country, steps = schemaSteps, beforeSteps }: UpdateOptions,
): Promise<void> {
  const now = clock().toISOString();
  await migrate(kysely, { dialect: 'sqlite', steps, ...(beforeSteps ? { beforeSteps } : {}) });
  await ensureSearchIndex(kysely);
  const shipped = (await lacksPlaybooks(kysely, shippedVersions))
    ? (await import('#db/content/playbooks/index.ts')).shippedPlaybooks
    : [];
  await kysely.transaction().execute(async (trx) => {
    await ensureShop(trx, now, country);
    await ensureRules(trx, Intl.DateTimeFormat().resolvedOptions().timeZone);
    await ensureRootCauses(trx);
    await ensurePlaybooks(trx, shipped, now);
  });
  await removeUnfinishedDemo(kysely, now);
  await takeBackUnfinishedImports(kysely, now);
}

export function openForReading(dataFolder: string): OpenDatabase {
  return openSqlite(join(dataFolder, databaseFileName), { readonly: true });
}

/** What the file system says when nothing can be put where the data should be. */
const unwritable: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

function failureOf(error: unknown): StartFailure {
  if (error instanceof Error && 'code' in error && unwritable.has(error.code)) return 'readonly';
  const code = storageCode(error);
  if (code === 'CORRUPT') return 'damaged';
  if (code === 'READONLY') return 'readonly';
  if (code === 'BUSY') return 'locked';
  if (code === 'DISK_FULL') return 'full';
  return 'other';
}
