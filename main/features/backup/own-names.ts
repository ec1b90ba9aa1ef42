import { join } from 'node:path';
import type { backupKinds } from '#contract/backup.ts';
import { backupExtension, backupFileName } from './file-name.ts';

/** Those that the program makes without being told to. */
export type OwnKind = Exclude<(typeof backupKinds)[number], 'byHand'>;

/** What the name of the file says of it, the same in every language. */
const reasons: Record<OwnKind, string | undefined> = {
  automatic: undefined,
  beforeUpdate: 'before update',
  beforeImport: 'before import',
  beforeRestore: 'before restore',
};
const ownKinds = Object.keys(reasons) as OwnKind[];

/** Inside the data folder. */
export function ownFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

export function ownFileName(kind: OwnKind, shopName: string, at: Date): string {
  return backupFileName(shopName, at, reasons[kind]);
}

/** Of which kind a backup of this shop and time is by its name, a number behind it or not. */
export function ownKindOf(fileName: string, shopName: string, at: Date): OwnKind | undefined {
  const ending = `.${backupExtension}`;
  const name = fileName.replace(/ \(\d+\)(?=\.\w+$)/u, '');
  if (!name.endsWith(ending)) return undefined;
  return ownKinds.find((kind) => ownFileName(kind, shopName, at) === name);
}
