import {
  holds,
  measureFor,
  stepOf,
  type Talk,
  type TalkEvent,
  type TalkFacts,
  talkAfter,
  talkAtStart,
  talkOn,
  usualCourse,
} from '#contract/guided-talk.ts';
import {
  type Abuse,
  type Act,
  abuses,
  back,
  end,
  type Measure,
  type Playbook,
  type PlaybookStep,
} from '#contract/playbook.ts';
import { courseOf } from '#contract/playbook-check.ts';

/** What happened until now. The end is only the wish to save, and counts once that is done. */
export const unended = (events: readonly TalkEvent[]): TalkEvent[] =>
  events.filter((event) => event.did !== 'go' || event.to !== end);

/** Where the talk stands while the call is not saved. */
export const openTalk = (playbook: Playbook, events: readonly TalkEvent[]): Talk =>
  talkAfter(playbook, unended(events));

/**
 * The steps that led to the present one, itself the last. Going back to the one before shortens it,
 * so that going back again leads further.
 */
export function trailOf(playbook: Playbook, events: readonly TalkEvent[]): readonly string[] {
  const trail = [playbook.start];
  let talk = talkAtStart(playbook);
  for (const event of unended(events)) {
    if (event.did !== 'go' && event.did !== 'detour') continue;
    talk = talkOn(playbook, talk, event);
    const { step } = talk;
    if (step === null || step === trail.at(-1)) continue;
    if (step === trail.at(-2)) trail.pop();
    else trail.push(step);
  }
  return trail;
}

/** How often the talk went on: the same number is the same visit of the same step. */
export const visitOf = (events: readonly TalkEvent[]): number =>
  events.filter(({ did }) => did === 'go' || did === 'detour').length;

/** On to any step: along the course, or off it with the way back remembered. */
export function move(playbook: Playbook, to: string, at: string, skipped = ''): TalkEvent {
  const onCourse = to === back || to === end || courseOf(playbook).has(to);
  return onCourse ? { at, did: 'go', to, skipped } : { at, did: 'detour', to };
}

/** What happens when a way on or a detour is taken, with all that it says about the talk. */
export function taking(playbook: Playbook, talk: Talk, to: string, at: string): TalkEvent[] {
  const left = talk.step === null ? undefined : stepOf(playbook, talk.step);
  const next = stepOf(playbook, to === back ? (talk.from ?? '') : to);
  return [
    ...(talk.heldSince !== null && next?.act !== 'hold' ? [{ at, did: 'resume' } as const] : []),
    ...meaning(left, next, at),
    ...(to === back ? [] : crossedBy(playbook, talk, next, at)),
    move(playbook, to, at),
  ];
}

function meaning(
  left: PlaybookStep | undefined,
  next: PlaybookStep | undefined,
  at: string,
): TalkEvent[] {
  if (next?.act === 'safety') return [{ at, did: 'safety', danger: true }];
  if (left?.act === 'agree' && next?.act === 'sumUp') return [{ at, did: 'agree', agreed: true }];
  const again = next?.act === 'offer' && (left?.act === 'offer' || left?.act === 'agree');
  return again ? [{ at, did: 'attempt' }] : [];
}

/** Which measure a step is; what leads to it is a limit that was crossed. */
const measureOfAct: Partial<Record<Act, Measure>> = {
  request: 'request',
  warn: 'warn',
  end: 'end',
};
const usualAbuse: Record<Measure, Abuse> = { request: 'obscenity', warn: 'insult', end: 'insult' };

function crossedBy(
  playbook: Playbook,
  talk: Talk,
  next: PlaybookStep | undefined,
  at: string,
): TalkEvent[] {
  if (next === undefined) return [];
  if (next.act === 'threat') return [{ at, did: 'abuse', kind: 'threat' }];
  const measure = measureOfAct[next.act];
  if (measure === undefined) return [];
  const last = talk.limits.at(-1)?.kind;
  const likely = [...(last ? [last] : []), usualAbuse[measure], ...abuses].filter(
    (kind) => kind !== 'threat',
  );
  const kind = likely.find((one) => measureFor(playbook, talk, one) === measure);
  return [{ at, did: 'abuse', kind: kind ?? likely[0] ?? 'insult' }];
}

/** What the policy says about a limit that is crossed now. */
export function crossing(playbook: Playbook, talk: Talk, kind: Abuse, at: string): TalkEvent[] {
  const measure = measureFor(playbook, talk, kind);
  const act = measure === 'end' && kind === 'threat' ? 'threat' : measure;
  const steps = playbook.steps.filter((step) => step.act === act);
  const to = steps.find(({ key }) => !talk.done.includes(key) && key !== talk.step) ?? steps[0];
  return [
    { at, did: 'abuse', kind },
    ...(to === undefined || to.key === talk.step ? [] : [move(playbook, to.key, at)]),
  ];
}

/** It was a slip: the latest limit was not crossed after all, and the talk is back where it was. */
export function withoutLimit(
  playbook: Playbook,
  events: readonly TalkEvent[],
  at: string,
): TalkEvent[] {
  const last = events.findLastIndex(({ did }) => did === 'abuse');
  const others = events.filter((_event, index) => index !== last);
  const { from } = openTalk(playbook, others);
  return last === -1 || from === null ? others : [...others, move(playbook, back, at)];
}

/** The customer waits. Where the playbook has words for that, they are on screen. */
export function holding(playbook: Playbook, talk: Talk, at: string): TalkEvent[] {
  const step = stepWith(playbook, 'hold');
  return [
    ...(step && step.key !== talk.step ? [move(playbook, step.key, at)] : []),
    { at, did: 'hold', reason: '' },
  ];
}

export function resuming(playbook: Playbook, talk: Talk, at: string): TalkEvent[] {
  const step = stepWith(playbook, 'resume');
  const waits = talk.step !== null && stepOf(playbook, talk.step)?.act === 'hold';
  return [{ at, did: 'resume' }, ...(waits && step ? [move(playbook, step.key, at)] : [])];
}

/** Detours that help now; one that was taken is advised again only when something has changed. */
export function advisedNow(
  playbook: Playbook,
  events: readonly TalkEvent[],
  talk: Talk,
  facts: TalkFacts,
): Playbook['detours'] {
  const changed = events.findLastIndex(({ did }) => did === 'mood' || did === 'attempt');
  return playbook.detours.filter(({ to, when }) => {
    if (when === null || to === talk.step || !holds(when, talk, facts)) return false;
    const taken = events.findLastIndex(
      (event) => (event.did === 'detour' || event.did === 'go') && event.to === to,
    );
    return taken === -1 || taken < changed;
  });
}

/** The step that is about nothing but this, where several are. */
export function stepWith(playbook: Playbook, act: Act): PlaybookStep | undefined {
  const steps = playbook.steps.filter((step) => step.act === act);
  return steps.find(({ key }) => key === act) ?? steps[0];
}

export interface RailStep {
  key: string;
  /** A branch stands below the step that it left. */
  branch: boolean;
}

/** The usual course, and where the talk is off it, the branch below what was left. */
export function railOf(playbook: Playbook, talk: Talk, trail: readonly string[]): RailStep[] {
  const course = usualCourse(playbook);
  const rail = course.map((key) => ({ key, branch: false }));
  if (talk.step === null || course.includes(talk.step)) return rail;
  const left = talk.from ?? trail.findLast((key) => course.includes(key));
  rail.splice(course.indexOf(left ?? '') + 1, 0, { key: talk.step, branch: true });
  return rail;
}
