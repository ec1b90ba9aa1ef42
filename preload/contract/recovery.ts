import { z } from 'zod';
import { backupContents } from './backup.ts';
import { command, job, query } from './method.ts';
import { fileToken, nothing, timestamp } from './values.ts';

/** Why the shop's data is not open; the window has a screen for each. */
export const closedReasons = [
  'damaged',
  'missing',
  'foreign',
  'newer',
  'locked',
  'readonly',
  'full',
  'networkShare',
  'other',
] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** Null for a backup that everybody can open. */
const source = z.strictObject({ file: fileToken, passphrase: z.string().max(1000).nullable() });

const restorePreview = z.strictObject({
  backup: backupContents,
  /** What is here now; null while that cannot be read. */
  present: z
    .strictObject({
      /** Not so when the backup is of another shop. */
      sameShop: z.boolean(),
      /** Nothing has been entered yet. */
      empty: z.boolean(),
      customers: z.int(),
      contacts: z.int(),
      /** Cards and contacts that were added, changed or deleted after the backup was made. */
      changedSince: z.int(),
    })
    .nullable(),
});
export type RestorePreview = z.infer<typeof restorePreview>;

export const restore = {
  /** Reads the whole file, and compares it with what is here. */
  'restore.preview': job({
    permission: 'backup',
    input: source,
    output: restorePreview,
    invalidates: [],
    thread: 'reader',
  }),
};

/** What became of the data that was here before. */
const replaced = {
  /** Name of the backup that was made of it. */
  safetyCopy: z.string().nullable(),
  /** Folder that its file was put into, when it could not be backed up. */
  setAside: z.string().nullable(),
};

/** Why other data is here than when the program was used last. */
export const replacement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('restored'), madeAt: timestamp, ...replaced }),
  z.strictObject({ kind: z.literal('salvaged'), ...replaced }),
  z.strictObject({ kind: z.literal('begunAnew'), ...replaced }),
]);
export type Replacement = z.infer<typeof replacement>;

const recoveryState = z.strictObject({
  /** What lies where the database should be. */
  file: z.strictObject({ size: z.int(), changedAt: timestamp }).nullable(),
  /** Proved ones that are still there, the newest first. */
  backups: z.array(
    z.strictObject({
      file: fileToken,
      fileName: z.string(),
      folder: z.string(),
      /** In bytes. */
      size: z.int(),
      madeAt: timestamp,
    }),
  ),
});
export type RecoveryState = z.infer<typeof recoveryState>;

/** `missing`: how many at least are lost; null where something is and nobody knows how much. */
const counted = z.strictObject({ read: z.int(), missing: z.int().nullable() });

/** What came out of a damaged file. */
const salvaged = z.strictObject({
  customers: counted,
  contacts: counted,
  followUps: counted,
  drafts: counted,
  /** Contacts and the like whose card is lost hang on cards made for them. */
  placeholders: z.int(),
});
export type Salvaged = z.infer<typeof salvaged>;

/**
 * Answered while the data is closed, on a thread that touches only files. Whatever takes the place
 * of the data closes it first, and ends with a window that begins anew.
 */
export const recovery = {
  'recovery.look': query({ input: nothing, output: recoveryState }),
  /** Puts the data of a backup in the place of what is here, which is backed up or put aside. */
  'recovery.restore': job({
    permission: 'backup',
    input: source,
    output: replacement,
    invalidates: [],
  }),
  /** Reads what is readable in the damaged file into a new one beside it. */
  'recovery.salvage': job({
    permission: 'backup',
    /** A family name for cards that have to be made, in the language of the window. */
    input: z.strictObject({ placeholderName: z.string().min(1).max(100) }),
    output: salvaged,
    invalidates: [],
  }),
  /** Puts what was salvaged in the place of the damaged file, which is put aside. */
  'recovery.keepSalvaged': job({
    permission: 'backup',
    input: nothing,
    output: replacement,
    invalidates: [],
  }),
  /** Puts the file aside and begins an empty shop. */
  'recovery.beginAnew': job({
    permission: 'backup',
    input: nothing,
    output: replacement,
    invalidates: [],
  }),
  /** Writes the database file, as damaged as it is, into an archive for somebody who can help. */
  'recovery.saveFiles': job({
    permission: 'backup',
    input: z.strictObject({ file: fileToken }),
    output: nothing,
    invalidates: [],
  }),
};

/** The shell opens and closes the data. */
export const data = {
  'data.state': query({
    input: nothing,
    output: z.strictObject({
      /** Null while it is open. */
      closed: z.enum(closedReasons).nullable(),
      /** Since the program was started. */
      replacement: replacement.nullable(),
    }),
    closed: true,
    locked: true,
  }),
  /** Tries to open it again; the window begins anew when that worked. */
  'data.open': command({
    input: nothing,
    output: z.strictObject({ closed: z.enum(closedReasons).nullable() }),
    invalidates: [],
    closed: true,
    locked: true,
  }),
  /** Damage was found in data that is open: the window begins anew with what can be done. */
  'data.close': command({ permission: 'backup', input: nothing, output: nothing, invalidates: [] }),
};
