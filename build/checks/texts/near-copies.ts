import type { Phrase, PlaybookLanguage, Words } from '#contract/playbook.ts';
import { textsIn } from '#contract/playbook-check.ts';
import { type Finding, tokensOf } from './texts.ts';

/** Phrases that are more alike than this sound the same to whoever hears both. */
export const limit = 0.6;

/**
 * How alike two texts are, from 0 to 1: Dice's measure over their words and their pairs of
 * neighbouring words, so that the order counts too. Of a word only the beginning counts (endings
 * change with the grammar, not with what is said), ё is е, and marks over letters are left out.
 * The same words in another order would share few pairs; they count three quarters of the words.
 */
export function likeness(one: string, other: string): number {
  return likenessOf(traitsOf(one), traitsOf(other));
}

interface Traits {
  words: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
  /** How many words there are; of pairs one less. */
  size: number;
}

const beginning = 5;

function traitsOf(text: string): Traits {
  const words = tokensOf(text).map((word) =>
    word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').slice(0, beginning),
  );
  return {
    words: counted(words),
    pairs: counted(words.slice(1).map((word, index) => `${words[index]} ${word}`)),
    size: words.length,
  };
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [trait, count] of one) total += Math.min(count, other.get(trait) ?? 0);
  return total;
}

function likenessOf(one: Traits, other: Traits): number {
  const words = one.size + other.size;
  if (words === 0) return 1;
  const pairs = Math.max(0, one.size - 1) + Math.max(0, other.size - 1);
  const sharedWords = 2 * shared(one.words, other.words);
  const sharedPairs = 2 * shared(one.pairs, other.pairs);
  return Math.max((sharedWords + sharedPairs) / (words + pairs), (0.75 * sharedWords) / words);
}

/** A text much longer than the other cannot be a copy of it; most pairs need no closer look. */
function canBeAlike(one: Traits, other: Traits): boolean {
  return (2 * Math.min(one.size, other.size)) / (one.size + other.size || 1) > limit;
}

export interface Pair {
  keys: readonly [string, string];
  alike: number;
}

/** A text with its variants, ready to be compared with many. */
export interface Compared {
  key: string;
  traits: Traits[];
}

export function compared(key: string, words: Words, language: PlaybookLanguage): Compared {
  return { key, traits: textsIn(words, language).map(([, text]) => traitsOf(text)) };
}

/** How alike the two are that are most alike of their variants; null within the limit. */
export function tooAlike(one: Compared, other: Compared): Pair | null {
  let alike = 0;
  for (const traits of one.traits) {
    for (const more of other.traits) {
      if (canBeAlike(traits, more)) alike = Math.max(alike, likenessOf(traits, more));
    }
  }
  return alike > limit ? { keys: [one.key, other.key], alike } : null;
}

/** The pairs that are too much alike; the variants of one phrase are not compared. */
export function nearCopies(phrases: readonly Phrase[], language: PlaybookLanguage): Pair[] {
  const spoken = phrases.map(({ key, say }) => compared(key, say, language));
  return spoken.flatMap((one, index) =>
    spoken.slice(index + 1).flatMap((other) => tooAlike(one, other) ?? []),
  );
}

export function copyFinding({ keys: [key, other], alike }: Pair, language: PlaybookLanguage) {
  return { key: other, language, reason: `${Math.round(alike * 100)} % alike to ${key}` };
}

export function nearCopyFindings(
  phrases: readonly Phrase[],
  languages: readonly PlaybookLanguage[],
): Finding[] {
  return languages.flatMap((language) =>
    nearCopies(phrases, language).map((pair) => copyFinding(pair, language)),
  );
}

/** A shorter sentence is a turn of speech: “Thank you.” */
const fewestWords = 3;

/** Whole sentences that stand word for word in more than one phrase, however different the rest. */
export function sameSentences(
  phrases: readonly Phrase[],
  languages: readonly PlaybookLanguage[],
): Finding[] {
  return languages.flatMap((language) => {
    const first = new Map<string, string>();
    return phrases.flatMap(({ key, say }): Finding[] => {
      const sentences = textsIn(say, language).flatMap(([, text]) => sentencesOf(text));
      return [...new Set(sentences)].flatMap((sentence) => {
        const before = first.get(sentence);
        if (before === undefined) first.set(sentence, key);
        return before === undefined
          ? []
          : [{ key, language, reason: `“${sentence}” stands in ${before} too` }];
      });
    });
  });
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?…])\s/u)
    .map(tokensOf)
    .filter((words) => words.length >= fewestWords)
    .map((words) => words.join(' '));
}
