import { z } from 'zod';
import { likenesses } from './customers.ts';
import { job, query } from './method.ts';
import { fileToken, id, timestamp } from './values.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251'] as const;
export const separators = [',', ';', '\t', '|'] as const;
/** What a column of the file can become on the card. */
export const importFields = [
  'givenName',
  'patronymic',
  'familyName',
  'fullName',
  'familyNameFirst',
  'company',
  'phone',
  'email',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'birthday',
  'tags',
  'usual',
  'note',
] as const;
export type Encoding = (typeof encodings)[number];
export type Separator = (typeof separators)[number];
export type ImportField = (typeof importFields)[number];

/** Any of these is enough to make a card from. */
export const sufficientFields: ReadonlySet<ImportField> = new Set<ImportField>([
  'givenName',
  'familyName',
  'fullName',
  'familyNameFirst',
  'company',
  'phone',
  'email',
]);

/** A table with more columns than this is refused. */
export const mostColumns = 500;
const mapping = z.array(z.enum(importFields).nullable()).max(mostColumns);
export type Mapping = z.infer<typeof mapping>;

/** How the table is written down in the file. */
export const tableFormat = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    encoding: z.enum(encodings),
    separator: z.enum(separators),
  }),
  z.strictObject({ kind: z.literal('workbook'), sheet: z.string() }),
]);
export type TableFormat = z.infer<typeof tableFormat>;

/** Why a row of the file cannot become a card. */
export const rowProblems = ['nothingToKeep', 'email', 'birthday', 'tooLong', 'columns'] as const;
export type RowProblem = (typeof rowProblems)[number];

export const importPreview = z.strictObject({
  fileName: z.string(),
  format: tableFormat,
  /** The sheets of a workbook that have rows. */
  sheets: z.array(z.string()),
  header: z.array(z.string()),
  /** One proposal per column; null means that the column is left out. */
  mapping,
  /** The proposal is what was chosen the last time that a file had these columns. */
  remembered: z.boolean(),
  /** The first rows, as they stand in the file but for the end of very long cells. */
  rows: z.array(z.array(z.string())),
});
export type ImportPreview = z.infer<typeof importPreview>;

const source = { file: fileToken, format: tableFormat, mapping };

/** What becomes, or would become, of the rows of a file. */
const outcome = {
  total: z.int(),
  added: z.int(),
  /** Rows of people who have a card already, by what they are recognised. */
  alreadyHere: z.record(z.enum(likenesses), z.int()),
  /** Rows of people who stand further up in the file. */
  doubles: z.int(),
  failed: z.int(),
  /** The first hundred rows that could not be read; line counts from 1 as in a text editor. */
  problems: z.array(
    z.strictObject({ line: z.int(), problem: z.enum(rowProblems), text: z.string() }),
  ),
};
export const importCheck = z.strictObject(outcome);
export type ImportCheck = z.infer<typeof importCheck>;

export const importResult = z.strictObject({ batchId: id, ...outcome });
export type ImportResult = z.infer<typeof importResult>;

export const pastImport = z.strictObject({
  batchId: id,
  fileName: z.string(),
  /** Empty while the profile has no name. */
  staffName: z.string(),
  startedAt: timestamp,
  added: z.int(),
  /** How many of its cards are still here. */
  left: z.int(),
  undoneAt: timestamp.nullable(),
});
export type PastImport = z.infer<typeof pastImport>;

const text = z.string().max(200);

export const imports = {
  'imports.inspect': query({
    permission: 'import',
    /** With null the program finds out how the table is written. */
    input: z.strictObject({ file: fileToken, format: tableFormat.nullable() }),
    output: importPreview,
    thread: 'reader',
  }),
  /** Reads the whole file and says what an import would do; writes nothing. */
  'imports.check': job({
    permission: 'import',
    input: z.strictObject(source),
    output: importCheck,
    invalidates: [],
    thread: 'reader',
  }),
  /** Cancelled, it leaves nothing behind. */
  'imports.run': job({
    permission: 'import',
    input: z.strictObject(source),
    output: importResult,
    invalidates: ['customers', 'imports'],
  }),
  /** Writes the rows that cannot be read, each with its reason, into a CSV file. */
  'imports.saveProblems': job({
    permission: 'import',
    input: z.strictObject({
      ...source,
      /** From a dialog for saving. */
      destination: fileToken,
      /** The words for the added column, in the language of the window. */
      heading: text,
      reasons: z.record(z.enum(rowProblems), text),
    }),
    output: z.strictObject({ saved: z.int() }),
    invalidates: [],
    thread: 'reader',
  }),
  /** The newest first. */
  'imports.list': query({
    permission: 'import',
    input: z.strictObject({ limit: z.int().min(1).max(100) }),
    output: z.array(pastImport),
  }),
  /** Takes back a whole import, except for people who have been in contact since. */
  'imports.undo': job({
    permission: 'import',
    input: z.strictObject({ batchId: id }),
    output: z.strictObject({ removed: z.int(), kept: z.int() }),
    invalidates: ['customers', 'imports'],
  }),
};
