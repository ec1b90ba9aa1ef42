import type { AllOf, Condition, Term } from './condition.ts';
import { otherLayouts } from './layout.ts';
import { runsOf, shortestRun, splitNumber, withoutTrunk } from './numbers.ts';
import { runToken, skeletonToken } from './tokens.ts';
import { readWords, type Word } from './words.ts';

/** More than anybody types; the shortest, which say least and take longest, are passed over. */
const mostWords = 6;

export interface CustomerQuery {
  /** As it was typed: the whole words, their beginnings, part of a number. */
  typed: Condition[];
  /** Without the trunk prefix of the number. */
  trunkless: Condition | undefined;
  /** In another script, spelling or keyboard layout. */
  otherwise: Condition | undefined;
  /** For correction; what a correction may be found with. */
  words: readonly string[];
  corrected: (corrections: ReadonlyMap<string, readonly string[]>) => Condition;
}

/** Reads what was typed. Undefined when there is nothing in it to look for. */
export function readQuery(typed: string): CustomerQuery | undefined {
  const everything = wordsIn(typed);
  const { text, run } = splitNumber(typed);
  const words = run === undefined ? everything : wordsIn(text);
  const layouts = (run === undefined || words.length > 0 ? otherLayouts(text) : [])
    .map(wordsIn)
    .filter((others) => others.length > 0);
  if (everything.length === 0 && layouts.length === 0) return undefined;

  const trunkless = run === undefined ? undefined : partOf(withoutTrunk(run), run);
  const asTyped: Condition[] = [];
  if (everything.length > 0) {
    asTyped.push(
      { anyOf: [everything.map(({ word }) => [whole(word)])] },
      { anyOf: [everything.map(({ word }) => [beginning(word)])] },
    );
  }
  const withPart = (part: string) => withRun([words.map(asBeginning)], part);
  if (run !== undefined) asTyped.push(withPart(run));
  return {
    typed: asTyped,
    trunkless: trunkless === undefined || trunkless === run ? undefined : withPart(trunkless),
    otherwise: inOtherWays(words, layouts, trunkless),
    words: words.map(({ word }) => word),
    corrected: (corrections) =>
      withRun([words.map(({ word }) => corrected(word, corrections.get(word) ?? []))], trunkless),
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
  const runs = runsOf(run).map((part) => [whole(runToken(part))]);
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
