import { z } from 'zod';

/** The closed list of everything that can go wrong in a call. The renderer has a sentence for each. */
export const errorCodes = [
  'VALIDATION',
  'NOT_FOUND',
  'CONFLICT',
  'FORBIDDEN',
  'LOCKED',
  'BUSY',
  'READONLY',
  'DISK_FULL',
  'CORRUPT',
  'CANCELLED',
  'UNSUPPORTED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What is wrong with one field; the renderer translates it beside the field. */
export const fieldProblems = [
  'required',
  'tooLong',
  'tooMany',
  'email',
  'nameOrNumber',
  'lastOwner',
  'invalid',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

/** What is wrong with a table that the person chose; the renderer says what to do about it. */
export const tableProblems = [
  'unreachable',
  'encrypted',
  'oldWorkbook',
  'damaged',
  'notTable',
  'tooBig',
  'tooWide',
] as const;
export type TableProblem = (typeof tableProblems)[number];

/** What is wrong with a backup that the person chose, or with files that are to go into one. */
export const backupProblems = [
  'unreachable',
  'damaged',
  'notBackup',
  'needsPassphrase',
  'wrongPassphrase',
  'newer',
  'vanished',
  'stray',
] as const;
export type BackupProblem = (typeof backupProblems)[number];

export const fileProblems = [...new Set([...tableProblems, ...backupProblems])] as const;
export type FileProblem = TableProblem | BackupProblem;

/** What came later and has to be undone first; the renderer says so. */
export const laterDeeds = ['laterTalk'] as const;

export const callError = z.strictObject({
  code: z.enum(errorCodes),
  /** Dotted path of the field → what is wrong with it. Only with VALIDATION. */
  fields: z.record(z.string(), z.enum(fieldProblems)).optional(),
  /** Only with UNSUPPORTED. */
  file: z.enum(fileProblems).optional(),
  /** Only with CONFLICT. */
  undoFirst: z.enum(laterDeeds).optional(),
  /** Where to look in the log. Only with INTERNAL. */
  ref: z.string().optional(),
});
export type CallError = z.infer<typeof callError>;

export type Envelope<T> = { ok: true; value: T } | { ok: false; error: CallError };
