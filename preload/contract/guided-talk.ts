import { z } from 'zod';
import type { ContactPattern } from './observations.ts';
import {
  type Abuse,
  abuses,
  type Branch,
  back,
  type Condition,
  end,
  type Measure,
  type Playbook,
} from './playbook.ts';
import { courseOf } from './playbook-check.ts';
import { line, timestamp } from './values.ts';

// The course of a guided talk is the list of what happened in it. Where it stands is always folded
// from that list and from the playbook, so that it goes on after a power cut exactly where it was.

const happening = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ at: timestamp, did: z.literal(name), ...shape });

const key = z.string().max(60);

export const talkEvent = z.discriminatedUnion('did', [
  /** On to a step of the course, by a way of the present step or by the progress. */
  happening('go', { to: key, skipped: line(300) }),
  /** A required step is left out for a reason, wherever the talk stands. */
  happening('skip', { step: key, reason: line(300) }),
  /** Off the course; it stays remembered where. */
  happening('detour', { to: key }),
  happening('mood', { mood: z.int().min(1).max(5) }),
  happening('say', { phrase: key, copied: z.boolean() }),
  happening('hold', { reason: line(200) }),
  happening('resume', {}),
  /** A limit was crossed; what follows is in the policy of the playbook. */
  happening('abuse', { kind: z.enum(abuses) }),
  /** A round of offers ended without an agreement. */
  happening('attempt', {}),
  happening('safety', { danger: z.boolean() }),
  happening('agree', { agreed: z.boolean() }),
]);
export type TalkEvent = z.infer<typeof talkEvent>;

export interface Talk {
  /** The key of the step that is done now; null after the end. */
  step: string | null;
  /** From where the present branch was left. */
  from: string | null;
  /** Steps that were left behind, in the order in which that happened first. */
  done: readonly string[];
  /** Required steps that were not done, with the reason. */
  skipped: Readonly<Record<string, string>>;
  moods: readonly { at: string; mood: number }[];
  said: readonly string[];
  /** Since when the customer waits; null while nobody does. */
  heldSince: string | null;
  /** What was crossed and what had to follow. */
  limits: readonly { at: string; kind: Abuse; measure: Measure }[];
  attempts: number;
  danger: boolean;
  agreed: boolean;
}

/** Where the talk stands. What does not fit the playbook changes nothing. */
export function talkAfter(playbook: Playbook, events: readonly TalkEvent[]): Talk {
  return events.reduce((talk, event) => talkOn(playbook, talk, event), talkAtStart(playbook));
}

export const talkAtStart = ({ start }: Playbook): Talk => ({
  step: start,
  from: null,
  done: [],
  skipped: {},
  moods: [],
  said: [],
  heldSince: null,
  limits: [],
  attempts: 0,
  danger: false,
  agreed: false,
});

type Doing = {
  readonly [Did in TalkEvent['did']]: (
    talk: Talk,
    event: Extract<TalkEvent, { did: Did }>,
    playbook: Playbook,
  ) => Partial<Talk>;
};

/** What each of them changes about where the talk stands. */
const doing: Doing = {
  go: (talk, { to, skipped }, playbook) => gone(playbook, talk, to, skipped),
  skip: ({ skipped }, { step, reason }, playbook) =>
    stepOf(playbook, step) ? { skipped: { ...skipped, [step]: reason } } : {},
  detour: (talk, { to }, playbook) => turned(playbook, talk, to),
  mood: ({ moods }, { at, mood }) => ({ moods: [...moods, { at, mood }] }),
  say: ({ said }, { phrase }) => ({ said: [...said, phrase] }),
  hold: ({ heldSince }, { at }) => ({ heldSince: heldSince ?? at }),
  resume: () => ({ heldSince: null }),
  abuse: (talk, { at, kind }, playbook) => ({
    limits: [...talk.limits, { at, kind, measure: measureFor(playbook, talk, kind) }],
  }),
  attempt: ({ attempts }) => ({ attempts: attempts + 1, agreed: false }),
  safety: (_talk, { danger }) => ({ danger }),
  agree: (_talk, { agreed }) => ({ agreed }),
};

/** Where it stands after one more event. */
export function talkOn(playbook: Playbook, talk: Talk, event: TalkEvent): Talk {
  if (talk.step === null) return talk;
  // Each is given its own kind of event, which the name of it says.
  const change = doing[event.did] as (
    one: Talk,
    happened: TalkEvent,
    by: Playbook,
  ) => Partial<Talk>;
  return { ...talk, ...change(talk, event, playbook) };
}

function gone(playbook: Playbook, talk: Talk, to: string, skipped: string): Partial<Talk> {
  const target = to === back ? talk.from : to;
  if (target === null || talk.step === null) return {};
  if (target !== end && !stepOf(playbook, target)) return {};
  const left = talk.step;
  return {
    step: target === end ? null : target,
    from: to === back || target === end || courseOf(playbook).has(target) ? null : talk.from,
    done: talk.done.includes(left) ? talk.done : [...talk.done, left],
    skipped: skipped === '' ? talk.skipped : { ...talk.skipped, [left]: skipped },
  };
}

function turned(playbook: Playbook, talk: Talk, to: string): Partial<Talk> {
  if (!stepOf(playbook, to)) return {};
  return { step: to, from: talk.from ?? talk.step };
}

/** What follows the next time that this limit is crossed. */
export function measureFor(playbook: Playbook, talk: Talk, kind: Abuse): Measure {
  const times = talk.limits.filter((limit) => limit.kind === kind).length;
  const measures = playbook.policy[kind];
  return measures[Math.min(times, measures.length - 1)] ?? 'end';
}

export const stepOf = (playbook: Playbook, wanted: string) =>
  playbook.steps.find((step) => step.key === wanted);

/** The steps that lead from the start to the end when all goes well: what the progress shows. */
export function usualCourse(playbook: Playbook): readonly string[] {
  const course: string[] = [];
  let step = stepOf(playbook, playbook.start);
  while (step && !course.includes(step.key)) {
    course.push(step.key);
    step = stepOf(playbook, step.next[0]?.to ?? end);
  }
  return course;
}

/**
 * The required steps of the usual course that would be left out without a word if the talk were over
 * now. The one where it stands is being done; a talk that a limit has ended owes none.
 */
export function leftOut(playbook: Playbook, talk: Talk): readonly string[] {
  if (talk.limits.some(({ measure }) => measure === 'end')) return [];
  return usualCourse(playbook).filter(
    (wanted) =>
      stepOf(playbook, wanted)?.mark === 'required' &&
      wanted !== talk.step &&
      !talk.done.includes(wanted) &&
      (talk.skipped[wanted] ?? '').trim() === '',
  );
}

/** What conditions ask about that the course alone does not know. */
export interface TalkFacts {
  aboveLimit: boolean;
  pattern: ContactPattern | null;
}

export function holds(condition: Condition | null, talk: Talk, facts: TalkFacts): boolean {
  if (condition === null) return true;
  const first = talk.moods[0]?.mood ?? Number.NEGATIVE_INFINITY;
  const last = talk.moods.at(-1)?.mood ?? Number.POSITIVE_INFINITY;
  const warnings = talk.limits.filter(({ measure }) => measure !== 'request').length;
  switch (condition.fact) {
    case 'moodFell':
      return last < first;
    case 'moodAtMost':
      return last <= condition.value;
    case 'warnings':
      return warnings >= condition.atLeast;
    case 'attempts':
      return talk.attempts >= condition.atLeast;
    case 'aboveLimit':
      return facts.aboveLimit;
    case 'agreed':
      return talk.agreed;
    case 'safety':
      return talk.danger;
    default:
      return facts.pattern === condition.is;
  }
}

/** The ways on from where the talk stands, the usual one first. */
export function waysOn(playbook: Playbook, talk: Talk, facts: TalkFacts): readonly Branch[] {
  const step = talk.step === null ? undefined : stepOf(playbook, talk.step);
  return (step?.next ?? []).filter(
    ({ to, when }) => (to !== back || talk.from !== null) && holds(when, talk, facts),
  );
}
