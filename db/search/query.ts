import type { AllOf, Condition, Term } from './condition.ts';
import { otherLayouts } from './layout.ts';
import { fewRunsOf, shortestRun, splitNumber, withoutTrunk } from './numbers.ts';
import { runToken, skeletonToken } from './tokens.ts';
import { readWords, type Word } from './words.ts';

/** More than anybody types; the shortest, which say least and take longest, are passed over. */
const mostWords = 6;

export interface TypedWords {
  texts: readonly string[];
  whole: Condition;
  beginnings: Condition;
}

export interface CustomerQuery {
  /** Everything that was typed, a number too, for it may be a word (Sklep 2000). */
  words: TypedWords | undefined;
  /** What was typed of a number as a part of one, and the beginnings of the words beside it. */
  number: Condition | undefined;
  /** Without the trunk prefix of the number. */
  trunkless: Condition | undefined;
  /** In another script, spelling or keyboard layout; to think of them all takes its time. */
  otherwise: () => Condition | undefined;
  /** For correction; what a correction may be found with. */
  correctable: readonly string[];
  corrected: (corrections: ReadonlyMap<string, readonly string[]>) => Condition;
}

/** Reads what was typed. Undefined when there is nothing in it to look for. */
export function readQuery(typed: string): CustomerQuery | undefined {
  const everything = wordsIn(typed);
  const { text, run } = splitNumber(typed);
  const words = run === undefined ? everything : wordsIn(text);
  const trunkless = run === undefined ? undefined : partOf(withoutTrunk(run), run);
  const layouts = () => (run === undefined || words.length > 0 ? otherLayouts(text) : []);
  const otherwise = () => inOtherWays(words, layouts().map(wordsIn), trunkless);
  if (everything.length === 0 && otherwise() === undefined) return undefined;

  const withPart = (part: string) => withRun([words.map(asBeginning)], part);
  return {
    words: everything.length === 0 ? undefined : asTyped(everything),
    number: run === undefined ? undefined : withPart(run),
    trunkless: trunkless === undefined || trunkless === run ? undefined : withPart(trunkless),
    otherwise,
    correctable: words.map(({ word }) => word),
    corrected: (corrections) =>
      withRun([words.map(({ word }) => corrected(word, corrections.get(word) ?? []))], trunkless),
  };
}

function asTyped(words: readonly Word[]): TypedWords {
  return {
    texts: words.map(({ word }) => word),
    whole: { anyOf: [words.map(({ word }) => [whole(word)])] },
    beginnings: { anyOf: [words.map(asBeginning)] },
  };
}

function wordsIn(text: string): Word[] {
  return readWords(text)
    .toSorted((a, b) => b.word.length - a.word.length)
    .slice(0, mostWords);
}

function partOf(shorter: string, run: string): string {
  return shorter.length >= shortestRun ? shorter : run;
}

function inOtherWays(
  words: readonly Word[],
  layouts: readonly (readonly Word[])[],
  run: string | undefined,
): Condition | undefined {
  const spelt = words.map(({ word, skeletons }) => [
    beginning(word),
    ...skeletons.map((skeleton) => beginning(skeletonToken(skeleton))),
  ]);
  const ways = [spelt, ...layouts.map((others) => others.map(asBeginning))];
  const anyOf = ways.filter((all) => all.length > 0);
  return anyOf.length > 0 ? withRun(anyOf, run) : undefined;
}

/** Each way together with the part of a number, should there be one. */
function withRun(anyOf: readonly AllOf[], run: string | undefined): Condition {
  if (run === undefined) return { anyOf };
  const runs = fewRunsOf(run).map((part) => [whole(runToken(part))]);
  return { anyOf: anyOf.map((all) => [...all, ...runs]), run };
}

function corrected(word: string, corrections: readonly string[]): Term[] {
  return [beginning(word), ...corrections.map(whole)];
}

function asBeginning({ word }: Word): Term[] {
  return [beginning(word)];
}

function beginning(token: string): Term {
  return { token, beginning: true };
}

function whole(token: string): Term {
  return { token, beginning: false };
}
