import { basename, dirname, resolve } from 'node:path';
import type { BackupMade, backup } from '#contract/backup.ts';
import { newestChange } from '#db/journal.ts';
import type { OpenDatabase } from '#db/open.ts';
import { readShop } from '#db/shop.ts';
import type { Handlers, JobContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { backUpAutomatically, backUpBeforeImport, type Request } from './automatic.ts';
import { type Course, part } from './course.ts';
import { makeEntered } from './entered.ts';
import { refusalFor } from './failure.ts';
import type { MadeBackup } from './make.ts';
import type { Manifest } from './manifest.ts';
import { withScratch } from './scratch.ts';
import { keepInSecond } from './second.ts';
import { readStatus } from './status.ts';

export const backupHandlers: Handlers<keyof typeof backup> = {
  async 'backup.make'({ file, passphrase }, context) {
    const database = fileOf(context);
    const destination = context.chosenFile(file, 'write');
    const request = { database, destination, passphrase, now: context.now };
    return resultOf(await refusing(makeEntered('byHand', request, courseOf(context))));
  },

  async 'backup.automatic'({ second, atQuit }, context) {
    const folder = second === null ? null : resolve(context.chosenFile(second, 'write'));
    const course = courseOf(context);
    const request = { ...(await requestOf(context)), atQuit };
    const made = await refusing(backUpAutomatically(request, part(course, 0, 0.8)));
    const dataFolder = dirname(request.database);
    await keepInSecond({ dataFolder, folder, now: request.now }, part(course, 0.8, 1));
    return made && resultOf(made);
  },

  async 'backup.beforeImport'(_input, context) {
    const request = await requestOf(context);
    const made = await refusing(backUpBeforeImport(request, courseOf(context)));
    return made && resultOf(made);
  },

  async 'backup.status'(_input, { db, file, now }) {
    const lastChangeAt = await newestChange(db);
    const { setUpAt } = await readShop(db);
    return readStatus(dirname(fileOf({ file })), { now, lastChangeAt, setUpAt });
  },

  async 'backup.inspect'({ file, passphrase }, context) {
    const path = context.chosenFile(file, 'read');
    // Loaded when it is needed, like all that has to do with archives.
    const { inspectBackup } = await import('./open.ts');
    try {
      const { manifest, encrypted } = await withScratch(dirname(fileOf(context)), (folder) =>
        inspectBackup({ path, passphrase, folder }, courseOf(context)),
      );
      const { shop, madeAt, program: programVersion } = manifest;
      return { shopName: shop.name, madeAt, programVersion, encrypted, ...countsOf(manifest) };
    } catch (error) {
      throw refusalFor(error, 'read');
    }
  },
};

async function requestOf(context: JobContext): Promise<Request> {
  const { name: shopName } = await readShop(context.db);
  const lastChangeAt = await newestChange(context.db);
  return { database: fileOf(context), shopName, now: new Date(context.now), lastChangeAt };
}

async function refusing<T>(making: Promise<T>): Promise<T> {
  try {
    return await making;
  } catch (error) {
    throw refusalFor(error, 'write');
  }
}

function resultOf({ path, size, manifest }: MadeBackup): BackupMade {
  return { fileName: basename(path), size, madeAt: manifest.madeAt, ...countsOf(manifest) };
}

/** The path of the database; it lies in the data folder. */
function fileOf({ file }: { file: OpenDatabase | undefined }): string {
  if (!file) throw new Refusal({ code: 'UNSUPPORTED' });
  return file.handle.name;
}

/** What the bar of the window counts. */
const whole = 1000;

function courseOf({ signal, progress }: JobContext): Course {
  return { signal, progress: (share) => progress(Math.floor(share * whole), whole) };
}

function countsOf({ rows }: Manifest): { customers: number; contacts: number } {
  return { customers: rows['customer'] ?? 0, contacts: rows['interaction'] ?? 0 };
}
