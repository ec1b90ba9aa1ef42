import { describe, expect, test } from 'vitest';
import { countryPacks } from '../../db/content/country-packs/index.ts';
import {
  type Deadline,
  type Facts,
  statutoryDeadlines,
} from '../../main/features/clocks/deadlines.ts';
import { calendarOf } from '../support/calendars.ts';
import { deadlineBy, factsFor, unknownFacts } from '../support/clocks.ts';

const shopOf = (deadlines: readonly Deadline[]) =>
  deadlines.filter(({ owedBy }) => owedBy === 'shop');

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
