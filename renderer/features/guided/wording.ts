import type { Honorific } from '#contract/customer-profile.ts';
import type { ContactPattern } from '#contract/observations.ts';
import {
  type Act,
  type Placeholder,
  type Playbook,
  type PlaybookLanguage,
  placeholders,
  playbookLanguages,
  type Words,
} from '#contract/playbook.ts';

/** To whom something is said, and in what. */
export interface Speaking {
  language: PlaybookLanguage;
  honorific: Honorific | null;
}

/** One of the languages of playbooks; undefined where the text names another, or none. */
export const playbookLanguage = (code: string | null | undefined): PlaybookLanguage | undefined =>
  playbookLanguages.find((language) => language === code);

/** The text in the language, or in the first one that is there. */
export function sayIn(words: Words, { language, honorific }: Speaking): string {
  const wording = words[language] ?? playbookLanguages.map((one) => words[one]).find(Boolean) ?? '';
  if (typeof wording === 'string') return wording;
  return honorific === null ? wording.other : honorific === 'ms' ? wording.f : wording.m;
}

export type Values = Readonly<Partial<Record<Placeholder, string>>>;

/** Null where something that the text names is not known. */
export function filled(text: string, values: Values): string | null {
  let missing = false;
  const said = text.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const placeholder = placeholders.find((one) => one === name);
    const value = placeholder === undefined ? undefined : values[placeholder];
    if (value === undefined || value === '') missing = true;
    return value ?? '';
  });
  return missing ? null : said;
}

export interface Sayable {
  key: string;
  text: string;
  forPattern: boolean;
}

interface Saying {
  act: Act;
  atCounter: boolean;
  /** Of the latest observations, the latest first. */
  patterns: readonly ContactPattern[];
  speaking: Speaking;
  values: Values;
}

/** What can be said now: first what is meant for somebody like this, then what fits everybody. */
export function sayable(playbook: Playbook, saying: Saying): Sayable[] {
  const { act, atCounter, patterns, speaking, values } = saying;
  const rank = (pattern: ContactPattern | null) =>
    pattern === null ? patterns.length : patterns.indexOf(pattern);
  return playbook.phrases
    .filter(
      (phrase) =>
        phrase.act === act &&
        rank(phrase.pattern) >= 0 &&
        (phrase.where === null || phrase.where === (atCounter ? 'counter' : 'phone')),
    )
    .toSorted((one, other) => rank(one.pattern) - rank(other.pattern))
    .flatMap(({ key, pattern, say }) => {
      const text = filled(sayIn(say, speaking), values);
      return text === null ? [] : [{ key, text, forPattern: pattern !== null }];
    });
}

/** Whether somebody still listens: after the end of a talk and after a threat nobody does. */
export function isSpoken(playbook: Playbook, trail: readonly string[]): boolean {
  const over = trail
    .slice(0, -1)
    .some((key) =>
      playbook.steps.some((step) => step.key === key && /^(?:end|threat)$/u.test(step.act)),
    );
  return !over && trail.at(-1) !== 'afterwards';
}
