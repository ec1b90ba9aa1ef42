import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countryPacks } from '../../db/content/country-packs/index.ts';
import {
  type Consequence,
  type CountryPack,
  consequences,
  type RuleKey,
  ruleKeys,
} from '../../db/content/country-packs/pack.ts';
import { type Unknown, unknowns } from '../../main/features/clocks/deadlines.ts';
import { languages } from '../../preload/contract/preferences.ts';
import type { Messages } from '../../renderer/locales/messages.ts';

type Texts = Messages['clocks'];
type Dotted<Rules> = {
  [Country in keyof Rules & string]: `${Country}.${keyof Rules[Country] & string}`;
}[keyof Rules & string];

// A rule, a consequence or a reason without its text does not compile.
const named: readonly Dotted<Texts['rules']>[] = ruleKeys;
const ruled: readonly RuleKey[] = named;
const followed: readonly (keyof Texts['consequences'])[] =
  consequences satisfies readonly Consequence[];
const reasoned: readonly (keyof Texts['assumed']['unknown'])[] =
  unknowns satisfies readonly Unknown[];

interface Catalogue {
  readonly rules: Record<string, Record<string, { name: string; article: string; text: string }>>;
  readonly consequences: Record<string, string>;
  readonly assumed: { readonly unknown: Record<string, string> };
}

describe.each(languages)('%s', (language) => {
  const texts = JSON.parse(
    readFileSync(`renderer/locales/${language}/clocks.json`, 'utf8'),
  ) as Catalogue;

  test('explains every rule, and no other', () => {
    const keys = Object.entries(texts.rules).flatMap(([country, rules]) =>
      Object.keys(rules).map((name) => `${country}.${name}`),
    );
    expect(keys.toSorted()).toEqual(ruled.toSorted());
    expect(Object.keys(texts.consequences).toSorted()).toEqual(followed.toSorted());
    expect(Object.keys(texts.assumed.unknown).toSorted()).toEqual(reasoned.toSorted());
  });

  test('puts no full stop after a date, for in Russian it may have one of its own', () => {
    const all = JSON.stringify(texts);
    expect(all).toContain('{{start}}');
    expect(
      language === 'ru' ? all.match(/\{\{(?:start|due|unshifted|date)\}\}\./gu) : null,
    ).toBeNull();
  });

  const packs: readonly CountryPack[] = Object.values(countryPacks);
  test.each(packs.flatMap(({ rules }) => rules))(
    '$key names its article and its figure',
    (rule) => {
      const [country = '', name = ''] = rule.key.split('.');
      const own = texts.rules[country]?.[name];
      if (!own) throw new Error(`no text for ${rule.key}`);
      for (const number of rule.article
        .replaceAll(/, \d+\/\d+/gu, '')
        .match(/\d+\w*(?:\.\d+)?/gu) ?? []) {
        expect(own.article).toContain(number);
      }
      expect(own.text).toContain('{{start}}');
      expect(own.text).toContain('{{due}}');
      // Years and months are said in words.
      const figure = rule.period.unit === 'day' ? `${rule.period.count}` : '';
      expect(own.text.split(/[^\p{L}\p{N}]+/u)).toContain(figure);
      // A date in Russian ends with a full stop of its own.
      expect(own.text).not.toMatch(/\}\}\.$/u);
      expect(own.name.length).toBeLessThan(48);
    },
  );
});
