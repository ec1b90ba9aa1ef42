import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, endOfDay, knownZone, startOfDay } from '../../main/features/clocks/zone.ts';
import { zones } from '../support/clocks.ts';

const anyInstant = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const anyZone = fc.constantFrom(...zones);

test.each([
  ['2026-03-02T22:59:59.999Z', 'Europe/Warsaw', '2026-03-02'],
  ['2026-03-02T23:00:00.000Z', 'Europe/Warsaw', '2026-03-03'],
  // In summer midnight comes an hour earlier by UTC.
  ['2026-07-01T22:00:00.000Z', 'Europe/Warsaw', '2026-07-02'],
  ['2026-12-31T14:00:00.000Z', 'Asia/Vladivostok', '2027-01-01'],
  ['2026-01-01T03:29:00.000Z', 'America/St_Johns', '2025-12-31'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(dayAt(instant, zone)).toBe(day);
});

test('the day is the one that the calendar on the wall shows', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
      expect(dayAt(instant, zone)).toBe(wall);
    }),
    { numRuns: 500 },
  );
});

test('a day begins with its first moment and ends with the first of the next', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      const day = dayAt(instant, zone);
      const from = startOfDay(day, zone);
      const to = endOfDay(day, zone);
      expect(from <= instant && instant < to).toBe(true);
      expect(dayAt(from, zone)).toBe(day);
      expect(dayAt(new Date(Date.parse(from) - 1).toISOString(), zone)).not.toBe(day);
      expect(dayAt(new Date(Date.parse(to) - 1).toISOString(), zone)).toBe(day);
      expect(dayAt(to, zone)).not.toBe(day);
    }),
    { numRuns: 500 },
  );
});

describe('a day on which the clock changes', () => {
  const hours = (day: string, zone: string) =>
    (Date.parse(endOfDay(day, zone)) - Date.parse(startOfDay(day, zone))) / 3_600_000;

  test.each([
    ['2026-03-29', 'Europe/Warsaw', 23],
    ['2026-10-25', 'Europe/Warsaw', 25],
    ['2026-10-26', 'Europe/Warsaw', 24],
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
  ])('%s in %s has %d hours', (day, zone, length) => {
    expect(hours(day, zone)).toBe(length);
  });

  test('begins later where midnight is skipped', () => {
    expect(startOfDay('2026-04-24', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
    expect(hours('2026-04-24', 'Africa/Cairo')).toBe(23);
  });
});

test('a zone that this computer does not know is taken for UTC', () => {
  for (const zone of ['', 'Mars/Base', 'Europe/Warszawa', '../etc']) {
    expect(knownZone(zone)).toBe('UTC');
    expect(dayAt('2026-03-02T23:30:00.000Z', zone)).toBe('2026-03-02');
    expect(startOfDay('2026-03-02', zone)).toBe('2026-03-02T00:00:00.000Z');
  }
  expect(knownZone('Europe/Warsaw')).toBe('Europe/Warsaw');
});
