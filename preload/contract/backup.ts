import { z } from 'zod';
import { job } from './method.ts';
import { fileToken, timestamp } from './values.ts';

const managers = ['owner', 'manager'] as const;

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

export const backup = {
  /**
   * Writes everything into one file and proves it by unpacking it again. Cancelled, it leaves
   * nothing behind.
   */
  'backup.make': job({
    allow: managers,
    /** The file is from a dialog for saving; one that is there already is not replaced. */
    input: z.strictObject({ file: fileToken, passphrase }),
    output: backupMade,
    invalidates: [],
    thread: 'reader',
  }),
  /** Reads the whole file, so that a damaged one is found before anything is restored from it. */
  'backup.inspect': job({
    allow: managers,
    input: z.strictObject({ file: fileToken, passphrase }),
    output: backupContents,
    invalidates: [],
    thread: 'reader',
  }),
};
