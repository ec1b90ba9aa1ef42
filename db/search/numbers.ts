import { digitsOf } from './fold.ts';

/** Shorter runs are in too many numbers. */
export const shortestRun = 4;

/** Every run of the shortest length in the numbers, each once. */
export function runsOf(digits: string): string[] {
  const runs = new Set<string>();
  for (const number of digits.split(' ')) {
    for (let end = shortestRun; end <= number.length; end += 1) {
      runs.add(number.slice(end - shortestRun, end));
    }
  }
  return [...runs];
}

/** As few runs as hold every digit of a part of a number: what has them all may yet not have it. */
export function fewRunsOf(part: string): string[] {
  const runs = new Set<string>();
  for (let start = 0; start < part.length; start += shortestRun) {
    const from = Math.min(start, part.length - shortestRun);
    runs.add(part.slice(from, from + shortestRun));
  }
  return [...runs];
}

/**
 * The digits of a card's numbers, each number after a space. A number that another one contains
 * (as +48 22 828 37 39 contains 22 828 37 39) is left out, with or without its trunk prefix.
 */
export function digitsOfPhones(phones: readonly string[]): string {
  const international = phones.filter((number) => number.startsWith('+')).map(digitsOf);
  const others = phones.map(digitsOf).toSorted((a, b) => b.length - a.length);
  let digits = '';
  for (const number of [...international, ...others]) {
    if (!digits.includes(withoutTrunk(number))) digits += ` ${number}`;
  }
  return digits;
}

/** The trunk prefix 0 or 8 and the 00 before a country code are dialled, not part of a number. */
export function withoutTrunk(digits: string): string {
  return digits.replace(/^(?:00|0|8)/u, '');
}

/** Digits and telephone punctuation, standing by themselves. */
const numberLike = /(?<![^\s,;:])[+(]*\d[\d\s()+./-]*(?![^\s,;:])/gu;

/** Takes the part of a telephone number out of what was typed, should there be one. */
export function splitNumber(typed: string): { text: string; run: string | undefined } {
  for (const { 0: part, index } of typed.matchAll(numberLike)) {
    const run = digitsOf(part.replace('(0)', ''));
    if (run.length < shortestRun) continue;
    return { text: `${typed.slice(0, index)} ${typed.slice(index + part.length)}`, run };
  }
  return { text: typed, run: undefined };
}
