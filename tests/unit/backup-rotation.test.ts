import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backupsToKeep,
  type Dated,
  safetyCopiesToKeep,
} from '../../main/features/backup/rotation.ts';

const made = (day: string, time = '18:00'): Dated => ({ day, madeAt: `${day}T${time}:00.000Z` });
const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
const keptOf = (backups: readonly Dated[], today: string) =>
  backups.filter((backup) => backupsToKeep(backups, today).has(backup)).map(({ madeAt }) => madeAt);

// Counted by hand in the calendar of 2026: 18 March is a Wednesday.
test('a year of daily backups leaves seven days, four weeks and twelve months', () => {
  const today = '2026-03-18';
  const year = Array.from({ length: 400 }, (_, age) => made(daysBefore(today, age)));
  expect(keptOf(year, today).map((at) => at.slice(0, 10))).toEqual([
    '2026-03-18',
    '2026-03-17',
    '2026-03-16',
    '2026-03-15', // also the Sunday of its week
    '2026-03-14',
    '2026-03-13',
    '2026-03-12',
    '2026-03-08', // Sundays
    '2026-03-01',
    '2026-02-28', // last days of months
    '2026-01-31',
    '2025-12-31',
    '2025-11-30',
    '2025-10-31',
    '2025-09-30',
    '2025-08-31',
    '2025-07-31',
    '2025-06-30',
    '2025-05-31',
    '2025-04-30',
  ]);
});

test('of today the last three stay, of yesterday the last', () => {
  const backups = ['09:00', '10:00', '11:00', '12:00'].flatMap((time) => [
    made('2026-03-18', time),
    made('2026-03-17', time),
  ]);
  expect(keptOf(backups, '2026-03-18').toSorted()).toEqual([
    '2026-03-17T12:00:00.000Z',
    '2026-03-18T10:00:00.000Z',
    '2026-03-18T11:00:00.000Z',
    '2026-03-18T12:00:00.000Z',
  ]);
});

test('a shop that was closed for two months loses nothing by it', () => {
  const before = [1, 2, 3].map((age) => made(daysBefore('2026-01-10', age)));
  expect(keptOf([...before, made('2026-03-18')], '2026-03-18')).toHaveLength(4);
});

const day = fc.integer({ min: 0, max: 800 }).map((age) => daysBefore('2026-03-18', age));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
const backups = fc.uniqueArray(
  fc.tuple(day, time).map(([on, at]) => made(on, at)),
  { maxLength: 200, selector: ({ madeAt }) => madeAt },
);

test('the newest always stays, few are kept, and what was kept once is not dropped next', () => {
  fc.assert(
    fc.property(backups, day, (all, today) => {
      const kept = [...backupsToKeep(all, today)];
      expect(kept.length).toBeLessThanOrEqual(3 + 7 + 4 + 12);
      const times = all.map(({ madeAt }) => madeAt).toSorted();
      expect(kept.map(({ madeAt }) => madeAt)).toEqual(expect.arrayContaining(times.slice(-1)));
      expect(backupsToKeep(kept, today)).toEqual(new Set(kept));
    }),
  );
});

test('whoever makes a backup each day always has one of each age', () => {
  let backupsNow: Dated[] = [];
  for (let age = 800; age >= 0; age -= 1) {
    const today = daysBefore('2026-03-18', age);
    const all = [...backupsNow, made(today)];
    backupsNow = [...backupsToKeep(all, today)];
    if (age > 400) continue;
    const ages = backupsNow.map(
      (backup) => (Date.parse(today) - Date.parse(backup.day)) / 86_400_000,
    );
    const covered = (from: number, to: number) => ages.some((one) => one >= from && one <= to);
    expect([
      covered(0, 0),
      covered(5, 7),
      covered(14, 28),
      covered(60, 95),
      covered(300, 366),
    ]).toEqual([true, true, true, true, true]);
  }
});

test('of the copies from before something the newest five stay, however old', () => {
  const copies = [300, 7, 500, 9, 11, 400, 8].map((age) => made(daysBefore('2026-03-18', age)));
  const ages = [...safetyCopiesToKeep(copies)].map(
    (copy) => (Date.parse('2026-03-18') - Date.parse(copy.day)) / 86_400_000,
  );
  expect(ages).toEqual([7, 8, 9, 11, 300]);
});
