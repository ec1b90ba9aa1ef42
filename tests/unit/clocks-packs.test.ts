import { describe, expect, test } from 'vitest';
import { countryPacks, packFor } from '../../db/content/country-packs/index.ts';
import { type CountryPack, ruleKeys } from '../../db/content/country-packs/pack.ts';

const packs: readonly CountryPack[] = Object.values(countryPacks);
const rules = packs.flatMap(({ rules: own }) => own);

test('every rule has its key, once, in the pack of its country', () => {
  expect(rules.map(({ key }) => key).toSorted()).toEqual(ruleKeys.toSorted());
  for (const pack of packs) {
    for (const { key } of pack.rules) expect(key.startsWith(`${pack.key}.`)).toBe(true);
  }
});

describe.each(rules)('$key', (rule) => {
  test('can be looked up and was checked on a day', () => {
    expect(new URL(rule.source.url).protocol).toBe('https:');
    expect(rule.source.title).not.toBe('');
    expect(rule.article).toMatch(/\d/u);
    expect(new Date(rule.checkedOn).toISOString().slice(0, 10)).toBe(rule.checkedOn);
  });

  test('warns the shop of its own duties only, and in time', () => {
    expect(rule.warnAfterDays !== null).toBe(rule.owedBy === 'shop');
    const shortest = { day: 1, month: 28, year: 365 }[rule.period.unit] * rule.period.count;
    expect(rule.warnAfterDays ?? 0).toBeLessThan(shortest);
    expect(rule.consequence === 'rightEnds').toBe(rule.owedBy === 'customer');
  });

  test('applies to somebody', () => {
    for (const list of [rule.buyers, rule.sales, rule.demands]) expect(list).not.toEqual([]);
    expect(rule.unless).not.toContain(rule.when?.is);
  });
});

test.each([
  ['PL', 'pl'],
  ['RU', 'ru'],
  ['UA', 'ua'],
  ['DE', 'de'],
  ['GB', 'gb'],
  ['FR', 'eu'],
  ['GR', 'eu'],
  ['NO', 'eu'],
  ['CH', 'none'],
  ['US', 'none'],
  ['pl', 'none'],
  ['', 'none'],
] as const)('%j has the pack %s', (country, key) => {
  expect(packFor(country)).toBe(countryPacks[key]);
});

test('27 members of the EU and three of the EEA have a pack', () => {
  const members =
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO';
  expect(members.split(' ').filter((country) => packFor(country).key === 'none')).toEqual([]);
  expect(members.split(' ')).toHaveLength(30);
});
