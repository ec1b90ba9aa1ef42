import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { RecoveryHandlers } from '../../../engine/rescue.ts';
import { contentsOf, courseOf, inspectChosen, refusing } from '../answers.ts';
import { readBook } from '../book.ts';
import { beginAnew } from './begin-anew.ts';
import { restoreBackup } from './restore.ts';
import { keepSalvaged, salvageHere } from './salvaging.ts';
import { saveFiles } from './save-files.ts';
import { databaseFiles, settle } from './set-aside.ts';

/** While the data is closed, on the thread of the rescuer. */
export const recoveryHandlers: RecoveryHandlers = {
  async 'recovery.look'(_input, { dataFolder, clock, listFile }) {
    await settle(dataFolder, clock());
    const [database] = databaseFiles(dataFolder);
    // It may be moved at this moment.
    const found = database === undefined ? undefined : await stat(database).catch(() => undefined);
    const backups = await proved(dataFolder);
    return {
      file: found ? { size: found.size, changedAt: found.mtime.toISOString() } : null,
      backups: backups.map(({ path, size, madeAt }) => ({
        file: listFile(path),
        fileName: basename(path),
        folder: dirname(path),
        size,
        madeAt,
      })),
    };
  },

  async 'restore.preview'({ file, passphrase }, context) {
    const { dataFolder, chosenFile } = context;
    const source = { path: chosenFile(file, 'read'), passphrase, dataFolder };
    const contents = await inspectChosen(source, courseOf(context));
    return { backup: contentsOf(contents), present: null };
  },

  async 'recovery.restore'({ file, passphrase }, context) {
    const path = context.chosenFile(file, 'read');
    const request = { ...context, path, passphrase };
    const restored = await refusing('read', () => restoreBackup(request, courseOf(context)));
    return { kind: 'restored', ...restored };
  },

  'recovery.salvage': ({ placeholderName }, context) =>
    refusing('read', () => salvageHere({ ...context, placeholderName }, courseOf(context))),

  async 'recovery.keepSalvaged'(_input, context) {
    return { kind: 'salvaged', ...(await keepSalvaged(context)) };
  },

  async 'recovery.beginAnew'(_input, context) {
    return { kind: 'begunAnew', ...(await beginAnew(context)) };
  },

  async 'recovery.saveFiles'({ file }, context) {
    const { dataFolder, clock } = context;
    const request = { dataFolder, path: context.chosenFile(file, 'write'), now: clock() };
    await refusing('write', () => saveFiles(request, courseOf(context)));
    return {};
  },
};

interface Proved {
  path: string;
  size: number;
  madeAt: string;
}

/** Those that are still there, the newest first; of a copy in the second folder only when it alone is. */
async function proved(dataFolder: string): Promise<Proved[]> {
  const { backups, copies } = await readBook(dataFolder);
  const there: Proved[] = [];
  for (const { path, madeAt } of [...backups, ...copies]) {
    const found = await stat(path).catch(() => undefined);
    const known = there.some((other) => other.madeAt === madeAt);
    if (found?.isFile() && !known) there.push({ path, size: found.size, madeAt });
  }
  return there.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}
