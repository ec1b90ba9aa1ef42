import { basename, dirname, resolve } from 'node:path';
import type { BackupMade, backup } from '#contract/backup.ts';
import { newestChange } from '#db/journal.ts';
import type { OpenDatabase } from '#db/open.ts';
import { readShop } from '#db/shop.ts';
import type { Handlers, JobContext } from '../../engine/handlers.ts';
import { contentsOf, countsOf, courseOf, handleOf, inspectChosen, refusing } from './answers.ts';
import { backUpAutomatically, backUpBeforeImport, type Request } from './automatic.ts';
import { part } from './course.ts';
import { makeEntered } from './entered.ts';
import type { MadeBackup } from './make.ts';
import { keepInSecond } from './second.ts';
import { readStatus } from './status.ts';

export const backupHandlers: Handlers<keyof typeof backup> = {
  async 'backup.make'({ file, passphrase }, context) {
    const database = fileOf(context);
    const destination = context.chosenFile(file, 'write');
    const request = { database, destination, passphrase, now: context.now };
    const made = await refusing('write', () => makeEntered('byHand', request, courseOf(context)));
    return resultOf(made);
  },

  async 'backup.automatic'({ second, atQuit }, context) {
    const folder = second === null ? null : resolve(context.chosenFile(second, 'write'));
    const course = courseOf(context);
    const request = { ...(await requestOf(context)), atQuit };
    const made = await refusing('write', () => backUpAutomatically(request, part(course, 0, 0.8)));
    const dataFolder = dirname(request.database);
    await keepInSecond({ dataFolder, folder, now: request.now }, part(course, 0.8, 1));
    return made && resultOf(made);
  },

  async 'backup.beforeImport'(_input, context) {
    const request = await requestOf(context);
    const made = await refusing('write', () => backUpBeforeImport(request, courseOf(context)));
    return made && resultOf(made);
  },

  async 'backup.status'(_input, { db, file, now }) {
    const lastChangeAt = await newestChange(db);
    const { setUpAt } = await readShop(db);
    return readStatus(dirname(fileOf({ file })), { now, lastChangeAt, setUpAt });
  },

  async 'backup.inspect'({ file, passphrase }, context) {
    const path = context.chosenFile(file, 'read');
    const dataFolder = dirname(fileOf(context));
    return contentsOf(await inspectChosen({ path, passphrase, dataFolder }, courseOf(context)));
  },
};

async function requestOf(context: JobContext): Promise<Request> {
  const { name: shopName } = await readShop(context.db);
  const lastChangeAt = await newestChange(context.db);
  return { database: fileOf(context), shopName, now: new Date(context.now), lastChangeAt };
}

function resultOf({ path, size, manifest }: MadeBackup): BackupMade {
  return { fileName: basename(path), size, madeAt: manifest.madeAt, ...countsOf(manifest) };
}

/** The path of the database; it lies in the data folder. */
const fileOf = (context: { file: OpenDatabase | undefined }) => handleOf(context).name;
