import { useMemo } from 'react';
import type { CallContent } from '#contract/calls.ts';
import type { Mood } from '#contract/contact-words.ts';
import type { CustomerCard } from '#contract/customers.ts';
import type { GuidedPart, TalkRecord } from '#contract/guided-call.ts';
import { stepOf, type TalkEvent, type TalkFacts, waysOn } from '#contract/guided-talk.ts';
import { type Abuse, end, type Playbook } from '#contract/playbook.ts';
import type { RunningCall } from '../calls/use-running-call.ts';
import { isAbove, useLimit } from '../complaints/detail/use-limit.ts';
import { latestPatterns } from '../profile/talk.ts';
import {
  advisedNow,
  crossing,
  holding,
  move,
  openTalk,
  resuming,
  stepWith,
  taking,
  trailOf,
  unended,
  visitOf,
  withoutLimit,
} from './moves.ts';

interface Guided {
  call: RunningCall;
  playbook: Playbook;
  part: GuidedPart;
  card: CustomerCard | undefined;
}

const now = () => new Date().toISOString();

/** Where the talk stands and what can be done about it; every deed is stored with the draft. */
export function useGuide({ call, playbook, part, card }: Guided) {
  const { keeper, change } = call;
  const limit = useLimit();
  const { events, record } = part;
  const talk = useMemo(() => openTalk(playbook, events), [playbook, events]);
  const trail = useMemo(() => trailOf(playbook, events), [playbook, events]);
  const patterns = useMemo(() => (card ? latestPatterns(card) : []), [card]);
  const chosen = record.chosen === null ? undefined : record.options[record.chosen];
  const facts: TalkFacts = {
    aboveLimit: isAbove(chosen?.cost ?? 0, limit),
    pattern: patterns[0] ?? null,
  };
  const step = stepOf(playbook, talk.step ?? playbook.start);

  /** Two keys may come before the screen is drawn again: each goes on from what the other left. */
  function update(
    next: (before: GuidedPart) => Partial<GuidedPart>,
    also: Partial<CallContent> = {},
  ): void {
    const before = keeper.state().content.guided;
    if (before) change({ ...also, guided: { ...before, ...next(before) } });
  }

  function happen(
    make: (stands: typeof talk) => readonly TalkEvent[],
    also?: Partial<CallContent>,
  ): void {
    update(
      (before) => ({
        events: [...unended(before.events), ...make(openTalk(playbook, before.events))],
      }),
      also,
    );
  }

  function write(fields: Partial<TalkRecord>, also?: Partial<CallContent>): void {
    update((before) => ({ record: { ...before.record, ...fields } }), also);
  }

  /** The first mood is the one at the start; a slip right after it corrects it. */
  function feel(mood: Mood): void {
    const before = unended(keeper.state().content.guided?.events ?? []);
    const slip = before.at(-1)?.did === 'mood';
    const kept = slip ? before.slice(0, -1) : before;
    const first = !kept.some(({ did }) => did === 'mood');
    update(
      () => ({ events: [...kept, { at: now(), did: 'mood', mood }] }),
      first ? { moodStart: mood, moodEnd: null } : { moodEnd: mood },
    );
  }

  return {
    playbook,
    part,
    record,
    talk,
    trail,
    step,
    patterns,
    facts,
    limit,
    visit: visitOf(events),
    ways: waysOn(playbook, talk, facts),
    advised: advisedNow(playbook, events, talk, facts),
    write,
    feel,
    say: (phrase: string, copied: boolean) =>
      happen(() => [{ at: now(), did: 'say', phrase, copied }]),
    take: (to: string) => {
      const agreed = step?.act === 'agree' && stepOf(playbook, to)?.act === 'sumUp';
      const outcome = keeper.state().content.outcome ?? (agreed ? 'agreed' : null);
      happen((stands) => taking(playbook, stands, to, now()), { outcome });
    },
    /** To a step of the course, by the progress. */
    jump: (to: string, skipped = '') => happen(() => [move(playbook, to, now(), skipped)]),
    leaveOut: (steps: readonly string[], reason: string) =>
      happen(() => steps.map((left) => ({ at: now(), did: 'skip', step: left, reason }))),
    stepBack: () => {
      const before = trail.at(-2);
      if (before !== undefined) happen(() => [move(playbook, before, now())]);
    },
    toggleHold: () =>
      happen((stands) => (stands.heldSince === null ? holding : resuming)(playbook, stands, now())),
    /** To the first step that is about one of these. */
    turnTo: (...acts: readonly Parameters<typeof stepWith>[1][]) => {
      const to = acts.map((act) => stepWith(playbook, act)).find(Boolean);
      if (to && to.key !== talk.step) happen((stands) => taking(playbook, stands, to.key, now()));
    },
    cross: (kind: Abuse) => happen((stands) => crossing(playbook, stands, kind, now())),
    uncross: () =>
      update((before) => ({ events: withoutLimit(playbook, unended(before.events), now()) })),
    endTalk: () => happen(() => [move(playbook, end, now())]),
    danger: (danger: boolean) => happen(() => [{ at: now(), did: 'safety', danger }]),
  };
}

export type Guide = ReturnType<typeof useGuide>;
