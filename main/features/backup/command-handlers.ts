import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError } from '#db/errors.ts';
import { inspectFile } from '#db/migrate.ts';
import type { RescueContext } from '../../engine/rescue.ts';
import { databaseFileName } from '../../engine/trace.ts';
import { contentsOf, courseOf, refusing } from './answers.ts';
import { makeEntered } from './entered.ts';
import { backupFileName } from './file-name.ts';
import { openBackup } from './open.ts';
import { restoreBackup } from './recovery/restore.ts';
import { shopNameIn } from './safety.ts';
import { withScratch } from './scratch.ts';

export interface CommandInput {
  /** Absolute. */
  file: string;
  passphrase: string | null;
}

/**
 * What the command line asks for, on files: the database may be open in this program, or in none.
 * The window cannot call these, for they take paths.
 */
export const commandHandlers = {
  /** A folder gets a file with the usual name in it. Resolves to where the backup lies. */
  async 'command.backup'({ file, passphrase }: CommandInput, context: RescueContext) {
    const database = join(context.dataFolder, databaseFileName);
    if (inspectFile(database).kind !== 'known') throw new StorageError('NOT_FOUND', 'no shop');
    const now = context.clock();
    const destination = (await isFolder(file))
      ? join(file, backupFileName(shopNameIn(database) ?? '', now))
      : file;
    const request = { database, destination, passphrase, now: now.toISOString() };
    const made = await refusing('write', () => makeEntered('byHand', request, courseOf(context)));
    return { path: made.path, ...contentsOf({ ...made, encrypted: passphrase !== null }) };
  },

  async 'command.verify'({ file: path, passphrase }: CommandInput, context: RescueContext) {
    const opened = await refusing('read', () =>
      withScratch(context.dataFolder, (folder) =>
        openBackup({ path, passphrase, folder }, courseOf(context)),
      ),
    );
    return { path, ...contentsOf(opened) };
  },

  async 'command.restore'({ file: path, passphrase }: CommandInput, context: RescueContext) {
    const restored = await refusing('read', () =>
      restoreBackup({ ...context, path, passphrase }, courseOf(context)),
    );
    return { path: context.dataFolder, ...restored };
  },
};

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
