import { z } from 'zod';
import { command, job, query } from './method.ts';
import { id } from './values.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251'] as const;
export const separators = [',', ';', '\t'] as const;
/** What a column of the file can become on the card. */
export const importFields = [
  'givenName',
  'familyName',
  'fullName',
  'company',
  'phone',
  'email',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'note',
] as const;
export type Encoding = (typeof encodings)[number];
export type Separator = (typeof separators)[number];
export type ImportField = (typeof importFields)[number];

/** Stands for a file that the person chose in a dialog; the renderer never sees or picks a path. */
export const fileToken = z.uuid();

const mapping = z.array(z.enum(importFields).nullable()).max(500);

/** Why a row of the file did not become a card. */
export const rowProblems = ['nothingToKeep', 'email', 'tooLong', 'columns'] as const;
export type RowProblem = (typeof rowProblems)[number];

export const importPreview = z.strictObject({
  fileName: z.string(),
  encoding: z.enum(encodings),
  separator: z.enum(separators),
  header: z.array(z.string()),
  /** One guess per column; null means that the column is left out. */
  mapping,
  /** The first rows as they stand in the file. */
  rows: z.array(z.array(z.string())),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importResult = z.strictObject({
  batchId: id,
  total: z.int(),
  added: z.int(),
  /** Rows whose name and phone or e-mail are on a card already. */
  alreadyHere: z.int(),
  failed: z.int(),
  /** The first thousand rows that could not be read; line counts from 1 as in a text editor. */
  problems: z.array(
    z.strictObject({ line: z.int(), problem: z.enum(rowProblems), text: z.string() }),
  ),
});
export type ImportResult = z.infer<typeof importResult>;

const managers = ['owner', 'manager'] as const;

export const imports = {
  'imports.inspect': query({
    allow: managers,
    input: z.strictObject({
      file: fileToken,
      /** Null lets the program find out. */
      encoding: z.enum(encodings).nullable(),
      separator: z.enum(separators).nullable(),
    }),
    output: importPreview,
  }),
  /** Cancelled, it leaves nothing behind. */
  'imports.run': job({
    allow: managers,
    input: z.strictObject({
      file: fileToken,
      encoding: z.enum(encodings),
      separator: z.enum(separators),
      mapping,
    }),
    output: importResult,
    invalidates: ['customers'],
  }),
  /** Takes back a whole import, except for people who have been in contact since. */
  'imports.undo': command({
    allow: managers,
    input: z.strictObject({ batchId: id }),
    output: z.strictObject({ removed: z.int(), kept: z.int() }),
    invalidates: ['customers'],
  }),
};
