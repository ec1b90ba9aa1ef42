import { unknownPlaceholders } from '#contract/playbook-check.ts';
import type { PlaybookLanguage, Text } from './texts.ts';
import { missingYo } from './yo.ts';

type Rule = (text: Text) => readonly string[];

const found = (text: string, pattern: RegExp) => text.match(pattern) ?? [];
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** Words that cannot be kept, and the voice of a script. */
const unwanted: Record<PlaybookLanguage, RegExp> = {
  pl: /(?<!\p{L})(?:zawsze|nigdy|niedogodno\p{L}+|za utrudnienia)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:всегда|никогда|доставленн\p{L}+ неудобств\p{L}+)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:always|never|any inconvenience|your call is important)(?!\p{L})/giu,
};

const marks: Record<PlaybookLanguage, RegExp> = {
  pl: /["“«»'‘]|(?<!„[^”]*)”|„(?![^”]*”)/gu,
  ru: /["”'‘]|(?<!«[^»]*)[„“]|(?<!«[^»]*)»|«(?![^»]*»)/gu,
  en: /["'„«»]/gu,
};

/** Where a form of address may stand: “{address}, …” at the beginning, “…, {address}.” at the end. */
function misplacedAddress(text: string): string[] {
  return [...text.matchAll(/\{address\}/gu)]
    .filter(({ index }) => {
      const before = text.slice(0, index);
      const after = text.slice(index + '{address}'.length);
      const begins = /^$|[.?…]\s$/u.test(before) && /^,\s/u.test(after);
      const ends = /,\s$/u.test(before) && /^(?:$|[.?…])/u.test(after);
      return !begins && !ends;
    })
    .map(([name]) => name);
}

const rules: [reason: string, appliesTo: (text: Text) => boolean, rule: Rule][] = [
  ['unknown placeholder', () => true, ({ text }) => unknownPlaceholders(text)],
  ['address inside a sentence', () => true, ({ text }) => misplacedAddress(text)],
  ['exclamation mark', ({ use }) => use !== 'rather', ({ text }) => found(text, /!/gu)],
  ['double or outer space', () => true, ({ text }) => found(text, /\s{2,}|^\s|\s$/gu)],
  ['space before a sign', () => true, ({ text }) => found(text, /\s[,.;:?!…]/gu)],
  ['two dashes', () => true, ({ text }) => (found(text, /[—–]/gu).length > 1 ? ['—'] : [])],
  [
    'no end',
    ({ use }) => use === 'phrase',
    ({ text }) => (/[.?!…:][”»]?$/u.test(text) ? [] : [text.slice(-10)]),
  ],
  ['е for ё', ({ language }) => language === 'ru', ({ text }) => missingYo(text)],
  ['mark of another kind', () => true, ({ text, language }) => found(text, marks[language])],
  [
    'letters of another script',
    () => true,
    ({ text }) =>
      found(
        text.replaceAll(/\{[^{}]*\}/gu, ''),
        /\p{sc=Latin}+\p{sc=Cyrillic}\p{L}*|\p{sc=Cyrillic}+\p{sc=Latin}\p{L}*/gu,
      ),
  ],
  [
    'not to be said',
    ({ use }) => use === 'phrase' || use === 'question',
    ({ text, language }) => found(text, unwanted[language]),
  ],
];

/** What is wrong with how a text is written. */
export function faultsOfForm(text: Text): string[] {
  return rules.flatMap(([reason, appliesTo, rule]) => {
    const places = appliesTo(text) ? rule(text) : [];
    return places.length === 0 ? [] : [`${reason}: ${quoted(places)}`];
  });
}
