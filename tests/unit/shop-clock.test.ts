import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { today } from '../../renderer/days.ts';
import { createFormat } from '../../renderer/format.ts';
import { dayOf, keepShopZone, momentOf, readTime, timeOf } from '../../renderer/shop-clock.ts';

const computer = Intl.DateTimeFormat().resolvedOptions().timeZone;
afterEach(() => keepShopZone(computer));

const zones = [
  'Europe/Warsaw',
  'Europe/Kaliningrad',
  'Asia/Kamchatka',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'UTC',
] as const;

// 2 March 2026 is a Monday; noon in Greenwich, and one in the night.
test.each([
  ['Pacific/Auckland', '2026-03-02T12:00:00Z', '2026-03-03', '01:00'],
  ['Europe/Warsaw', '2026-03-02T12:00:00Z', '2026-03-02', '13:00'],
  ['America/Los_Angeles', '2026-03-02T01:00:00Z', '2026-03-01', '17:00'],
])('the clock in the shop: %s', (zone, at, day, time) => {
  keepShopZone(zone);
  expect(today(new Date(at))).toBe(day);
  expect([dayOf(at), timeOf(at)]).toEqual([day, time]);
  expect(createFormat('pl').time(at)).toBe(time);
  expect(createFormat('en').fullDate(at)).toContain(time);
  expect(momentOf(day, time)).toBe(new Date(at).toISOString());
});

// Clocks went from 2 to 3 on 29 March and from 3 to 2 on 25 October 2026 in Poland.
test.each([
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('when the clock is changed: %s %s', (day, time, at) => {
  keepShopZone('Europe/Warsaw');
  expect(momentOf(day, time)).toBe(at);
});

describe('a day and a time of day', () => {
  const anyMoment = fc
    .date({
      min: new Date('1995-01-01T00:00Z'),
      max: new Date('2037-12-31T00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()));

  test('are those of the zone, by another reckoning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMoment, (zone, instant) => {
        keepShopZone(zone);
        const there = instant.toZonedDateTimeISO(zone);
        expect(dayOf(instant.toString())).toBe(there.toPlainDate().toString());
        expect(timeOf(instant.toString())).toBe(
          there.toPlainTime().toString({ smallestUnit: 'minute' }),
        );
      }),
    );
  });

  test('name the same moment, by another reckoning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMoment, (zone, instant) => {
        keepShopZone(zone);
        const written = instant.toZonedDateTimeISO('UTC').toPlainDateTime().round('minute');
        const [day = '', time = ''] = written.toString({ smallestUnit: 'minute' }).split('T');
        const meant = written.toZonedDateTime(zone).toInstant();
        expect(Date.parse(momentOf(day, time))).toBe(meant.epochMilliseconds);
      }),
    );
  });
});

describe('a typed time', () => {
  test.each([
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['0905', '09:05'],
    [' 23 59 ', '23:59'],
  ])('%j is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  test.each(['', 'x', '24', '9:5', '12:60', '12345'])('%j is none', (typed) =>
    expect(readTime(typed)).toBeUndefined(),
  );
});
