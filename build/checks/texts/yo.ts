import { tokensOf } from './texts.ts';
import { wordsFrom } from './word-lists.ts';

const endings = [
  'ый',
  'ий',
  'ая',
  'ое',
  'ые',
  'ие',
  'ого',
  'ой',
  'ому',
  'ым',
  'им',
  'ых',
  'их',
  'ую',
  'ом',
];

const withoutDots = new Set(
  wordsFrom('yo')
    .flatMap((word) =>
      word.endsWith('()') ? endings.map((ending) => word.replace('()', ending)) : [word],
    )
    .map((word) => word.replaceAll('ё', 'е')),
);
const together =
  /(?<!\p{L})(?:(?:о|в|на|при)\s+чем|обо\s+всем|все\s+(?:равно|еще|ещё))(?!\p{L})/giu;

/** Words that are written with е where only ё can be meant. */
export function missingYo(text: string): string[] {
  return [
    ...tokensOf(text).filter((word) => withoutDots.has(word)),
    ...(text.match(together) ?? []),
  ];
}
