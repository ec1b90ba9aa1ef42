import {
  type Act,
  abuses,
  back,
  end,
  type Phrase,
  type Playbook,
  type PlaybookStep,
  placeholders,
  type Words,
} from './playbook.ts';

// What the schema cannot see: whether the steps lead anywhere, and whether there is something to
// say at each. A playbook with a fault is refused when it is loaded, so that no talk gets stuck.

export const faultKinds = [
  /** Two steps, or two phrases, of the same name. */
  'doubleKey',
  'unknownStep',
  /** Nothing leads to that step. */
  'unreachable',
  /** Every way on has a condition: all of them may be closed. */
  'deadEnd',
  /** With every condition false, the talk goes round and does not end. */
  'noExit',
  /** The usual ways, those that are proposed first, can lead round. */
  'circle',
  /** '@back' where no detour was taken. */
  'backOnCourse',
  'languageMissing',
  'variantMissing',
  'unknownPlaceholder',
  /** Nothing that can be said to everybody, whatever is known. */
  'actWithoutPhrase',
  'policyWithoutEnd',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  kind: FaultKind;
  /** For instance 'steps.offer.next.2.label'; the ways are counted from nought. */
  at: string;
  /** What is wrong or missing there: a step, a language, a placeholder, an act. */
  name: string | null;
}

export function faultsOf(playbook: Playbook): Fault[] {
  return [
    ...keyFaults(playbook),
    ...wayFaults(playbook),
    ...wordFaults(playbook),
    ...phraseFaults(playbook),
    ...abuses
      .filter((abuse) => playbook.policy[abuse].at(-1) !== 'end')
      .map((abuse) => fault('policyWithoutEnd', `policy.${abuse}`)),
  ];
}

function fault(kind: FaultKind, at: string, name: string | null = null): Fault {
  return { kind, at, name };
}

function keyFaults(playbook: Playbook): Fault[] {
  return (['steps', 'phrases'] as const).flatMap((part) => {
    const keys = playbook[part].map(({ key }) => key);
    const double = keys.filter((key, index) => keys.indexOf(key) < index);
    return [...new Set(double)].map((key) => fault('doubleKey', `${part}.${key}`, key));
  });
}

/** Where the steps lead, without what is done on the way. */
type Ways = ReadonlyMap<string, readonly string[]>;

function waysOf(playbook: Playbook, chosen: (step: PlaybookStep) => PlaybookStep['next']): Ways {
  return new Map(playbook.steps.map((step) => [step.key, chosen(step).map(({ to }) => to)]));
}

const always = ({ next }: PlaybookStep) => next.filter(({ when }) => when === null);

/** What can be the first way that is open: none after the first that always is. */
function usual({ next }: PlaybookStep): PlaybookStep['next'] {
  const open = next.findIndex(({ when }) => when === null);
  return open === -1 ? next : next.slice(0, open + 1);
}

/** The steps that can be come to from these, themselves included. */
export function reached(from: readonly string[], ways: Ways): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const on = ways.get(key);
    if (on === undefined || seen.has(key)) continue;
    seen.add(key);
    open.push(...on);
  }
  return seen;
}

/** The steps of the talk itself; the others are only come to by a detour. */
export function courseOf(playbook: Playbook): ReadonlySet<string> {
  const known = courses.get(playbook);
  if (known) return known;
  const course = reached([playbook.start], everyWay(playbook));
  courses.set(playbook, course);
  return course;
}

/** Asked for at every move of a talk, and a version never changes. */
const courses = new WeakMap<Playbook, ReadonlySet<string>>();

const everyWay = (playbook: Playbook) => waysOf(playbook, ({ next }) => next);

function wayFaults(playbook: Playbook): Fault[] {
  const known = new Set(playbook.steps.map(({ key }) => key));
  const unknown = (to: string) => to !== back && to !== end && !known.has(to);
  const every = everyWay(playbook);
  const course = courseOf(playbook);
  const aside = reached(
    playbook.detours.map(({ to }) => to),
    every,
  );

  const faults: Fault[] = [];
  if (!known.has(playbook.start)) faults.push(fault('unknownStep', 'start', playbook.start));
  for (const [index, { to }] of playbook.detours.entries()) {
    if (!known.has(to)) faults.push(fault('unknownStep', `detours.${index}.to`, to));
  }
  for (const step of playbook.steps) {
    const at = `steps.${step.key}`;
    if (!course.has(step.key) && !aside.has(step.key)) {
      faults.push(fault('unreachable', at, step.key));
    }
    if (always(step).length === 0) faults.push(fault('deadEnd', at, step.key));
    for (const [index, { to }] of step.next.entries()) {
      const way = `${at}.next.${index}.to`;
      if (unknown(to)) faults.push(fault('unknownStep', way, to));
      if (to === back && course.has(step.key)) faults.push(fault('backOnCourse', way, step.key));
    }
  }
  return [...faults, ...roundFaults(playbook)];
}

function roundFaults(playbook: Playbook): Fault[] {
  const locked = withoutExit(playbook);
  const ways = waysOf(playbook, usual);
  const round = playbook.steps
    .map(({ key }) => key)
    .filter((key) => !locked.has(key) && reached(ways.get(key) ?? [], ways).has(key));
  return [
    ...[...locked].map((key) => fault('noExit', `steps.${key}`, key)),
    ...round.map((key) => fault('circle', `steps.${key}`, key)),
  ];
}

/**
 * The steps from which the ways that are always open do not lead to the end. A step without such a
 * way, or with one to a step that is not there, is told as that; what leads to it is not told again.
 */
function withoutExit(playbook: Playbook): Set<string> {
  const ways = waysOf(playbook, always);
  const locked = new Set(ways.keys());
  const leadsOut = (key: string) => {
    const on = ways.get(key) ?? [];
    return on.length === 0 || on.some((to) => !locked.has(to));
  };
  for (let before = Infinity; locked.size < before; ) {
    before = locked.size;
    for (const key of locked) if (leadsOut(key)) locked.delete(key);
  }
  return locked;
}

/** Everything that somebody reads, with where it stands. */
export function wordsIn(playbook: Playbook): [at: string, words: Words][] {
  const found: [string, Words][] = [
    ['title', playbook.title],
    ['summary', playbook.summary],
  ];
  const list = (at: string, several: readonly Words[]) => {
    for (const [index, words] of several.entries()) found.push([`${at}.${index}`, words]);
  };
  list('prepare', playbook.prepare);
  for (const step of playbook.steps) {
    const at = `steps.${step.key}`;
    found.push(
      [`${at}.title`, step.title],
      [`${at}.purpose`, step.purpose],
      [`${at}.now`, step.now],
    );
    list(`${at}.rather`, step.rather);
    list(`${at}.questions`, step.questions);
    for (const [index, { label }] of step.next.entries()) {
      found.push([`${at}.next.${index}.label`, label]);
    }
  }
  for (const [index, { label }] of playbook.detours.entries()) {
    found.push([`detours.${index}.label`, label]);
  }
  for (const { key, say } of playbook.phrases) found.push([`phrases.${key}.say`, say]);
  for (const [index, { question, mistake }] of playbook.review.entries()) {
    found.push([`review.${index}.question`, question], [`review.${index}.mistake`, mistake]);
  }
  return found;
}

export const variants = ['f', 'm', 'other'] as const;
export type Variant = (typeof variants)[number];

/** One text for whom it is meant: null for everybody. */
export type Variants = readonly [variant: Variant | null, text: string][];

/** The texts of one language; what is missing is left out. */
export function textsIn(words: Words, language: keyof Words): Variants {
  const wording = words[language];
  if (wording === undefined) return [];
  if (typeof wording === 'string') return wording.trim() === '' ? [] : [[null, wording]];
  const given: Partial<typeof wording> = wording;
  return variants.flatMap((variant) => {
    const text = given[variant] ?? '';
    return text.trim() === '' ? [] : [[variant, text] as const];
  });
}

function wordFaults(playbook: Playbook): Fault[] {
  return wordsIn(playbook).flatMap(([at, words]) => {
    const missing = playbook.languages.flatMap((language) => missingIn(at, words, language));
    const unknown = everyText(words).flatMap(unknownPlaceholders);
    return missing.concat(unknown.map((name) => fault('unknownPlaceholder', at, name)));
  });
}

/** In all languages. */
export function everyText(words: Words): string[] {
  return (Object.keys(words) as (keyof Words)[]).flatMap((language) =>
    textsIn(words, language).map(([, text]) => text),
  );
}

function missingIn(at: string, words: Words, language: keyof Words): Fault[] {
  const present = textsIn(words, language).map(([variant]) => variant);
  if (present.length === 0) return [fault('languageMissing', at, language)];
  if (present.includes(null)) return [];
  return variants
    .filter((variant) => !present.includes(variant))
    .map((variant) => fault('variantMissing', at, `${language}.${variant}`));
}

/** What stands in braces and is no placeholder; a brace of its own too. */
export function unknownPlaceholders(text: string): string[] {
  const known = new Set<string>(placeholders.map((name) => `{${name}}`));
  const named = text.match(/\{[^{}]*\}/gu) ?? [];
  const stray = text.replaceAll(/\{[^{}]*\}/gu, '').match(/[{}]/gu) ?? [];
  return [...named.filter((name) => !known.has(name)), ...stray];
}

function phraseFaults(playbook: Playbook): Fault[] {
  const places = (['phone', 'counter'] as const).filter((place) =>
    playbook.channels.includes(place === 'phone' ? 'phone' : 'visit'),
  );
  const plain = playbook.phrases.filter(isPlain);
  const spoken = (act: Act) => {
    const where = new Set(plain.filter((said) => said.act === act).map((said) => said.where));
    return where.has(null) || (places.length > 0 && places.every((place) => where.has(place)));
  };
  const acts = new Map(playbook.steps.toReversed().map(({ key, act }) => [act, key]));
  return [...acts]
    .filter(([act]) => !spoken(act))
    .map(([act, key]) => fault('actWithoutPhrase', `steps.${key}`, act));
}

/** Said to everybody, and needs nothing to be known. */
function isPlain({ pattern, say }: Phrase): boolean {
  return pattern === null && !everyText(say).some((text) => /[{}]/u.test(text));
}
