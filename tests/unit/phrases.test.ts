import { describe, expect, test } from 'vitest';
import { type ContactPattern, contactPatterns } from '#contract/observations.ts';
import { acts, type Phrase, phrase, placeholders, playbookLanguages } from '#contract/playbook.ts';
import { patternActs, shippedPhrases } from '#db/content/playbooks/phrases/index.ts';

/** Every text of a phrase in one language. */
function textsOf({ say }: Phrase, language: (typeof playbookLanguages)[number]): string[] {
  const wording = say[language];
  if (wording === undefined) return [];
  return typeof wording === 'string' ? [wording] : Object.values(wording);
}

const named = (text: string) => [...text.matchAll(/\{([^}]*)\}/gu)].map(([, name = '']) => name);

test('each phrase is what the format asks for', () => {
  for (const one of shippedPhrases) expect(phrase.parse(one)).toEqual(one);
});

test('no key is given twice', () => {
  const keys = shippedPhrases.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each(playbookLanguages)('%s can be said aloud as it stands', (language) => {
  for (const one of shippedPhrases) {
    const texts = textsOf(one, language);
    expect(texts, one.key).not.toEqual([]);
    for (const text of texts) {
      expect(text, one.key).toMatch(/[.?…]$/u);
      expect(text, one.key).not.toMatch(/!|\s{2}|[—–]/u);
      // In Russian a date may end in a full stop of its own.
      expect(text, one.key).not.toContain('{date}.');
      expect(placeholders, one.key).toEqual(expect.arrayContaining(named(text)));
    }
  }
});

test('the languages of a phrase name the same', () => {
  const differing = shippedPhrases.filter((one) => {
    const lists = playbookLanguages.flatMap((language) =>
      textsOf(one, language).map((text) => named(text).toSorted().join()),
    );
    return new Set(lists).size !== 1;
  });
  expect(differing.map(({ key }) => key)).toEqual([]);
});

describe.each(acts)('%s', (act) => {
  const general = shippedPhrases.filter((one) => one.act === act && one.pattern === null);

  test('has something to say to everybody, also where nothing is known yet', () => {
    expect(general.length).toBeGreaterThanOrEqual(4);
    const anywhere = general.filter(({ where }) => where === null);
    expect(anywhere.length).toBeGreaterThanOrEqual(2);
    const plain = anywhere.filter((one) => textsOf(one, 'en').every((text) => !/\{/u.test(text)));
    expect(plain.length).toBeGreaterThanOrEqual(2);
  });

  test('names a value in every fourth phrase at most', () => {
    const all = shippedPhrases.filter((one) => one.act === act);
    const filled = all.filter((one) => textsOf(one, 'en').some((text) => /\{/u.test(text)));
    expect(filled.length).toBeLessThanOrEqual(Math.ceil(all.length / 4));
  });
});

describe.each(contactPatterns)('%s', (pattern: ContactPattern) => {
  const own = shippedPhrases.filter((one) => one.pattern === pattern);

  test('has phrases of its own in the acts that were chosen, and in no other', () => {
    expect(patternActs[pattern].length).toBeGreaterThanOrEqual(5);
    expect([...new Set(own.map(({ act }) => act))].toSorted()).toEqual(
      patternActs[pattern].toSorted(),
    );
  });

  test.each(patternActs[pattern])('has two of them in %s wherever one is', (act) => {
    const here = own.filter((one) => one.act === act);
    for (const place of ['phone', 'counter'] as const) {
      const fitting = here.filter(({ where }) => where === null || where === place);
      expect(fitting.length).toBeGreaterThanOrEqual(2);
    }
  });
});
