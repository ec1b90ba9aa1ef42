/** Words shorter than this are too like one another. */
export const shortestCorrected = 4;
/** From so many letters on, a typed word may be the beginning of a longer one. */
const shortestBeginning = 7;
/** How much of a word the deletions are made of; what follows is compared with the word itself. */
const lettersIndexed = 7;

/**
 * The beginning of a word, and what is left of it without one letter. Words that are one typo apart
 * have one of these in common (SymSpell, Wolf Garbe).
 */
export function deletionsOf(word: string): string[] {
  const letters = Array.from(word).slice(0, lettersIndexed);
  const deletions = new Set([letters.join('')]);
  for (let place = 0; place < letters.length; place += 1) {
    deletions.add(letters.toSpliced(place, 1).join(''));
  }
  return [...deletions];
}

/** Whether the word, or the beginning of it when enough was typed, is at most one typo away. */
export function isOneTypoAway(typed: string, word: string): boolean {
  const typedLetters = Array.from(typed);
  const letters = Array.from(word);
  if (isWithinOne(typedLetters, letters)) return true;
  if (typedLetters.length < shortestBeginning) return false;
  return [-1, 0, 1].some((more) =>
    isWithinOne(typedLetters, letters.slice(0, typedLetters.length + more)),
  );
}

/** Optimal string alignment distance of at most 1: insert, delete, replace, swap neighbours. */
function isWithinOne(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const different = Math.max(endA - start, endB - start);
  if (different <= 1) return true;
  return (
    different === 2 &&
    endA - start === endB - start &&
    a[start] === b[start + 1] &&
    a[start + 1] === b[start]
  );
}
