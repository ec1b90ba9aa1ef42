import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WorkCalendar, workCalendar } from '../../main/features/clocks/calendar.ts';
import {
  addOpenMinutes,
  addRunningMinutes,
  type Hours,
  type Opening,
  type OpeningHours,
  openDayFrom,
  openMinutesBetween,
} from '../../main/features/clocks/opening-hours.ts';
import type { Pause } from '../../main/features/clocks/spans.ts';
import { zones } from '../support/clocks.ts';

const calendar: WorkCalendar = await workCalendar('PL');
const nineToSix: readonly Hours[] = [{ from: '09:00', to: '18:00' }];
const weekdays: OpeningHours = {
  week: {
    1: nineToSix,
    2: nineToSix,
    3: nineToSix,
    4: nineToSix,
    5: nineToSix,
    6: [{ from: '10:00', to: '14:00' }],
  },
  days: {},
};
const warsaw: Opening = { hours: weekdays, calendar, zone: 'Europe/Warsaw' };
/** A moment by the clock of Warsaw in winter. */
const winter = (moment: string) => new Date(`${moment}:00+01:00`).toISOString();
const summer = (moment: string) => new Date(`${moment}:00+02:00`).toISOString();

describe('a shop with hours', () => {
  test.each([
    ['within a day', '2026-03-02T10:00', 60, '2026-03-02T11:00'],
    ['up to closing time', '2026-03-02T17:00', 60, '2026-03-02T18:00'],
    ['over the night', '2026-03-02T17:30', 60, '2026-03-03T09:30'],
    ['from before the opening', '2026-03-02T06:00', 30, '2026-03-02T09:30'],
    ['over Saturday and Sunday', '2026-03-06T17:00', 60 + 4 * 60 + 15, '2026-03-09T09:15'],
    ['over Epiphany', '2026-01-05T17:30', 60, '2026-01-07T09:30'],
    ['nothing at all', '2026-03-01T12:00', 0, '2026-03-01T12:00'],
  ])('%s', (_, from, minutes, until) => {
    expect(addOpenMinutes(winter(from), minutes, warsaw)).toBe(winter(until));
    expect(openMinutesBetween(winter(from), winter(until), warsaw)).toBe(minutes);
  });

  test.each([
    ['is that day', '2026-03-02', '2026-03-02'],
    ['is a Saturday, too', '2026-03-07', '2026-03-07'],
    ['is Monday for a Sunday', '2026-03-08', '2026-03-09'],
    ['is behind a holiday', '2026-01-06', '2026-01-07'],
    // Good Friday is none in Poland, Easter Monday is.
    ['is behind Easter', '2026-04-05', '2026-04-07'],
  ])('the first open day %s', (_, day, open) => {
    expect(openDayFrom(day, warsaw)).toBe(open);
    expect(openDayFrom(day, { ...warsaw, zone: 'Pacific/Auckland' })).toBe(open);
  });

  test('the first open day is the day itself where there are no hours, or none any more', () => {
    const never = { week: { 7: [{ from: '09:00', to: '09:00' }] }, days: {} };
    expect(openDayFrom('2026-03-08', { ...warsaw, hours: never })).toBe('2026-03-08');
    const sundays = { ...warsaw, hours: { week: { 7: nineToSix }, days: {} } };
    const always: Opening = { ...sundays, calendar: { ...calendar, isHoliday: () => true } };
    expect(openDayFrom('2026-03-08', always)).toBe('2026-03-08');
  });

  test('single days are as the shop says, holidays too', () => {
    const days = { '2026-01-06': [{ from: '12:00', to: '13:00' }], '2026-01-07': [] };
    const opening = { ...warsaw, hours: { ...weekdays, days } };
    expect(addOpenMinutes(winter('2026-01-05T17:30'), 120, opening)).toBe(
      winter('2026-01-08T09:30'),
    );
  });

  test('is open for an hour less or more where the clock changes under way', () => {
    const night = { ...warsaw, hours: { week: { 7: [{ from: '01:00', to: '04:00' }] }, days: {} } };
    const open = (from: string, to: string) => openMinutesBetween(from, to, night);
    expect(open(winter('2026-03-29T00:00'), summer('2026-03-29T12:00'))).toBe(120);
    expect(open(summer('2026-10-25T00:00'), winter('2026-10-25T12:00'))).toBe(240);
    expect(addOpenMinutes(winter('2026-03-29T00:00'), 90, night)).toBe(summer('2026-03-29T03:30'));
  });

  test('may be open at midnight', () => {
    const hours = {
      week: { 5: [{ from: '22:00', to: '24:00' }], 6: [{ from: '00:00', to: '02:00' }] },
      days: {},
    };
    const late = { ...warsaw, hours };
    expect(addOpenMinutes(winter('2026-03-06T23:00'), 120, late)).toBe(winter('2026-03-07T01:00'));
  });

  test('hours that overlap count once', () => {
    const hours = {
      week: { 1: [nineToSix, [{ from: '12:00', to: '19:00' }]].flat() },
      days: {},
    };
    const opening = { ...warsaw, hours };
    expect(
      openMinutesBetween(winter('2026-03-02T00:00'), winter('2026-03-03T00:00'), opening),
    ).toBe(600);
  });

  test('may be open seldom: an hour a week lasts for years', () => {
    const sundays = {
      ...warsaw,
      hours: { week: { 7: [{ from: '10:00', to: '11:00' }] }, days: {} },
    };
    // Sundays, of which nine are holidays.
    const due = addOpenMinutes(winter('2026-03-01T09:00'), 200 * 60, sundays) ?? '';
    expect(due.slice(0, 10) > '2029-12-01').toBe(true);
    expect(openMinutesBetween(winter('2026-03-01T09:00'), due, sundays)).toBe(200 * 60);
  });

  test('that never opens again has no such moment', () => {
    const shut = { ...warsaw, calendar: { ...calendar, isHoliday: () => true } };
    expect(addOpenMinutes(winter('2026-03-02T10:00'), 60, shut)).toBeNull();
    expect(openMinutesBetween(winter('2026-03-02T10:00'), winter('2026-04-02T10:00'), shut)).toBe(
      0,
    );
  });
});

test.each([
  ['no hours', {}],
  ['hours of no length', { 1: [{ from: '09:00', to: '09:00' }], 2: [] }],
])('a shop with %s is always open', (_, week) => {
  const opening = { ...warsaw, hours: { week, days: {} } };
  const from = winter('2026-03-27T20:00');
  expect(addOpenMinutes(from, 60, opening)).toBe(winter('2026-03-27T21:00'));
  expect(addOpenMinutes(from, 48 * 60, opening)).toBe(addRunningMinutes(from, 48 * 60));
  expect(openMinutesBetween(from, winter('2026-03-28T20:00'), opening)).toBe(1440);
});

const time = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
const anyHours = fc
  .tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }))
  .map(([one, other]) => ({
    from: time(Math.min(one, other)),
    to: time(Math.max(one, other)),
  }));
const someHours = fc.array(anyHours, { maxLength: 2 });
const anyWeek = fc.record({
  1: someHours,
  2: someHours,
  3: someHours,
  4: someHours,
  5: someHours,
  6: someHours,
  7: fc.tuple(anyHours.filter(({ from, to }) => from < to)),
});
// Days around changes of the clock and holidays are met more often than others.
const anyStart = fc.oneof(
  fc.constantFrom(
    '2026-03-28T12:00:00.000Z',
    '2026-10-24T10:00:00.000Z',
    '2026-04-23T12:00:00.000Z',
    '2026-10-03T04:00:00.000Z',
    '2025-12-23T10:00:00.000Z',
  ),
  fc
    .integer({ min: 0, max: 30 * 365 * 1440 })
    .map((minute) => new Date(Date.UTC(2010, 0, 1) + minute * 60_000).toISOString()),
);

const walls = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

/** Whether the shop is open in the minute that begins at an instant, by the clock on its wall. */
function isOpen(instant: number, hours: OpeningHours, zone: (typeof zones)[number]): boolean {
  const [day = '', clock = ''] = walls.get(zone)?.format(instant).split(' ') ?? [];
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
  const spans = calendar.isHoliday(day) ? [] : (hours.week[weekday] ?? []);
  return spans.some(({ from, to }) => from <= clock && clock < to);
}

describe('minute by minute', () => {
  test('as many are open between two moments', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyStart,
        fc.integer({ min: 0, max: 2 * 1440 }),
        fc.constantFrom(...zones),
        (week, from, length, zone) => {
          const opening = { hours: { week, days: {} }, calendar, zone };
          const start = Date.parse(from);
          let open = 0;
          for (let minute = 0; minute < length; minute += 1) {
            if (isOpen(start + minute * 60_000, opening.hours, zone)) open += 1;
          }
          const to = new Date(start + length * 60_000).toISOString();
          expect(openMinutesBetween(from, to, opening)).toBe(open);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the last of those that are added is open, and they are as many', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyStart,
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(...zones),
        (week, from, minutes, zone) => {
          const opening = { hours: { week, days: {} }, calendar, zone };
          const due = addOpenMinutes(from, minutes, opening);
          if (due === null) throw new Error('the shop opens every Sunday');
          expect(openMinutesBetween(from, due, opening)).toBe(minutes);
          expect(isOpen(Date.parse(due) - 60_000, opening.hours, zone)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const anyPauses = (start: string): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -3000, max: 6000 }), fc.integer({ min: 0, max: 4000 }))
      .map(([from, length]) => {
        const at = (minute: number) => new Date(Date.parse(start) + minute * 60_000).toISOString();
        return { from: at(from), to: at(from + length) };
      }),
    { maxLength: 4 },
  );

test('pauses only lengthen, by no more than they last', () => {
  fc.assert(
    fc.property(
      anyStart.chain((from) => fc.tuple(fc.constant(from), anyPauses(from), anyPauses(from))),
      fc.integer({ min: 1, max: 3000 }),
      ([from, some, more], minutes) => {
        const plain = addRunningMinutes(from, minutes) ?? '';
        const paused = addRunningMinutes(from, minutes, some) ?? '';
        const longer = addRunningMinutes(from, minutes, [...some, ...more]) ?? '';
        expect(plain <= paused && paused <= longer).toBe(true);
        const length = some.reduce(
          (sum, pause) => sum + Date.parse(pause.to ?? '') - Date.parse(pause.from),
          0,
        );
        expect(Date.parse(paused) - Date.parse(plain)).toBeLessThanOrEqual(length);

        const open = addOpenMinutes(from, minutes, warsaw) ?? '';
        const openPaused = addOpenMinutes(from, minutes, warsaw, some) ?? '';
        const openLonger = addOpenMinutes(from, minutes, warsaw, [...some, ...more]) ?? '';
        expect(open <= openPaused && openPaused <= openLonger).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('a clock that stands has no end, unless it had come before', () => {
  const from = winter('2026-03-02T10:00');
  const pauses = [{ from: winter('2026-03-02T11:00'), to: null }];
  for (const add of [
    (minutes: number) => addRunningMinutes(from, minutes, pauses),
    (minutes: number) => addOpenMinutes(from, minutes, warsaw, pauses),
  ]) {
    expect(add(60)).toBe(winter('2026-03-02T11:00'));
    expect(add(61)).toBeNull();
  }
});
