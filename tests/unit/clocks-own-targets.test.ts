import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workCalendar } from '../../main/features/clocks/calendar.ts';
import {
  defaultOwnTargets,
  firstAnswerDue,
  type OwnTargets,
  resolutionDue,
} from '../../main/features/clocks/own-targets.ts';
import { channels } from '../../preload/contract/channels.ts';

const calendar = await workCalendar('PL');
const zone = 'Europe/Warsaw';
const nineToFive = [{ from: '09:00', to: '17:00' }];
const week = { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive };
const opening = { hours: { week, days: {} }, calendar, zone };
const warsaw = (moment: string) => new Date(`${moment}:00+01:00`).toISOString();

describe('a first answer', () => {
  test('is due after a day, in public after an hour', () => {
    const friday = warsaw('2026-03-06T16:30');
    for (const channel of channels) {
      expect(firstAnswerDue(friday, channel, defaultOwnTargets, opening)).toBe(
        warsaw(channel === 'social' ? '2026-03-06T17:30' : '2026-03-07T16:30'),
      );
    }
  });

  test('counts open hours where the shop says so, for a channel or for all', () => {
    const targets: OwnTargets = {
      ...defaultOwnTargets,
      firstAnswer: { minutes: 240, counted: 'open' },
      byChannel: { chat: { minutes: 30, counted: 'open' } },
    };
    const friday = warsaw('2026-03-06T16:45');
    expect(firstAnswerDue(friday, 'chat', targets, opening)).toBe(warsaw('2026-03-09T09:15'));
    expect(firstAnswerDue(friday, 'phone', targets, opening)).toBe(warsaw('2026-03-09T12:45'));
  });

  test('waits with the complaint', () => {
    const pause = { from: warsaw('2026-03-02T12:00'), to: warsaw('2026-03-02T15:00') };
    const due = (pauses: Parameters<typeof firstAnswerDue>[4]) =>
      firstAnswerDue(warsaw('2026-03-02T10:00'), 'phone', defaultOwnTargets, opening, pauses);
    expect(due([pause])).toBe(warsaw('2026-03-03T13:00'));
    expect(due([{ ...pause, to: null }])).toBeNull();
  });
});

describe('a resolution', () => {
  const place = { calendar, zone };
  const due = (
    receivedAt: string,
    resolutionDays: number | null,
    pauses?: Parameters<typeof resolutionDue>[3],
  ) => resolutionDue(receivedAt, { resolutionDays }, place, pauses);

  test.each([
    ['within a week', '2026-03-02T10:00', 3, '2026-03-05'],
    ['over a weekend', '2026-03-06T10:00', 1, '2026-03-09'],
    ['from a Sunday', '2026-03-08T10:00', 1, '2026-03-09'],
    ['over Christmas', '2025-12-23T10:00', 2, '2025-12-30'],
    ['late in the evening', '2026-03-02T23:59', 1, '2026-03-03'],
    ['the same day', '2026-03-02T10:00', 0, '2026-03-02'],
  ])('%s', (_, received, days, until) => {
    expect(due(warsaw(received), days)).toBe(until);
  });

  test('has no target when the shop wants none', () => {
    expect(due(warsaw('2026-03-02T10:00'), null)).toBeNull();
  });

  test('leaves out the days that ended in a pause', () => {
    const received = warsaw('2026-03-02T10:00');
    const pause = { from: warsaw('2026-03-03T15:00'), to: warsaw('2026-03-05T09:00') };
    expect(due(received, 3, [pause])).toBe('2026-03-09');
    // Over within the day.
    expect(due(received, 3, [{ ...pause, to: warsaw('2026-03-03T16:00') }])).toBe('2026-03-05');
    // Until midnight, and a minute less.
    expect(due(received, 3, [{ ...pause, to: warsaw('2026-03-04T00:00') }])).toBe('2026-03-06');
    expect(due(received, 3, [{ ...pause, to: warsaw('2026-03-03T23:59') }])).toBe('2026-03-05');
    expect(due(received, 3, [{ ...pause, to: null }])).toBeNull();
    expect(due(received, 3, [{ from: warsaw('2026-03-06T10:00'), to: null }])).toBe('2026-03-05');
  });

  test('falls on a working day, and pauses only put it off', () => {
    const hour = fc.integer({ min: 0, max: 30 * 365 * 24 });
    const at = (hours: number) => new Date(Date.UTC(2010, 0, 1, hours)).toISOString();
    const anyPauses = fc.array(
      fc.tuple(fc.integer({ min: -48, max: 400 }), fc.integer({ min: 0, max: 200 })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(hour, fc.integer({ min: 1, max: 15 }), anyPauses, (start, days, spans) => {
        const pauses = spans.map(([from, length]) => ({
          from: at(start + from),
          to: at(start + from + length),
        }));
        const plain = due(at(start), days) ?? '';
        const paused = due(at(start), days, pauses) ?? '';
        expect(calendar.isWorkingDay(plain) && calendar.isWorkingDay(paused)).toBe(true);
        expect(plain <= paused).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
