import { extname, isAbsolute } from 'node:path';
import type { TableProblem } from '#contract/errors.ts';

/** Of files that hold a table of customers. */
export const tableExtensions = ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'];

const longestPath = 32_767;

/**
 * Why a path is not taken that the preload script made out of a dropped file; null when it is. The
 * person has no dialog in between here, so only what is called a table is read at all.
 */
export function problemOfDropped(path: unknown): TableProblem | null {
  // What the page made itself has no path.
  if (typeof path !== 'string' || path.length > longestPath || !isAbsolute(path)) {
    return 'unreachable';
  }
  const extension = extname(path).slice(1).toLowerCase();
  if (tableExtensions.includes(extension)) return null;
  return extension === 'xls' ? 'oldWorkbook' : 'notTable';
}
