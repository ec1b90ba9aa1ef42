import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boardColumns,
  type ComplaintState,
  complaintStates,
  mayStep,
  type Standing,
  type StepName,
  stateAfter,
  stepNames,
  steps,
  waitingStates,
} from '#contract/complaint-workflow.ts';
import { pausesAmong } from '../../main/features/complaints/clocks.ts';

const step = fc.constantFrom(...stepNames);
const waitedFor = fc.constantFrom('customer' as const, 'supplier' as const, 'expert' as const);
const walk = fc.array(fc.tuple(step, waitedFor, fc.boolean()), { maxLength: 60 });

const beginning: Standing = {
  state: 'new',
  voided: false,
  escalated: false,
  rejected: false,
  givesMoney: false,
  answered: false,
};

function after(standing: Standing, name: StepName, whom: 'customer', rejects: boolean): Standing {
  return {
    state: stateAfter(name, whom) ?? standing.state,
    voided: standing.voided || name === 'void',
    escalated: name === 'escalate' || (standing.escalated && name !== 'calm' && name !== 'close'),
    rejected: name === 'decide' ? rejects : standing.rejected && name !== 'reopen',
    givesMoney: name === 'decide' ? !rejects : standing.givesMoney && name !== 'reopen',
    answered: name === 'reply' || (standing.answered && name !== 'reopen'),
  };
}

/** Where a walk leads that leaves out what is not allowed. */
function walked(path: readonly [StepName, string, boolean][]): Standing[] {
  const standings = [beginning];
  let last = beginning;
  for (const [name, whom, rejects] of path) {
    if (!mayStep(last, name)) continue;
    last = after(last, name, whom as 'customer', rejects);
    standings.push(last);
  }
  return standings;
}

/** Every state that can be reached from here. */
function reachable(from: Standing): Set<ComplaintState> {
  const seen = new Map<string, Standing>();
  const open = [from];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = JSON.stringify(next);
    if (seen.has(key)) continue;
    seen.set(key, next);
    for (const name of stepNames) {
      if (!mayStep(next, name)) continue;
      for (const rejects of [true, false]) open.push(after(next, name, 'customer', rejects));
    }
  }
  return new Set([...seen.values()].map(({ state }) => state));
}

describe('the workflow of a complaint', () => {
  test('wherever a complaint is, it can be closed, and reopened after that', () => {
    fc.assert(
      fc.property(walk, (path) => {
        for (const standing of walked(path)) {
          if (standing.voided) continue;
          expect(reachable(standing)).toContain('closed');
          expect(reachable({ ...standing, state: 'closed' })).toContain('assessing');
        }
      }),
    );
  });

  test('what is void stays as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...complaintStates), step, (state, name) => {
        expect(mayStep({ ...beginning, state, voided: true }, name)).toBe(false);
      }),
    );
  });

  test('nothing is settled or closed that was not decided', () => {
    fc.assert(
      fc.property(walk, (path) => {
        let decided = false;
        let last = beginning;
        for (const [name, whom, rejects] of path) {
          if (!mayStep(last, name)) continue;
          last = after(last, name, whom as 'customer', rejects);
          decided = name === 'decide' || (decided && name !== 'reopen');
          const isOver = last.state === 'settled' || last.state === 'closed';
          expect(isOver && !decided).toBe(false);
        }
      }),
    );
  });

  test('one that was not rejected is closed only after it was settled', () => {
    expect(mayStep({ ...beginning, state: 'decided' }, 'close')).toBe(false);
    const rejected: Standing = { ...beginning, state: 'decided', rejected: true, answered: true };
    expect(mayStep(rejected, 'close')).toBe(true);
  });

  test('one that was rejected is closed only when the customer knows', () => {
    const rejected: Standing = { ...beginning, state: 'decided', rejected: true };
    expect(mayStep(rejected, 'close')).toBe(false);
  });

  test('every state but closed has its column on the board, and one only', () => {
    const shown = Object.values(boardColumns).flat();
    expect(new Set(shown).size).toBe(shown.length);
    expect([...shown].toSorted()).toEqual(
      complaintStates.filter((state) => state !== 'closed').toSorted(),
    );
  });

  test('every step begins somewhere', () => {
    for (const name of stepNames) expect(steps[name].from.length).toBeGreaterThan(0);
  });
});

describe('pauses', () => {
  const states = fc.array(fc.constantFrom(...complaintStates), { minLength: 1, maxLength: 12 });
  const at = (index: number) => new Date(Date.UTC(2026, 2, 1 + index)).toISOString();

  test('cover the waiting states and nothing else', () => {
    const waiting: ReadonlySet<string> = new Set(Object.values(waitingStates));
    fc.assert(
      fc.property(states, (path) => {
        const pauses = pausesAmong(path.map((to, index) => ({ at: at(index), to })));
        path.forEach((state, index) => {
          const moment = new Date(Date.parse(at(index)) + 1000).toISOString();
          const stands = pauses.some(
            ({ from, to }) => from <= moment && (to === null || moment < to),
          );
          expect(stands).toBe(waiting.has(state));
        });
      }),
    );
  });
});
