import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  holds,
  measureFor,
  type Talk,
  type TalkEvent,
  type TalkFacts,
  talkAfter,
  talkEvent,
  usualCourse,
  waysOn,
} from '#contract/guided-talk.ts';
import { abuses, back, end, type Playbook } from '#contract/playbook.ts';
import { courseOf } from '#contract/playbook-check.ts';
import { shippedPlaybooks } from '#db/content/playbooks/index.ts';
import { soundPlaybook } from './playbook-check-sound.ts';

const at = '2026-03-02T09:00:00.000Z';
const facts = fc.record({
  aboveLimit: fc.boolean(),
  pattern: fc.constantFrom(null, 'aggressive' as const, 'silent' as const),
});
const shipped = fc.constantFrom(...shippedPlaybooks.map((book) => ({ ...book, phrases: [] })));
const book: fc.Arbitrary<Playbook> = fc.oneof(soundPlaybook, shipped);

/** Whatever a person can do at that moment. */
function deeds(playbook: Playbook, talk: Talk, known: TalkFacts): TalkEvent[] {
  return [
    ...waysOn(playbook, talk, known).map(
      ({ to }) => ({ at, did: 'go', to, skipped: '' }) satisfies TalkEvent,
    ),
    ...playbook.detours.map(({ to }) => ({ at, did: 'detour', to }) satisfies TalkEvent),
    ...[1, 3, 5].map((mood) => ({ at, did: 'mood', mood }) satisfies TalkEvent),
    ...abuses.map((kind) => ({ at, did: 'abuse', kind }) satisfies TalkEvent),
    { at, did: 'attempt' },
    { at, did: 'hold', reason: '' },
    { at, did: 'resume' },
    { at, did: 'agree', agreed: true },
    { at, did: 'safety', danger: true },
  ];
}

/** A talk as somebody might lead it: each number chooses among what can be done. */
function talked(playbook: Playbook, choices: readonly number[], known: TalkFacts): TalkEvent[] {
  const events: TalkEvent[] = [];
  for (const choice of choices) {
    const talk = talkAfter(playbook, events);
    if (talk.step === null) break;
    const possible = deeds(playbook, talk, known);
    const chosen = possible[choice % possible.length];
    if (chosen) events.push(chosen);
  }
  return events;
}

const choices = fc.array(fc.nat(1000), { maxLength: 40 });

describe('a guided talk', () => {
  test('always has a way on, and ends when the usual ones are taken', () => {
    fc.assert(
      fc.property(book, choices, facts, (playbook, chosen, known) => {
        const events = talked(playbook, chosen, known);
        let talk = talkAfter(playbook, events);
        for (let steps = 0; talk.step !== null; steps += 1) {
          expect(steps).toBeLessThanOrEqual(playbook.steps.length + 1);
          const [usual] = waysOn(playbook, talk, known);
          expect(usual).toBeDefined();
          events.push({ at, did: 'go', to: usual?.to ?? end, skipped: '' });
          talk = talkAfter(playbook, events);
        }
      }),
    );
  });

  test('stands after a kill where it stood before, whatever was stored last', () => {
    fc.assert(
      fc.property(book, choices, facts, fc.nat(40), (playbook, chosen, known, kill) => {
        const events = talked(playbook, chosen, known);
        const stored: unknown = JSON.parse(JSON.stringify(events.slice(0, kill)));
        const resumed = talkEvent.array().parse(stored);
        const rest = events.slice(kill);
        expect(talkAfter(playbook, resumed)).toEqual(talkAfter(playbook, events.slice(0, kill)));
        expect(talkAfter(playbook, [...resumed, ...rest])).toEqual(talkAfter(playbook, events));
      }),
    );
  });

  test('comes back from a branch to the step of the course that it left, also from a branch of a branch', () => {
    fc.assert(
      fc.property(book, choices, facts, (playbook, chosen, known) => {
        const course = courseOf(playbook);
        let left: string | null = null;
        const events: TalkEvent[] = [];
        for (const event of talked(playbook, chosen, known)) {
          const before = talkAfter(playbook, events);
          events.push(event);
          const after = talkAfter(playbook, events);
          if (event.did === 'detour' && before.from === null) left = before.step;
          const wentBack = event.did === 'go' && event.to === back;
          expect(after.from === null || (!wentBack && course.has(after.from))).toBe(true);
          expect(!wentBack || after.step === left).toBe(true);
        }
      }),
    );
  });

  test('is not moved by what does not fit the playbook', () => {
    fc.assert(
      fc.property(book, choices, facts, fc.string(), (playbook, chosen, known, word) => {
        fc.pre(!playbook.steps.some(({ key }) => key === word) && word !== back && word !== end);
        const events = talked(playbook, chosen, known);
        const talk = talkAfter(playbook, events);
        for (const did of ['go', 'detour'] as const) {
          const odd = { at, did, to: word, skipped: '' } as TalkEvent;
          expect(talkAfter(playbook, [...events, odd])).toEqual(talk);
        }
      }),
    );
  });
});

describe('limits', () => {
  const [playbook] = shippedPlaybooks;
  if (!playbook) throw new Error('nothing is shipped');
  const measures = (kinds: readonly (typeof abuses)[number][]) =>
    talkAfter(
      playbook,
      kinds.map((kind) => ({ at, did: 'abuse', kind })),
    ).limits.map(({ measure }) => measure);

  test('an insult is warned about once, then the talk ends', () => {
    expect(measures(['insult', 'insult', 'insult'])).toEqual(['warn', 'end', 'end']);
  });

  test('foul words are asked to stop twice, then warned about, then the talk ends', () => {
    expect(measures(['obscenity', 'obscenity', 'obscenity', 'obscenity'])).toEqual([
      'request',
      'request',
      'warn',
      'end',
    ]);
  });

  test('a threat ends it at once; each kind is counted for itself', () => {
    expect(measures(['obscenity', 'threat', 'insult'])).toEqual(['request', 'end', 'warn']);
    const talk = talkAfter(playbook, [{ at, did: 'abuse', kind: 'insult' }]);
    expect(measureFor(playbook, talk, 'insult')).toBe('end');
    expect(measureFor(playbook, talk, 'obscenity')).toBe('request');
  });
});

describe('what is proposed', () => {
  const [playbook] = shippedPlaybooks;
  if (!playbook) throw new Error('nothing is shipped');
  const nothing = { aboveLimit: false, pattern: null };
  const proposed = (events: readonly TalkEvent[], known: TalkFacts = nothing) =>
    playbook.detours
      .filter(({ when }) => when !== null && holds(when, talkAfter(playbook, events), known))
      .map(({ to }) => to);
  const mood = (value: number): TalkEvent => ({ at, did: 'mood', mood: value });

  test('calming down when the mood falls, not when it was low all the time', () => {
    expect(proposed([mood(2), mood(2)])).toEqual([]);
    expect(proposed([mood(3), mood(2)])).toContain('calmDown');
  });

  test('the manager after three rounds without an agreement, or above the limit; anger alone never', () => {
    const round: TalkEvent = { at, did: 'attempt' };
    expect(proposed([round, round])).not.toContain('handOver');
    expect(proposed([round, round, round])).toContain('handOver');
    expect(proposed([], { ...nothing, aboveLimit: true })).toContain('aboveLimit');
    expect(proposed([mood(3), mood(1)])).not.toContain('handOver');
  });

  test('the progress shows the usual course from the first word to the thanks', () => {
    expect(usualCourse(playbook)).toEqual([
      'open',
      'listen',
      'nameFeeling',
      'sayBack',
      'clarify',
      'own',
      'offer',
      'agree',
      'sumUp',
      'writeDown',
      'thank',
    ]);
  });
});
