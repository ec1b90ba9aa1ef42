import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buyers,
  type Circumstance,
  circumstances,
  demands,
  saleKinds,
} from '#contract/complaint-words.ts';
import { countryPacks, packFor } from '../../db/content/country-packs/index.ts';
import type { Rule } from '../../db/content/country-packs/pack.ts';
import type { WorkCalendar } from '../../main/features/clocks/calendar.ts';
import {
  type Deadline,
  type Facts,
  statutoryDeadlines,
} from '../../main/features/clocks/deadlines.ts';
import { dayAt } from '../../main/features/clocks/zone.ts';
import { type Country, calendarOf, countries } from '../support/calendars.ts';
import { anyDay, deadlineBy, factsFor, zones } from '../support/clocks.ts';

const rules: readonly { country: Country; rule: Rule }[] = countries.flatMap((country) =>
  packFor(country).rules.map((rule) => ({ country, rule })),
);
const anyRule = fc.constantFrom(...rules);

const nextDay = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Goes from day to day, as one would with a finger on a calendar. */
function slowly(rule: Rule, start: string, calendar: WorkCalendar) {
  const { unit, count } = rule.period;
  let day = start;
  if (unit === 'day') {
    const steps = rule.counting === 'eventDayIncluded' ? count - 1 : count;
    for (let step = 0; step < steps; step += 1) day = nextDay(day);
  } else {
    const month = monthOf(start) + (unit === 'year' ? 12 * count : count);
    const date = start.slice(8);
    // On until the same date of the last month, or the last day of that month.
    while (monthOf(day) < month) day = nextDay(day);
    while (day.slice(8) < date && monthOf(nextDay(day)) === month) day = nextDay(day);
  }
  let due = day;
  const isFree = (one: string) =>
    rule.shift === 'weekday'
      ? [0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay())
      : rule.shift === 'workingDay' && !calendar.isWorkingDay(one);
  while (isFree(due)) due = nextDay(due);
  return { unshiftedOn: day, dueOn: due };
}

describe('one rule', () => {
  test('counts like a finger on the calendar, over thirty years and in every country', () => {
    fc.assert(
      fc.property(anyRule, anyDay, ({ country, rule }, day) => {
        const calendar = calendarOf(country);
        expect(deadlineBy(rule, factsFor(rule, day), calendar)).toMatchObject(
          slowly(rule, day, calendar),
        );
      }),
      { numRuns: 700 },
    );
  });

  test('never ends on a day off where the law moves it, and moves no other day', () => {
    fc.assert(
      fc.property(anyRule, anyDay, ({ country, rule }, day) => {
        const calendar = calendarOf(country);
        const { unshiftedOn, dueOn } = deadlineBy(rule, factsFor(rule, day), calendar);
        expect(dueOn >= unshiftedOn).toBe(true);
        expect(rule.shift !== 'workingDay' || calendar.isWorkingDay(dueOn)).toBe(true);
        const stays = rule.shift === 'none' || calendar.isWorkingDay(unshiftedOn);
        expect(stays ? dueOn : unshiftedOn).toBe(unshiftedOn);
      }),
      { numRuns: 1000 },
    );
  });

  test('never ends earlier for a complaint that came later', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat(40), ({ country, rule }, day, later) => {
        const calendar = calendarOf(country);
        let other = day;
        for (let step = 0; step < later; step += 1) other = nextDay(other);
        const first = deadlineBy(rule, factsFor(rule, day), calendar);
        const second = deadlineBy(rule, factsFor(rule, other), calendar);
        expect(second.unshiftedOn >= first.unshiftedOn).toBe(true);
        expect(second.dueOn >= first.dueOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('warns the shop after the beginning and no later than the counted day', () => {
    fc.assert(
      fc.property(anyRule, anyDay, ({ country, rule }, day) => {
        const { warnOn, unshiftedOn } = deadlineBy(rule, factsFor(rule, day), calendarOf(country));
        const inTime = warnOn !== null && warnOn > day && warnOn <= unshiftedOn;
        expect(rule.owedBy === 'customer' ? warnOn === null : inTime).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('counts from the day of the shop, wherever the shop is', () => {
    const [answer] = countryPacks.pl.rules;
    const instant = fc.date({
      min: new Date('2010-01-01'),
      max: new Date('2039-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        if (!answer) throw new Error('Poland has rules');
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
        const facts = factsFor(answer, dayAt(at.toISOString(), zone));
        expect(deadlineBy(answer, facts, calendarOf('PL')).startsOn).toBe(day);
      }),
      { numRuns: 500 },
    );
  });
});

const orNull = <T extends string>(values: readonly T[]) => fc.constantFrom(...values, null);
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    day: anyDay,
    buyer: orNull(buyers),
    sale: orNull(saleKinds),
    demand: orNull(demands),
    known: fc.array(fc.tuple(fc.constantFrom(...circumstances), fc.boolean()), { maxLength: 4 }),
    decided: fc.boolean(),
  })
  .map(({ day, buyer, sale, demand, known, decided }) => ({
    receivedOn: day,
    demandedOn: null,
    purchasedOn: day,
    deliveredOn: day,
    decidedOn: decided ? day : null,
    buyer,
    sale,
    demand,
    circumstances: Object.fromEntries(known),
  }));

describe('a complaint', () => {
  test('is never due later for what nobody has said yet', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom(...countries),
        fc.constantFrom('buyer' as const, 'sale' as const, 'demand' as const),
        (facts, country, hidden) => {
          const calendar = calendarOf(country);
          const known = statutoryDeadlines(facts, packFor(country), calendar);
          const guessed = statutoryDeadlines(
            { ...facts, [hidden]: null },
            packFor(country),
            calendar,
          );
          const dutyOf = ({ ruleKey }: Deadline) =>
            packFor(country).rules.find(({ key }) => key === ruleKey)?.duty;
          for (const deadline of known) {
            const same = guessed.find((other) => dutyOf(other) === dutyOf(deadline));
            expect(same && same.unshiftedOn <= deadline.unshiftedOn).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is assumed nowhere when everything is known', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom(...countries),
        fc.tuple(...circumstances.map(() => fc.boolean())),
        (facts, country, values) => {
          const all = circumstances.map((one, at): [Circumstance, boolean] => [
            one,
            values[at] === true,
          ]);
          const deadlines = statutoryDeadlines(
            {
              ...facts,
              buyer: facts.buyer ?? 'consumer',
              sale: facts.sale ?? 'distance',
              demand: facts.demand ?? 'refund',
              circumstances: Object.fromEntries(all),
            },
            packFor(country),
            calendarOf(country),
          );
          expect(deadlines.filter(({ assumed }) => assumed)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('has its deadlines in order, and one for each question', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...countries), (facts, country) => {
        const deadlines = statutoryDeadlines(facts, packFor(country), calendarOf(country));
        const days = deadlines.map(({ unshiftedOn }) => unshiftedOn);
        expect(days).toEqual(days.toSorted());
        expect(new Set(deadlines.map(({ ruleKey }) => ruleKey)).size).toBe(deadlines.length);
        for (const { assumed, unknown } of deadlines) expect(assumed).toBe(unknown.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

test('without a law there is no deadline by law', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(statutoryDeadlines(facts, countryPacks.none, calendarOf('PL'))).toEqual([]);
    }),
  );
});
