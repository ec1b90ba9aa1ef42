const alphabet = Array.from(
  'abcdefghijklmnopqrstuvwxyz' +
    'àáâãäåāăąæçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľłñńņňòóôõöøōŏőœŕŗřśŝşšßţťŧùúûüũūŭůűųŵýÿŷźżž' +
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў' +
    '0123456789',
);

// The Polish order serves all three languages: Latin and Cyrillic letters never meet in one
// alphabet, and English has no order of its own for ą or ł.
const collator = new Intl.Collator('pl', { sensitivity: 'base', numeric: false });

/** Alphabetical order of two texts, for lists that are too short for a stored key. */
export const compareText = (one: string, other: string) => collator.compare(one, other);

const ranks = rankLetters();

function rankLetters(): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  let rank = 1;
  let previous: string | undefined;
  for (const letter of alphabet.toSorted((a, b) => collator.compare(a, b))) {
    if (previous !== undefined && collator.compare(previous, letter) !== 0) rank += 1;
    result.set(letter, rank.toString(16).padStart(2, '0'));
    previous = letter;
  }
  return result;
}

/**
 * Text whose plain comparison gives the alphabetical order of names (ł after l, ё with е), because
 * neither database can collate for three languages. Empty parts are passed over; words are joined
 * so that a shorter name comes first. Letters of other alphabets come last, by code point.
 */
export function sortKey(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.normalize('NFC').toLowerCase().split(/\s+/u))
    .map((word) => Array.from(word, rankOf).join(''))
    .filter((word) => word !== '')
    .join('00');
}

function rankOf(character: string): string {
  const known = ranks.get(character);
  if (known !== undefined) return known;
  if (!/[\p{L}\p{N}]/u.test(character)) return '';
  return `ff${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}
