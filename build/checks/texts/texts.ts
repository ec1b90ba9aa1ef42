import {
  type Phrase,
  type Playbook,
  type PlaybookLanguage,
  playbookLanguages,
  type Words,
} from '#contract/playbook.ts';
import { textsIn, type Variant, wordsIn } from '#contract/playbook-check.ts';

export type { PlaybookLanguage } from '#contract/playbook.ts';

export interface Content {
  playbooks: readonly Playbook[];
  phrases: readonly Phrase[];
}

/**
 * Who hears it: a phrase and a question the customer does, what should rather not be said too, but
 * that is meant to be bad; the rest is read by whoever leads the talk.
 */
export type Use = 'phrase' | 'question' | 'rather' | 'guide';

export interface Text {
  key: string;
  language: PlaybookLanguage;
  variant: Variant | null;
  use: Use;
  text: string;
}

/** Something that has to be written anew, and why. */
export interface Finding {
  key: string;
  /** Null where it is about all languages. */
  language: PlaybookLanguage | null;
  reason: string;
}

/** Everything in the content that is read or said; what several playbooks share only once. */
export function textsOf({ playbooks, phrases }: Content): Text[] {
  const seen = new Set<string>();
  const parts = [
    ...phrases.map(({ key, say }) => ({ key, use: 'phrase' as const, words: say })),
    ...playbooks.flatMap(guideOf),
  ];
  return parts
    .filter(({ words }) => {
      const whole = JSON.stringify(words);
      const isNew = !seen.has(whole);
      seen.add(whole);
      return isNew;
    })
    .flatMap(({ key, use, words }) =>
      playbookLanguages.flatMap((language) =>
        textsIn(words, language).map(([variant, text]) => ({ key, language, variant, use, text })),
      ),
    );
}

function guideOf(playbook: Playbook): { key: string; use: Use; words: Words }[] {
  return wordsIn({ ...playbook, phrases: [] }).map(([at, words]) => ({
    key: `${playbook.key}: ${at}`,
    use: useAt(at),
    words,
  }));
}

function useAt(at: string): Use {
  const [, part] = /^steps\..+\.(rather|questions)\.\d+$/u.exec(at) ?? [];
  if (part === undefined) return 'guide';
  return part === 'rather' ? 'rather' : 'question';
}

/** The words of a text in lower case, without placeholders and signs. */
export function tokensOf(text: string): string[] {
  const said = text
    .replaceAll(/\{[^{}]*\}/gu, ' ')
    .normalize('NFC')
    .toLowerCase();
  return said.match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Each sentence as its clauses, each clause as its words. */
export function clausesOf(text: string): string[][][] {
  return text
    .split(/[.!?…]+/u)
    .map((sentence) =>
      sentence
        .split(/[,;:()„”«»“"]|\s[—–-]\s/u)
        .map(tokensOf)
        .filter((clause) => clause.length > 0),
    )
    .filter((sentence) => sentence.length > 0);
}
