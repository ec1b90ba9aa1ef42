import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookEntry } from './book.ts';
import { backupExtension } from './file-name.ts';
import { ownFolder, ownKindOf } from './own-names.ts';

/**
 * What lies in the folder of the program, for a book that is lost. Each got its name when it was
 * proved. Locked ones are left out, for they say nothing of themselves.
 */
export async function findOwnBackups(dataFolder: string): Promise<BookEntry[]> {
  const folder = ownFolder(dataFolder);
  const names = await readdir(folder).catch(() => []);
  const found: BookEntry[] = [];
  for (const name of names.filter((one) => one.endsWith(`.${backupExtension}`))) {
    const entry = await entryOf(folder, name);
    if (entry) found.push(entry);
  }
  return found.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

async function entryOf(folder: string, name: string): Promise<BookEntry | undefined> {
  const path = join(folder, name);
  // Loaded when it is needed, like all that has to do with archives.
  const { readManifest } = await import('./open.ts');
  const manifest = await readManifest(path);
  if (!manifest) return undefined;
  const { madeAt, shop } = manifest;
  const kind = ownKindOf(name, shop.name, new Date(madeAt)) ?? 'byHand';
  const { size } = await stat(path);
  return { path, kind, encrypted: false, size, madeAt, provenAt: madeAt };
}
