import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintKinds } from '#contract/complaint-words.ts';
import {
  complaintStates,
  mayStep,
  type Standing,
  stateAfter,
} from '#contract/complaint-workflow.ts';
import { placeAfter } from '../../renderer/features/complaints/board/board-keys.ts';
import {
  columnNames,
  columnOf,
  movesOf,
  stepInto,
} from '../../renderer/features/complaints/board/moves.ts';
import { type Due, readClock } from '../../renderer/features/complaints/clock.ts';
import { reactions } from '../../renderer/features/complaints/reactions.ts';
import { dayOf } from '../../renderer/shop-clock.ts';

const standing: fc.Arbitrary<Standing> = fc.record({
  state: fc.constantFrom(...complaintStates),
  voided: fc.boolean(),
  escalated: fc.boolean(),
  rejected: fc.boolean(),
  givesMoney: fc.boolean(),
  answered: fc.boolean(),
});
const column = fc.constantFrom(...columnNames);

describe('a move on the board', () => {
  test('is a step that is allowed and leads into that column', () => {
    fc.assert(
      fc.property(standing, column, (stands, to) => {
        const step = stepInto(stands, to);
        if (step === undefined) return;
        expect(mayStep(stands, step)).toBe(true);
        expect(columnOf(stateAfter(step) ?? stands.state)).toBe(to);
        expect(columnOf(stands.state)).not.toBe(to);
      }),
    );
  });

  test('is offered wherever a step leads', () => {
    fc.assert(
      fc.property(standing, (stands) => {
        const reached = new Set(
          movesOf(stands).map((step) => columnOf(stateAfter(step) ?? stands.state)),
        );
        for (const to of columnNames) {
          const leads = reached.has(to) && columnOf(stands.state) !== to;
          expect(stepInto(stands, to) !== undefined).toBe(leads);
        }
      }),
    );
  });

  test('is none for what is void', () => {
    fc.assert(
      fc.property(standing, (stands) => {
        expect(movesOf({ ...stands, voided: true })).toEqual([]);
      }),
    );
  });
});

test('the keys of the board stay on cards that are there', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown'];
  const totals = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(
      totals,
      fc.array(fc.constantFrom(...keys), { maxLength: 20 }),
      (counts, pressed) => {
        const totalOf = (name: (typeof columnNames)[number]) =>
          counts[columnNames.indexOf(name)] ?? 0;
        const start = columnNames.find((name) => totalOf(name) > 0);
        if (start === undefined) return;
        let place = { column: start, index: 0 };
        for (const key of pressed) {
          place = placeAfter(key, place, totalOf) ?? place;
          expect(place.index).toBeGreaterThanOrEqual(0);
          expect(place.index).toBeLessThan(totalOf(place.column));
        }
      },
    ),
  );
});

describe('what a clock says', () => {
  const now = new Date(2026, 2, 2, 12).getTime();
  const due = (days: number, part: Partial<Due> = {}): Due => {
    const end = new Date(2026, 2, 2 + days, 23, 59);
    return { at: end.toISOString(), on: dayOf(end), rule: 'pl.answer', assumed: false, ...part };
  };

  test.each([
    [-2, 'overdue'],
    [0, 'near'],
    [3, 'near'],
    [4, 'far'],
  ] as const)('%i days from today is %s', (days, tone) => {
    expect(readClock(due(days), now, 3)).toEqual({ whose: 'law', tone, days });
  });

  test('an hour of today that has passed is late', () => {
    const at = new Date(now - 60_000).toISOString();
    expect(readClock(due(0, { at }), now, 3)).toMatchObject({ tone: 'overdue', days: 0 });
  });

  test.each([
    ['own.firstAnswer', 'own'],
    ['own.resolution', 'own'],
    ['own.nextUpdate', 'update'],
    ['ru.refund', 'law'],
  ] as const)('%s is of %s', (rule, whose) => {
    expect(readClock(due(1, { rule }), now, 3).whose).toBe(whose);
  });
});

test('every kind of complaint has a first reaction', () => {
  for (const kind of complaintKinds) expect(reactions[kind].length).toBeGreaterThan(1);
});
