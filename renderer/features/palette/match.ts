// The same keys on the two keyboards that our users switch between.
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillicKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const otherKeys = new Map([
  ...Array.from(latinKeys, (key, place) => [key, cyrillicKeys.charAt(place)] as const),
  ...Array.from(cyrillicKeys, (key, place) => [key, latinKeys.charAt(place)] as const),
]);

/** What the same keys type on the other keyboard: "ыуеештпы" is "settings". */
export function onOtherKeyboard(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => otherKeys.get(letter) ?? letter).join('');
}

/** Lower case, without marks. Unlike the search for customers it reads й as и: labels are few. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l');
}

/** How well a text fits: its beginning, the beginning of a word, a part, letters in this order. */
export const fits = { beginning: 4, word: 3, part: 2, letters: 1, none: 0 } as const;

/** Every typed word must be found; the worst of them counts. An empty query fits nothing. */
export function howItFits(query: string, text: string): number {
  const folded = fold(text);
  const readings = [query, onOtherKeyboard(query)].map((reading) =>
    fold(reading)
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );
  return Math.max(...readings.map((words) => worstOf(words, folded)));
}

function worstOf(words: readonly string[], text: string): number {
  if (words.length === 0) return fits.none;
  return Math.min(...words.map((word) => howWordFits(word, text)));
}

function howWordFits(word: string, text: string): number {
  if (text.startsWith(word)) return fits.beginning;
  const found = text.indexOf(word);
  if (found > 0) return hasWordAt(text, word) ? fits.word : fits.part;
  return word.length > 2 && hasLetters(text, word) ? fits.letters : fits.none;
}

function hasWordAt(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));
}

/** Whether the letters stand in the text in this order, the first at the beginning of a word. */
function hasLetters(text: string, letters: string): boolean {
  const starts = text.split(/(?<=[^\p{L}\p{N}])(?=[\p{L}\p{N}])/u);
  return starts.some((_part, place) => {
    const rest = starts.slice(place).join('');
    if (!rest.startsWith(letters.charAt(0))) return false;
    let at = 0;
    for (const letter of rest) if (letter === letters.charAt(at)) at += 1;
    return at === letters.length;
  });
}
