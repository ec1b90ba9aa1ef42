import { type Playbook, playbookLanguages, type Words } from '#contract/playbook.ts';
import { wordsIn } from '#contract/playbook-check.ts';
import { type Compared, compared, copyFinding, tooAlike } from './near-copies.ts';
import type { Finding, PlaybookLanguage } from './texts.ts';

type Part =
  | 'title'
  | 'summary'
  | 'prepare'
  | 'purpose'
  | 'now'
  | 'rather'
  | 'question'
  | 'way'
  | 'detour'
  | 'review'
  | 'phrase';

interface Place {
  part: Part;
  /** Of what it is a part; null for what belongs to no step. */
  step: string | null;
}

/** Pairs that may be alike, in any order, and why; everything else is to be said in one way once. */
const allowed: readonly { pair: readonly [Part, Part]; unless?: 'sameStep'; why: string }[] = [
  { pair: ['title', 'way'], why: 'a way is called after the step that it ends or leads to' },
  { pair: ['title', 'detour'], why: 'a detour is called after the step to which it leads' },
  { pair: ['way', 'way'], unless: 'sameStep', why: 'what happens at two steps has one name' },
  { pair: ['way', 'detour'], why: 'what happens there can happen at any moment' },
];

function mayBeAlike(one: Place, other: Place): boolean {
  return allowed.some(({ pair: [first, second], unless }) => {
    const fits =
      (one.part === first && other.part === second) ||
      (one.part === second && other.part === first);
    return fits && !(unless === 'sameStep' && one.step === other.step);
  });
}

type PlacedText = Compared & Place & { words: Words };

/**
 * Texts of a playbook that say nearly the same, among each other and beside the phrases that are
 * shown at the same step. A text that several steps share as one constant is one text.
 */
export function stepCopyFindings(playbooks: readonly Playbook[]): Finding[] {
  // Playbooks share steps: what is wrong with one of them is told once.
  const told = new Map<string, Finding>();
  for (const playbook of playbooks) {
    for (const language of playbookLanguages) {
      for (const [one, other, finding] of copiesIn(playbook, language)) {
        const texts = JSON.stringify([one.words, other.words, language]);
        if (!told.has(texts)) told.set(texts, finding);
      }
    }
  }
  return [...told.values()];
}

function copiesIn(
  playbook: Playbook,
  language: PlaybookLanguage,
): [PlacedText, PlacedText, Finding][] {
  const actOf = new Map(playbook.steps.map(({ key, act }) => [key, act]));
  const texts = placedTexts(playbook, language);
  const phrases = playbook.phrases.map(({ key, act, say }) => ({
    ...placed(key, say, language, { part: 'phrase', step: null }),
    act,
  }));
  return texts.flatMap((one, index) => {
    const act = one.step === null ? undefined : actOf.get(one.step);
    const beside = phrases.filter((phrase) => phrase.act === act);
    return [...beside, ...texts.slice(0, index)]
      .filter((other) => !mayBeAlike(one, other))
      .flatMap((other): [PlacedText, PlacedText, Finding][] => {
        const pair = tooAlike(other, one);
        return pair ? [[one, other, copyFinding(pair, language)]] : [];
      });
  });
}

function placedTexts(playbook: Playbook, language: PlaybookLanguage): PlacedText[] {
  const seen = new Set<Words>();
  return wordsIn({ ...playbook, phrases: [] })
    .filter(([, words]) => {
      const isNew = !seen.has(words);
      seen.add(words);
      return isNew;
    })
    .map(([at, words]) => placed(`${playbook.key}: ${at}`, words, language, placeOf(at)));
}

function placed(key: string, words: Words, language: PlaybookLanguage, place: Place): PlacedText {
  return { ...compared(key, words, language), ...place, words };
}

const ofSteps: Readonly<Record<string, Part>> = {
  title: 'title',
  purpose: 'purpose',
  now: 'now',
  rather: 'rather',
  questions: 'question',
  next: 'way',
};
const ofPlaybooks: Readonly<Record<string, Part>> = {
  prepare: 'prepare',
  detours: 'detour',
  review: 'review',
};

function placeOf(at: string): Place {
  const [first = '', second = '', third = ''] = at.split('.');
  return first === 'steps'
    ? { part: ofSteps[third] ?? 'title', step: second }
    : { part: ofPlaybooks[first] ?? 'summary', step: null };
}
