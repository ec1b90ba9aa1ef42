import { z } from 'zod';
import { job, query } from './method.ts';
import { fileToken, nothing, timestamp } from './values.ts';

/** Null for a backup that everybody can open. */
const passphrase = z.string().min(1).max(1000).nullable();

const counts = { customers: z.int(), contacts: z.int() };

export const backupMade = z.strictObject({
  /** Another one than was asked for, if that was taken. */
  fileName: z.string(),
  /** In bytes. */
  size: z.int(),
  madeAt: timestamp,
  ...counts,
});
export type BackupMade = z.infer<typeof backupMade>;

export const backupContents = z.strictObject({
  /** Empty while the shop has no name. */
  shopName: z.string(),
  madeAt: timestamp,
  programVersion: z.string(),
  /** Whether it takes a passphrase. */
  encrypted: z.boolean(),
  ...counts,
});
export type BackupContents = z.infer<typeof backupContents>;

/** Made by a person, by the program by itself, or by it before something that changes much at once. */
export const backupKinds = [
  'byHand',
  'automatic',
  'beforeUpdate',
  'beforeImport',
  'beforeRestore',
] as const;

/** What is in the way of a copy in the second folder. */
export const secondProblems = ['unreachable', 'full', 'damaged'] as const;
export type SecondProblem = (typeof secondProblems)[number];

export const backupStatus = z.strictObject({
  /** The newest that was proved. */
  last: z
    .strictObject({
      fileName: z.string(),
      folder: z.string(),
      kind: z.enum(backupKinds),
      encrypted: z.boolean(),
      /** In bytes. */
      size: z.int(),
      madeAt: timestamp,
      provenAt: timestamp,
    })
    .nullable(),
  /** The last try failed then. */
  failedAt: timestamp.nullable(),
  /** Something that would be missed has been in no backup for too long. */
  stale: z.boolean(),
  /** The folder where copies of the automatic ones go as well. */
  second: z
    .strictObject({
      folder: z.string(),
      /** The moment whose data is in the newest copy there. */
      lastAt: timestamp.nullable(),
      failure: z.strictObject({ since: timestamp, cause: z.enum(secondProblems) }).nullable(),
    })
    .nullable(),
});
export type BackupStatus = z.infer<typeof backupStatus>;

export const backup = {
  'backup.status': query({ input: nothing, output: backupStatus }),
  /**
   * The daily one, or the one at the end of the day's work; null when there is nothing new. Its copy
   * in the second folder is made up for when the folder is there again.
   */
  'backup.automatic': job({
    /** The second folder is granted like a file that is to be written. */
    input: z.strictObject({ second: fileToken.nullable(), atQuit: z.boolean() }),
    output: backupMade.nullable(),
    invalidates: ['backups'],
    thread: 'reader',
  }),
  /** To be called before `imports.run`; null when another backup holds everything already. */
  'backup.beforeImport': job({
    permission: 'import',
    input: nothing,
    output: backupMade.nullable(),
    invalidates: ['backups'],
    thread: 'reader',
  }),
  /**
   * Writes everything into one file and proves it by unpacking it again. Cancelled, it leaves
   * nothing behind.
   */
  'backup.make': job({
    permission: 'backup',
    /** The file is from a dialog for saving; one that is there already is not replaced. */
    input: z.strictObject({ file: fileToken, passphrase }),
    output: backupMade,
    invalidates: ['backups'],
    thread: 'reader',
  }),
  /** Reads the whole file, so that a damaged one is found before anything is restored from it. */
  'backup.inspect': job({
    permission: 'backup',
    input: z.strictObject({ file: fileToken, passphrase }),
    output: backupContents,
    invalidates: [],
    thread: 'reader',
  }),
};
