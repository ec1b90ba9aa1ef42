import { basename, dirname } from 'node:path';
import type { BackupMade, backup } from '#contract/backup.ts';
import { newestChange } from '#db/journal.ts';
import type { OpenDatabase } from '#db/open.ts';
import { readShop } from '#db/shop.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { contentsOf, countsOf, courseOf, handleOf, inspectChosen, refusing } from './answers.ts';
import { backUpAutomatically } from './automatic.ts';
import { makeEntered } from './entered.ts';
import type { MadeBackup } from './make.ts';
import { readStatus } from './status.ts';

export const backupHandlers: Handlers<keyof typeof backup> = {
  async 'backup.make'({ file, passphrase }, context) {
    const database = fileOf(context);
    const destination = context.chosenFile(file, 'write');
    const request = { database, destination, passphrase, now: context.now };
    return refusing('write', async () =>
      resultOf(await makeEntered('byHand', request, courseOf(context))),
    );
  },

  async 'backup.automatic'(_input, context) {
    const { name: shopName } = await readShop(context.db);
    const lastChangeAt = await newestChange(context.db);
    const now = new Date(context.now);
    const request = { database: fileOf(context), shopName, now, lastChangeAt };
    return refusing('write', async () => {
      const made = await backUpAutomatically(request, courseOf(context));
      return made && resultOf(made);
    });
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

function resultOf({ path, size, manifest }: MadeBackup): BackupMade {
  return { fileName: basename(path), size, madeAt: manifest.madeAt, ...countsOf(manifest) };
}

/** The path of the database; it lies in the data folder. */
const fileOf = (context: { file: OpenDatabase | undefined }) => handleOf(context).name;
