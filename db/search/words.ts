import { foldWords } from './fold.ts';
import { skeletonsOf } from './skeleton.ts';

export interface Word {
  /** Folded. */
  word: string;
  /** What it sounds like; see skeleton.ts. */
  skeletons: readonly string[];
}

const apostrophes = /(?<=\p{L})['’ʼ`´](?=\p{L})/gu;

/** The words of a text; an apostrophe is a part of its word (Дем'яненко, O'Brien). */
export function readWords(text: string): Word[] {
  return text
    .replace(apostrophes, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((unfolded) => {
      const words = foldWords(unfolded);
      const skeletons = words.length === 1 ? skeletonsOf(unfolded) : [];
      return words.map((word) => ({ word, skeletons }));
    });
}

/** Those of a card: also what stands after an apostrophe can be looked for. */
export function readCardWords(text: string): Word[] {
  const split = text.replace(apostrophes, ' ');
  return split === text ? readWords(text) : [...readWords(text), ...readWords(split)];
}
