import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buyers,
  type Circumstance,
  circumstances,
  demands,
  saleKinds,
} from '#contract/complaint-words.ts';
import { countryPacks, packFor } from '../../db/content/country-packs/index.ts';
import type { Rule } from '../../db/content/country-packs/pack.ts';
import { type WorkCalendar, workCalendar } from '../../main/features/clocks/calendar.ts';
import {
  type Deadline,
  type Facts,
  statutoryDeadlines,
} from '../../main/features/clocks/deadlines.ts';
import { dayAt } from '../../main/features/clocks/zone.ts';
import { anyDay, deadlineBy, factsFor, unknownFacts, zones } from '../support/clocks.ts';

const countries = ['PL', 'RU', 'UA', 'DE', 'GB', 'FR', 'GR'] as const;
type Country = (typeof countries)[number];
const calendars = new Map<Country, WorkCalendar>();
beforeAll(async () => {
  for (const country of countries) calendars.set(country, await workCalendar(country));
});
function calendarOf(country: Country): WorkCalendar {
  const calendar = calendars.get(country);
  if (!calendar) throw new Error(`no calendar of ${country}`);
  return calendar;
}

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

const shopOf = (deadlines: readonly Deadline[]) =>
  deadlines.filter(({ owedBy }) => owedBy === 'shop');

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

describe('Poland', () => {
  const pl = (facts: Partial<Facts>) =>
    statutoryDeadlines(
      { ...unknownFacts('2025-12-10'), ...facts },
      countryPacks.pl,
      calendarOf('PL'),
    );

  test('a sentence is enough for a deadline', () => {
    expect(shopOf(pl({}))).toEqual([
      {
        ruleKey: 'pl.answer',
        owedBy: 'shop',
        startsOn: '2025-12-10',
        unshiftedOn: '2025-12-24',
        dueOn: '2025-12-29',
        warnOn: '2025-12-20',
        assumed: true,
        unknown: ['buyer'],
        provisional: false,
      },
      expect.objectContaining({ ruleKey: 'pl.moneyBack', unknown: ['buyer', 'demand'] }),
    ]);
  });

  test('a business has none, a sole trader has', () => {
    expect(pl({ buyer: 'business', demand: 'refund' })).toEqual([]);
    expect(pl({ buyer: 'soleTrader', demand: 'repair' }).map(({ ruleKey }) => ruleKey)).toEqual([
      'pl.answer',
    ]);
  });

  test('money back counts from the demand, the answer from the complaint', () => {
    const deadlines = pl({ buyer: 'consumer', demand: 'refund', demandedOn: '2025-12-12' });
    expect(deadlines.map(({ ruleKey, unshiftedOn }) => [ruleKey, unshiftedOn])).toEqual([
      ['pl.answer', '2025-12-24'],
      ['pl.moneyBack', '2025-12-26'],
    ]);
  });

  test('what was sold out of the shop can be taken back for 14 days, or 30 after a visit', () => {
    const sold = { buyer: 'consumer', sale: 'offPremises', deliveredOn: '2026-01-05' } as const;
    const withdrawal = (facts: Partial<Facts>) =>
      pl({ ...sold, ...facts }).find(({ ruleKey }) => ruleKey.startsWith('pl.withdrawal'));
    expect(withdrawal({})).toMatchObject({
      ruleKey: 'pl.withdrawal',
      dueOn: '2026-01-19',
      unknown: ['unsolicitedVisit'],
    });
    expect(withdrawal({ circumstances: { unsolicitedVisit: true } })).toMatchObject({
      ruleKey: 'pl.withdrawalVisit',
      dueOn: '2026-02-04',
      assumed: false,
    });
    expect(withdrawal({ sale: 'distance' })).toMatchObject({ dueOn: '2026-01-19', assumed: false });
    expect(withdrawal({ sale: 'shop' })).toBeUndefined();
  });

  test('a thing from the shop was delivered when it was bought; otherwise that is assumed', () => {
    const bought = { buyer: 'consumer', purchasedOn: '2024-02-29' } as const;
    const conformity = (facts: Partial<Facts>) =>
      pl({ ...bought, ...facts }).find(({ ruleKey }) => ruleKey === 'pl.conformity');
    expect(conformity({ sale: 'shop' })).toMatchObject({ dueOn: '2026-02-28', assumed: false });
    expect(conformity({ sale: 'distance' })).toMatchObject({
      dueOn: '2026-02-28',
      unknown: ['delivered'],
    });
    expect(conformity({ sale: 'distance', deliveredOn: '2024-03-04' })).toMatchObject({
      dueOn: '2026-03-04',
      assumed: false,
    });
  });
});

describe('Russia', () => {
  const ru = (facts: Partial<Facts>) =>
    statutoryDeadlines(
      { ...unknownFacts('2026-02-02'), buyer: 'consumer', sale: 'shop', ...facts },
      countryPacks.ru,
      calendarOf('RU'),
    );
  const one = (facts: Partial<Facts>) =>
    ru(facts).map(({ ruleKey, unshiftedOn, unknown }) => [ruleKey, unshiftedOn, unknown]);

  test('the demand says which clock runs', () => {
    expect(one({ demand: 'refund' })).toEqual([['ru.refund', '2026-02-12', []]]);
    expect(one({ demand: 'repair' })).toEqual([['ru.repair', '2026-03-19', []]]);
    expect(one({ demand: 'apology' })).toEqual([]);
  });

  test('a replacement is due in 7 days until a check or an order is known to be needed', () => {
    const demand = 'replacement';
    expect(one({ demand })).toEqual([
      ['ru.replacement', '2026-02-09', ['qualityCheck', 'notInStock']],
    ]);
    expect(one({ demand, circumstances: { qualityCheck: false, notInStock: false } })).toEqual([
      ['ru.replacement', '2026-02-09', []],
    ]);
    expect(one({ demand, circumstances: { qualityCheck: true, notInStock: false } })).toEqual([
      ['ru.replacementCheck', '2026-02-22', []],
    ]);
    expect(one({ demand, circumstances: { notInStock: true } })).toEqual([
      ['ru.replacementNotInStock', '2026-03-02', []],
    ]);
  });

  test('a thing to use meanwhile is owed when it was asked for', () => {
    expect(one({ demand: 'repair', circumstances: { loanItem: true } })).toEqual([
      ['ru.loanItem', '2026-02-05', []],
      ['ru.repair', '2026-03-19', []],
    ]);
  });

  test('before the demand is known the earliest one counts', () => {
    expect(one({})).toEqual([
      ['ru.replacement', '2026-02-09', ['demand', 'qualityCheck', 'notInStock']],
    ]);
  });

  test('a thing bought from afar is sent back without a reason', () => {
    expect(
      one({
        sale: 'distance',
        demand: 'refund',
        deliveredOn: '2026-01-30',
        circumstances: { withdrawal: true },
      }),
    ).toEqual([
      ['ru.distanceWithdrawal', '2026-02-06', []],
      ['ru.distanceRefund', '2026-02-12', []],
      ['ru.conformity', '2028-01-30', []],
    ]);
  });

  test('a date in a year without a decree may still move', () => {
    const [refund] = ru({ demand: 'refund', demandedOn: '2026-12-25' });
    expect(refund).toMatchObject({ dueOn: '2027-01-11', provisional: true });
  });
});

test('in Britain the day on which the shop agrees is the first one, and nothing runs before', () => {
  const facts = { ...unknownFacts('2026-03-02'), buyer: 'consumer', demand: 'refund' } as const;
  const circumstance = { circumstances: { withdrawal: false } };
  const gb = (more: Partial<Facts>) =>
    shopOf(
      statutoryDeadlines({ ...facts, ...circumstance, ...more }, countryPacks.gb, calendarOf('GB')),
    );
  expect(gb({})).toEqual([]);
  expect(gb({ decidedOn: '2026-03-04' })).toMatchObject([
    { ruleKey: 'gb.refund', dueOn: '2026-03-17' },
  ]);
});

test('after a repair a European customer has a year more', () => {
  const facts = {
    ...unknownFacts('2026-03-02'),
    buyer: 'consumer',
    sale: 'shop',
    deliveredOn: '2026-01-10',
  } as const;
  const conformity = (circumstance: Facts['circumstances']) =>
    statutoryDeadlines(
      { ...facts, circumstances: circumstance },
      countryPacks.eu,
      calendarOf('FR'),
    ).find(({ ruleKey }) => ruleKey.startsWith('eu.conformity'));
  expect(conformity({})).toMatchObject({ dueOn: '2028-01-10', assumed: false });
  expect(conformity({ repaired: true })).toMatchObject({ dueOn: '2029-01-10', assumed: false });
});

test('a reminder that a pack sets too late comes on the last day', () => {
  const [answer] = countryPacks.pl.rules;
  if (!answer) throw new Error('Poland has rules');
  const late = { ...answer, warnAfterDays: 30 };
  expect(deadlineBy(late, factsFor(late, '2025-12-10'), calendarOf('PL'))).toMatchObject({
    warnOn: '2025-12-24',
    dueOn: '2025-12-29',
  });
});

test('a calendar without any working day moves nothing', () => {
  const [answer] = countryPacks.pl.rules;
  if (!answer) throw new Error('Poland has rules');
  const shut = { ...calendarOf('PL'), isWorkingDay: () => false };
  expect(deadlineBy(answer, factsFor(answer, '2025-12-10'), shut).dueOn).toBe('2025-12-24');
});

test('without a law there is no deadline by law', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(statutoryDeadlines(facts, countryPacks.none, calendarOf('PL'))).toEqual([]);
    }),
  );
});
