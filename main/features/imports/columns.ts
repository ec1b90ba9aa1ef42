import { createHash } from 'node:crypto';
import type { ImportField, Mapping } from '#contract/imports.ts';
import { foldWords } from '#db/search/fold.ts';
import { columnNames } from './column-names.ts';
import { isPatronymic } from './names.ts';

/** These may come in several columns; of the others one counts. */
const repeatable: ReadonlySet<ImportField> = new Set<ImportField>(['phone', 'email', 'tags']);
/** In an export of contacts these hold a patronymic, or a second name, for which there is no place. */
const middleNames: ReadonlySet<string> = new Set(['middle name', 'additional name']);

const fieldByName: ReadonlyMap<string, ImportField> = new Map(
  Object.entries(columnNames).flatMap(([field, names]) =>
    names.flatMap((some) => some.split(', ').map((name) => [name, field as ImportField] as const)),
  ),
);

/**
 * One guess for each column of the header. Where several columns are named alike (a home and a
 * business address), the one counts in which most of the first rows have something.
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Mapping {
  const guesses = header.map((title, column) => {
    const phrase = phraseOf(title);
    if (!middleNames.has(phrase)) return fieldByName.get(phrase) ?? null;
    return rows.some((row) => isPatronymic(row[column] ?? '')) ? 'patronymic' : null;
  });
  const filled = header.map((_title, column) => countFilled(rows, column));
  const best = new Map<ImportField, number>();
  for (const [column, field] of guesses.entries()) {
    if (field === null) continue;
    const before = best.get(field);
    if (before === undefined || (filled[column] ?? 0) > (filled[before] ?? 0)) {
      best.set(field, column);
    }
  }
  return guesses.map((field, column) =>
    field === null || repeatable.has(field) || best.get(field) === column ? field : null,
  );
}

/** Recognises the columns of a file that came before, whatever its rows. */
export function headerKey(header: readonly string[]): string {
  const folded = header.map((title) => foldWords(title).join(' '));
  return createHash('sha256').update(JSON.stringify(folded)).digest('hex');
}

function countFilled(rows: readonly (readonly string[])[], column: number): number {
  return rows.filter((row) => (row[column] ?? '').trim() !== '').length;
}

/** "Phone 2 - Value" → "phone value"; "FirstName" and "PostalCode" are two words. */
function phraseOf(title: string): string {
  return foldWords(title.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .filter((word) => !/^\d+$/u.test(word))
    .join(' ');
}
