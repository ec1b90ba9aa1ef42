import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packFor } from '../../db/content/country-packs/index.ts';
import { ruleKeys } from '../../db/content/country-packs/pack.ts';
import { workCalendar } from '../../main/features/clocks/calendar.ts';
import { statutoryDeadlines } from '../../main/features/clocks/deadlines.ts';
import { deadlineBy, factsFor } from '../support/clocks.ts';

const tables = z.array(
  z.strictObject({
    country: z.string(),
    calendar: z.string(),
    cases: z.array(
      z.strictObject({
        rule: z.string(),
        start: z.string(),
        unshifted: z.string(),
        due: z.string(),
        note: z.string(),
      }),
    ),
  }),
);
const read = (file: string) =>
  tables.parse(JSON.parse(readFileSync(`tests/fixtures/deadlines/${file}.json`, 'utf8')));

// Made by make.py beside them, which shares nothing with the program.
const all = [...read('pl'), ...read('ru'), ...read('de')];

describe.each(all)('$country', ({ country, cases }) => {
  const { rules } = packFor(country);

  test.each(cases)('$rule from $start: $note', async ({ rule: key, start, unshifted, due }) => {
    const rule = rules.find((one) => one.key === key);
    if (!rule) throw new Error(`${country} has no rule ${key}`);
    const deadline = deadlineBy(rule, factsFor(rule, start), await workCalendar(country));
    expect(deadline).toMatchObject({ unshiftedOn: unshifted, dueOn: due, assumed: false });
  });

  test('the rule is found among all of its country, too', async () => {
    const calendar = await workCalendar(country);
    for (const { rule: key, start, due } of cases) {
      const rule = rules.find((one) => one.key === key);
      if (!rule) throw new Error(`${country} has no rule ${key}`);
      const found = statutoryDeadlines(factsFor(rule, start), packFor(country), calendar);
      expect(found.find(({ ruleKey }) => ruleKey === key)).toMatchObject({
        dueOn: due,
        assumed: false,
      });
    }
  });
});

test('there are enough of them, and every rule is tried', () => {
  const count = (country: string) => all.find((table) => table.country === country)?.cases.length;
  expect(count('PL')).toBeGreaterThanOrEqual(40);
  expect(count('RU')).toBeGreaterThanOrEqual(40);
  const tried = new Set(all.flatMap(({ cases }) => cases.map(({ rule }) => rule)));
  expect(ruleKeys.filter((key) => !tried.has(key))).toEqual([]);
});
