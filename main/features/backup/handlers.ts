import { basename, dirname } from 'node:path';
import type { backup } from '#contract/backup.ts';
import type { OpenDatabase } from '#db/open.ts';
import type { Handlers, JobContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Course } from './course.ts';
import { refusalFor } from './failure.ts';
import { makeBackup } from './make.ts';
import type { Manifest } from './manifest.ts';
import { inspectBackup } from './open.ts';
import { withScratch } from './scratch.ts';

export const backupHandlers: Handlers<keyof typeof backup> = {
  async 'backup.make'({ file, passphrase }, context) {
    const database = fileOf(context);
    const destination = context.chosenFile(file, 'write');
    try {
      const { path, size, manifest } = await makeBackup(
        { database, destination, passphrase, now: context.now },
        courseOf(context),
      );
      return { fileName: basename(path), size, madeAt: manifest.madeAt, ...countsOf(manifest) };
    } catch (error) {
      throw refusalFor(error, 'write');
    }
  },

  async 'backup.inspect'({ file, passphrase }, context) {
    const path = context.chosenFile(file, 'read');
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
