import { runsOf } from './numbers.ts';
import { readCardWords } from './words.ts';

// Words, skeletons and runs of digits stand in one index, so that a query may mix them. Words hold
// letters and digits only, which keeps the others apart.

export function skeletonToken(skeleton: string): string {
  return `~${skeleton}`;
}

/** Of four digits, as one character of a private-use area: as text, its beginnings would be indexed. */
export function runToken(run: string): string {
  return String.fromCodePoint(0xf0000 + Number(run));
}

/** Everything by which a card is found, between blanks. */
export function cardTokens(texts: readonly string[], digits: string): string {
  const read = texts.map((text) => ({ text, words: readCardWords(text) }));
  const tokens = new Set([
    ...read.flatMap(({ words }) => words.map(({ word }) => word)),
    ...read
      // The parts of an e-mail address are not names: "yandex" sounds like "jan".
      .filter(({ text }) => !text.includes('@'))
      .flatMap(({ words }) => words.flatMap(({ skeletons }) => skeletons.map(skeletonToken))),
    ...runsOf(digits).map(runToken),
  ]);
  return ` ${[...tokens].join(' ')} `;
}

/** The words among the tokens of a card. */
export function wordsAmong(tokens: string): string[] {
  return tokens.split(' ').filter((token) => /^[\p{L}\p{N}]/u.test(token));
}
