import { basename, dirname } from 'node:path';
import type { backup } from '#contract/backup.ts';
import type { OpenDatabase } from '#db/open.ts';
import type { Handlers, JobContext } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Course } from './course.ts';
import { refusalFor } from './failure.ts';
import type { Manifest } from './manifest.ts';
import { withScratch } from './scratch.ts';

// The archives and the encryption are loaded when they are needed: the data thread starts without.

export const backupHandlers: Handlers<keyof typeof backup> = {
  async 'backup.make'({ file, passphrase }, context) {
    const database = fileOf(context);
    const destination = context.chosenFile(file, 'write');
    const { makeBackup } = await import('./make.ts');
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
