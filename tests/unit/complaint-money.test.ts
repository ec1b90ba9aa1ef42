import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComplaintStep } from '#contract/complaint-input.ts';
import { mayStep } from '#contract/complaint-workflow.ts';
import { Refusal } from '../../main/engine/refusal.ts';
import { deedOf, reopening, standingOf } from '../../main/features/complaints/workflow.ts';
import { refund } from '../support/complaints.ts';

const day = '2026-03-02';
const who = { staffId: 'o', now: '2026-03-02T10:00:00.000Z' };
const settling = { do: 'settle', way: 'inPerson', moodEnd: null, followUp: null } as const;
const closing = { do: 'close', rootCauseId: null, prevention: '' } as const;
const steps = fc.array(
  fc.constantFrom<ComplaintStep[]>(
    { do: 'decide', decision: refund },
    { do: 'decide', decision: { ...refund, verdict: 'partly', remedy: 'repair' } },
    { do: 'decide', decision: { ...refund, verdict: 'rejected', alternatives: 'The mediator' } },
    { ...settling, moneyOn: null },
    { ...settling, moneyOn: day },
    { do: 'pay', on: day },
    { ...closing, money: null },
    { ...closing, money: { on: day } },
    { ...closing, money: { withheldBecause: 'She took another pair' } },
    { do: 'reopen', reason: 'It broke again' },
  ),
  { maxLength: 60 },
);

/** As much of a stored complaint as its steps look at. */
interface Row {
  state: string;
  voided_at: string | null;
  escalated: string | null;
  verdict: string | null;
  remedy: string | null;
  money_on: string | null;
  money_withheld: string;
  replied_on: string | null;
  first_answer_at: string | null;
}
const untouched: Row = {
  state: 'new',
  voided_at: null,
  escalated: null,
  verdict: null,
  remedy: null,
  money_on: null,
  money_withheld: '',
  replied_on: null,
  first_answer_at: null,
};

/** What stands after a step; the same row where it is not allowed or does not say enough. */
function after(row: Row, wanted: ComplaintStep): Row {
  if (!mayStep(standingOf(row), wanted.do)) return row;
  try {
    const done =
      wanted.do === 'reopen' ? reopening('reopen', wanted.reason) : deedOf(row, wanted, who);
    return { ...row, ...(done.columns as Partial<Row>) };
  } catch (problem) {
    if (problem instanceof Refusal && problem.error.code === 'VALIDATION') return row;
    throw problem;
  }
}

const owes = (row: Row) =>
  standingOf(row).givesMoney && row.money_on === null && row.money_withheld === '';

describe('the money of a complaint', () => {
  test('is owed no more when it is closed: it went out, or somebody said why it does not', () => {
    fc.assert(
      fc.property(steps, (path) => {
        let row = untouched;
        for (const wanted of path) {
          row = after(row, wanted);
          expect(row.state === 'closed' && owes(row)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('that is owed holds up the closing only while nobody says what became of it', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const row = path.reduce(after, untouched);
        const mayClose = mayStep(standingOf(row), 'close');
        expect(after(row, { ...closing, money: null }) === row).toBe(!mayClose || owes(row));
        expect(after(row, { ...closing, money: { on: day } }) === row).toBe(!mayClose);
      }),
      { numRuns: 500 },
    );
  });

  test('of a decision that no longer stands does not count for the next one', () => {
    const paid = [
      { do: 'decide', decision: refund } as const,
      { do: 'pay', on: day } as const,
      { do: 'reopen', reason: 'The new pair broke' } as const,
    ].reduce<Row>(after, untouched);
    expect(paid.money_on).toBe(day);
    expect(after(paid, { do: 'decide', decision: refund }).money_on).toBeNull();
    const repair = { ...refund, remedy: 'repair' } as const;
    expect(after(paid, { do: 'decide', decision: repair }).money_on).toBe(day);
  });
});
