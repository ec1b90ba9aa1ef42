import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buyingStyles, decisionStyles } from '#contract/customer-profile.ts';
import { contactPatterns } from '#contract/observations.ts';
import { type PlaybookLanguage, playbookLanguages } from '#contract/playbook.ts';
import { findingsInText } from '../../build/checks/texts/findings.ts';
import { likeness, limit } from '../../build/checks/texts/near-copies.ts';
import { tokensOf } from '../../build/checks/texts/texts.ts';

interface Catalogue {
  of: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const read = (language: PlaybookLanguage) =>
  JSON.parse(readFileSync(`renderer/locales/${language}/advice.json`, 'utf8')) as Catalogue;

const parts = ['help1', 'help2', 'help3', 'leave1', 'leave2', 'say'];

describe.each(playbookLanguages)('%s', (language) => {
  const { of } = read(language);
  const texts = Object.entries(of).flatMap(([on, said]) =>
    Object.entries(said).map(([part, text]) => ({ key: `${on}.${part}`, part, text })),
  );

  test('has advice on every pattern and style, and on nothing else', () => {
    const all = [...contactPatterns, ...decisionStyles, ...buyingStyles];
    expect(Object.keys(of)).toEqual(all);
    for (const on of all) expect(Object.keys(of[on] ?? {})).toEqual(parts);
  });

  test('is written as everything else that is said to customers', () => {
    const findings = texts.flatMap(({ key, part, text }) =>
      findingsInText({
        key,
        language,
        variant: null,
        use: part === 'say' ? 'phrase' : part.startsWith('leave') ? 'rather' : 'guide',
        text,
      }),
    );
    expect(findings).toEqual([]);
  });

  test('is read at a glance', () => {
    const long = texts.filter(({ text }) => text.length > 60 || tokensOf(text).length > 11);
    expect(long).toEqual([]);
  });

  test('says nothing twice', () => {
    const alike = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => likeness(one.text, other.text) > limit)
        .map((other) => `${one.key} ${other.key}`),
    );
    expect(alike).toEqual([]);
  });
});
