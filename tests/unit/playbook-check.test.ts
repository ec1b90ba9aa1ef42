import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Branch,
  back,
  end,
  type Playbook,
  type PlaybookStep,
  playbook,
  type Words,
} from '#contract/playbook.ts';
import {
  courseOf,
  type Fault,
  type FaultKind,
  faultKinds,
  faultsOf,
  textsIn,
  unknownPlaceholders,
  wordsIn,
} from '#contract/playbook-check.ts';
import { soundPlaybook } from './playbook-check-sound.ts';

describe('a sound playbook', () => {
  test('fits the format and has no fault', () => {
    fc.assert(
      fc.property(soundPlaybook, (made) => {
        expect(playbook.safeParse(made).success).toBe(true);
        expect(faultsOf(made)).toEqual([]);
      }),
    );
  });

  test('ends, wherever the talk has come to', () => {
    const turns = fc.array(fc.nat({ max: 99 }), { maxLength: 30 });
    fc.assert(
      fc.property(soundPlaybook, turns, fc.infiniteStream(fc.boolean()), (made, chosen, facts) => {
        const holds = () => facts.next().value === true;
        const walk = walkThrough(made);
        for (const turn of chosen) walk.turn(turn);
        let steps = 0;
        for (; walk.at() !== end; steps += 1) {
          expect(steps).toBeLessThanOrEqual(made.steps.length);
          walk.goFirst(holds);
        }
        expect(steps).toBeLessThanOrEqual(made.steps.length + 1);
      }),
    );
  });
});

/** A talk: from a detour it comes back to where the course was left. */
function walkThrough(made: Playbook) {
  const course = courseOf(made);
  const steps = new Map(made.steps.map((step) => [step.key, step]));
  let at = made.start;
  let left = made.start;
  const go = (to: string) => {
    at = to === back ? left : to;
  };
  const next = (): Branch[] => steps.get(at)?.next ?? [];
  return {
    at: () => at,
    /** Any way on, whatever its condition, or a detour. */
    turn(choice: number) {
      if (at === end) return;
      const ways = [...next(), ...made.detours];
      const way = ways[choice % ways.length];
      if (way === undefined) throw new Error(`no way on from ${at}`);
      if (choice % ways.length >= next().length && course.has(at)) left = at;
      go(way.to);
    },
    goFirst(holds: () => boolean) {
      const way = next().find(({ when }) => when === null || holds());
      if (way === undefined) throw new Error(`no way on from ${at}`);
      go(way.to);
    },
  };
}

type Damage = (made: Playbook, pick: number) => Fault | null;

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];
const found = (kind: FaultKind, at: string, name: string | null = null) => ({ kind, at, name });

/** Spoils a text; says where, or null where there is none of that kind. */
function spoilWords(made: Playbook, pick: number, how: (words: Words) => string | null) {
  const [at, words] = one(wordsIn(made), pick) ?? [];
  if (at === undefined || words === undefined) return null;
  const name = how(words);
  return name === null ? null : { at, name };
}

const damages: Record<FaultKind, Damage> = {
  doubleKey(made, pick) {
    const step = one(made.steps, pick);
    const phrase = one(made.phrases, pick);
    if (pick % 2 === 0 && step) {
      made.steps.push(structuredClone(step));
      return found('doubleKey', `steps.${step.key}`, step.key);
    }
    if (!phrase) return null;
    made.phrases.push(structuredClone(phrase));
    return found('doubleKey', `phrases.${phrase.key}`, phrase.key);
  },
  unknownStep(made, pick) {
    const step = one(made.steps, pick);
    const way = step && one(step.next, pick);
    if (pick % 5 === 0) {
      made.start = 'nowhere';
      return found('unknownStep', 'start', 'nowhere');
    }
    const detour = pick % 3 === 0 ? made.detours[0] : undefined;
    if (detour) {
      detour.to = 'nowhere';
      return found('unknownStep', 'detours.0.to', 'nowhere');
    }
    if (!step || !way) return null;
    way.to = 'nowhere';
    return found('unknownStep', `steps.${step.key}.next.${step.next.indexOf(way)}.to`, 'nowhere');
  },
  unreachable(made, pick) {
    const step = one(made.steps, pick);
    if (!step) return null;
    made.steps.push({ ...structuredClone(step), key: 'lost' });
    return found('unreachable', 'steps.lost', 'lost');
  },
  deadEnd(made, pick) {
    const step = one(made.steps, pick);
    if (!step) return null;
    for (const way of step.next) way.when ??= { fact: 'agreed' };
    return found('deadEnd', `steps.${step.key}`, step.key);
  },
  noExit(made, pick) {
    const step = one(made.steps, pick);
    if (!step) return null;
    for (const way of step.next) if (way.when === null) way.to = step.key;
    return found('noExit', `steps.${step.key}`, step.key);
  },
  circle(made, pick) {
    const step = one(made.steps, pick);
    const label = step?.next[0]?.label;
    if (!step || !label) return null;
    step.next.unshift({ to: step.key, label, when: pick % 2 === 0 ? null : { fact: 'moodFell' } });
    // Without a condition it is still left by the way after it.
    return found('circle', `steps.${step.key}`, step.key);
  },
  backOnCourse(made, pick) {
    const step = one(
      made.steps.filter(({ key }) => courseOf(made).has(key)),
      pick,
    );
    const label = step?.next[0]?.label;
    if (!step || !label) return null;
    const at = step.next.push({ to: back, label, when: null }) - 1;
    return found('backOnCourse', `steps.${step.key}.next.${at}.to`, step.key);
  },
  languageMissing(made, pick) {
    const language = one(made.languages, pick) ?? 'pl';
    const spoilt = spoilWords(made, pick, (words) => {
      if (pick % 2 === 0) delete words[language];
      else words[language] = ' ';
      return language;
    });
    return spoilt && found('languageMissing', spoilt.at, spoilt.name);
  },
  variantMissing(made, pick) {
    const language = one(made.languages, pick) ?? 'pl';
    const spoilt = spoilWords(made, pick, (words) => {
      words[language] = { f: 'Pani', m: '', other: 'Proszę' };
      return `${language}.m`;
    });
    return spoilt && found('variantMissing', spoilt.at, spoilt.name);
  },
  unknownPlaceholder(made, pick) {
    const language = one(made.languages, pick) ?? 'pl';
    const text = one(['{name}', 'x {', '{ me }', '}'], pick) ?? '{';
    const spoilt = spoilWords(made, pick, (words) => {
      words[language] = pick % 2 === 0 ? text : { f: 'x', m: text, other: 'x' };
      return text.replace('x ', '');
    });
    return spoilt && found('unknownPlaceholder', spoilt.at, spoilt.name);
  },
  actWithoutPhrase(made, pick) {
    const step = one(made.steps, pick);
    if (!step) return null;
    const { act } = step;
    for (const phrase of made.phrases) {
      if (phrase.act !== act) continue;
      if (pick % 2 === 0) phrase.pattern ??= 'silent';
      else phrase.say = { ...phrase.say, pl: { f: 'x', m: 'x', other: '{amount}' } };
    }
    const first = made.steps.find((other) => other.act === act);
    return found('actWithoutPhrase', `steps.${first?.key}`, act);
  },
  policyWithoutEnd(made, pick) {
    const abuse = one(['insult', 'obscenity', 'threat'] as const, pick) ?? 'insult';
    made.policy[abuse].push('warn');
    return found('policyWithoutEnd', `policy.${abuse}`);
  },
};

describe('each kind of damage is found', () => {
  test.each(faultKinds)('%s', (kind) => {
    fc.assert(
      fc.property(soundPlaybook, fc.nat({ max: 9999 }), (sound, pick) => {
        const made = structuredClone(sound);
        const expected = damages[kind](made, pick);
        fc.pre(expected !== null);
        expect(faultsOf(made)).toContainEqual(expected);
      }),
    );
  });
});

describe('ways', () => {
  const ring = (ways: Record<string, readonly (readonly [string, boolean])[]>): Fault[] => {
    const [sound] = fc.sample(soundPlaybook, { numRuns: 1, seed: 7 });
    const step = sound?.steps[0];
    if (!sound || !step) throw new Error('nothing was made');
    const label = step.title;
    const leading = ([to, open]: readonly [string, boolean]): Branch => ({
      to,
      label,
      when: open ? null : { fact: 'agreed' },
    });
    const steps: PlaybookStep[] = [];
    for (const [key, next] of Object.entries(ways)) {
      steps.push({ ...step, key, next: next.map(leading) });
    }
    return faultsOf({ ...sound, start: 'a', steps, detours: [{ to: 'aside', label, when: null }] });
  };
  const aside = [[back, true]] as const;
  const kinds = (faults: readonly Fault[]) => faults.map(({ kind, name }) => `${kind} ${name}`);

  test('may lead back where the usual one leads on', () => {
    const ways = {
      a: [['b', true]] as const,
      b: [[end, true] as const, ['a', true] as const],
      aside,
    };
    expect(ring(ways)).toEqual([]);
  });

  test('that are only left by a condition are no exit', () => {
    const faults = ring({
      a: [['b', true]],
      b: [
        ['a', true],
        [end, false],
      ],
      aside,
    });
    expect(kinds(faults)).toEqual(['noExit a', 'noExit b']);
  });

  test('that lead round before they lead out are a circle', () => {
    const faults = ring({
      a: [['b', true]],
      b: [
        ['a', false],
        [end, true],
      ],
      aside,
    });
    expect(kinds(faults)).toEqual(['circle a', 'circle b']);
  });

  test('a dead end is told once, not at all that leads there', () => {
    const faults = ring({ a: [['b', true]], b: [[end, false]], aside });
    expect(kinds(faults)).toEqual(['deadEnd b']);
  });

  test('a step that detour and course share has nowhere to go back to', () => {
    const faults = ring({
      a: [
        [end, true],
        ['aside', false],
      ],
      aside,
    });
    expect(kinds(faults)).toEqual(['backOnCourse aside']);
  });
});

test('the texts of a language, with whom they are for', () => {
  const words = { pl: 'Tak.', ru: { f: 'Да.', m: ' ', other: 'Ага.' } };
  expect(textsIn(words, 'pl')).toEqual([[null, 'Tak.']]);
  expect(textsIn(words, 'ru')).toEqual([
    ['f', 'Да.'],
    ['other', 'Ага.'],
  ]);
  expect(textsIn(words, 'en')).toEqual([]);
});

test.each([
  ['{product}: zgadza się?', []],
  ['{address} {me}', []],
  ['{Product}', ['{Product}']],
  ['{}', ['{}']],
  ['{{me}}', ['{', '}']],
  ['me}', ['}']],
])('the placeholders of %s', (text, unknown) => {
  expect(unknownPlaceholders(text)).toEqual(unknown);
});
