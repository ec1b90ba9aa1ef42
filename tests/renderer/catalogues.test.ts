import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#contract/preferences.ts';
import { messagesSource } from '../../build/locales.mjs';
import { createI18n } from '../../renderer/i18n.ts';

const locales = 'renderer/locales';
const features = readdirSync(`${locales}/en`);

/** Dotted key → text. */
function textsOf(language: string, feature: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: object, path: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') texts.set(`${path}${key}`, value);
      else walk(value, `${path}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(`${locales}/${language}/${feature}`, 'utf8')), '');
  return texts;
}

const plural = /_(zero|one|two|few|many|other)$/u;
const withoutPlural = (key: string) => key.replace(plural, '');
const keysOf = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map(withoutPlural))].toSorted();
const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/gu))].toSorted();

describe.each(languages)('%s', (language) => {
  test('has the same features as English', () => {
    expect(readdirSync(`${locales}/${language}`)).toEqual(features);
  });

  describe.each(features)('%s', (feature) => {
    const english = textsOf('en', feature);
    const texts = textsOf(language, feature);

    test('has the same keys', () => {
      expect(keysOf(texts)).toEqual(keysOf(english));
    });

    test('has every plural form that the language needs, and no other', () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const counted = new Set(
        [...texts.keys()].filter((key) => plural.test(key)).map(withoutPlural),
      );
      for (const key of counted) {
        const forms = needed.filter((form) => texts.has(`${key}_${form}`));
        const all = [...texts.keys()].filter(
          (other) => plural.test(other) && withoutPlural(other) === key,
        );
        expect({ key, forms, count: all.length }).toEqual({
          key,
          forms: needed,
          count: needed.length,
        });
      }
    });

    test('fills in the same things', () => {
      for (const [key, text] of texts) {
        const original = english.get(key) ?? english.get(`${withoutPlural(key)}_other`) ?? '';
        expect({ key, placeholders: placeholders(text) }).toEqual({
          key,
          placeholders: placeholders(original),
        });
      }
    });

    test('says something everywhere, without shouting', () => {
      const bad = [...texts].filter(([, text]) => text !== text.trim() || /^$|!/u.test(text));
      expect(bad).toEqual([]);
    });
  });
});

test('Russian is written with its own letters', () => {
  for (const feature of features) {
    for (const [key, text] of textsOf('ru', feature)) {
      const words = text.replace(
        /\{\{[^}]*\}\}|Kontuar|CSV|Google|Outlook|Excel|UTF-8|Windows/gu,
        '',
      );
      expect(`${feature} ${key}: ${words}`).not.toMatch(/\p{Script=Cyrillic}\p{Script=Latin}/u);
    }
  }
});

test('the types of the messages are those of the catalogues', () => {
  expect(readFileSync(`${locales}/messages.ts`, 'utf8')).toBe(messagesSource());
});

test('a wrong key or a missing variable does not compile', () => {
  const { t } = createI18n('en');
  // @ts-expect-error -- there is no such message
  expect(t('frame:nonsense')).toBe('nonsense');
  // @ts-expect-error -- somebody has to be named
  expect(t('frame:signedIn')).toBe('At the counter: {{name}}');
  // @ts-expect-error -- the number is what chooses the form
  expect(t('customers:list.count')).toBeDefined();
  expect(t('frame:signedIn', { name: 'Ewa' })).toBe('At the counter: Ewa');
});

test.each([
  ['en', ['0 customers', '1 customer', '2 customers', '5 customers']],
  ['pl', ['0 klientów', '1 klient', '2 klientów', '5 klientów']],
  ['ru', ['0 клиентов', '1 клиент', '2 клиента', '5 клиентов']],
] as const)('%s counts people', (language, counted) => {
  const { t } = createI18n(language);
  expect([0, 1, 2, 5].map((count) => t('customers:list.count', { count }))).toEqual(counted);
});
