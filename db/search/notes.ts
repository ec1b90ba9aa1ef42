import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dialect } from '../connection.ts';
import { fold } from './fold.ts';

/** What folds to one or two letters, written as a choice in a regular expression. */
const spellings = spellingsOfFoldedText();

function spellingsOfFoldedText(): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const blocks = [
    [0x41, 0x24f],
    [0x400, 0x52f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      if (!/\p{L}/u.test(letter)) continue;
      const folded = fold(letter);
      written.set(folded, (written.get(folded) ?? '') + letter);
    }
  }
  return written;
}

/**
 * A regular expression, for JavaScript and for PostgreSQL, that finds what was typed in any case
 * and with or without diacritics. Reading a text this way is many times faster than folding it.
 */
export function patternOf(typed: string): string {
  const folded = Array.from(fold(typed.trim()));
  let pattern = '';
  for (let index = 0; index < folded.length; index += 1) {
    const letter = folded[index] ?? '';
    const pair = letter + (folded[index + 1] ?? '');
    const asOne = pair.length > 1 ? spellings.get(pair) : undefined;
    if (asOne === undefined) {
      pattern += single(letter);
    } else {
      pattern += `(?:${single(letter)}${single(pair.slice(letter.length))}|[${asOne}])`;
      index += 1;
    }
  }
  return pattern;
}

function single(letter: string): string {
  if (/\s/u.test(letter)) return '\\s+';
  const known = spellings.get(letter);
  if (known !== undefined) return `[${known}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
}

/** The condition that the text holds what was typed somewhere. */
export function holds(
  dialect: Dialect,
  text: Expression<string>,
  typed: string,
): RawBuilder<SqlBool> {
  const operator = dialect === 'sqlite' ? sql`regexp` : sql`~`;
  return sql<SqlBool>`${text} ${operator} ${patternOf(typed)}`;
}

let latest = /(?:)/u;
let latestPattern = '';

/** SQLite leaves its operator REGEXP to the program; one search asks for many texts in a row. */
export function matchesPattern(pattern: unknown, text: unknown): number {
  if (pattern !== latestPattern) {
    latestPattern = String(pattern);
    // oxlint-disable-next-line eslint/require-unicode-regexp -- the escapes that PostgreSQL knows
    latest = new RegExp(latestPattern);
  }
  return latest.test(String(text)) ? 1 : 0;
}
