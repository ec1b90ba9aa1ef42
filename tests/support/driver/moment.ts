import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { passphrase } from '../backup.ts';
import { type DriverOptions, endless, type Told } from './protocol.ts';
import type { Driver } from './start.ts';

/** What a driver is doing, and when it is ended. */
export const moment = fc.record({
  /** Ended so many milliseconds after it began to open the data; null for later. */
  opening: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat(60) },
  ),
  /** Then it lets it acknowledge so many calls, */
  calls: fc.integer({ min: 0, max: 3 }),
  /** and write the first part of what is done beside them, */
  underway: fc.boolean(),
  /** or bring the import or a backup to its end. */
  finishing: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  /** And then this long. */
  milliseconds: fc.nat(140),
  beside: fc.constantFrom(
    'nothing' as const,
    'import' as const,
    'backup' as const,
    'both' as const,
  ),
  people: fc.integer({ min: 150, max: 500 }),
  passphrases: fc.constantFrom([null, passphrase], [passphrase, null]),
  /** What SQLite chooses by itself, and what makes a day's worth of it within a second. */
  checkpointPages: fc.constantFrom(1000, 30),
  /** The next driver finds the files as they were left. */
  aside: fc.boolean(),
});
export type Moment = typeof moment extends fc.Arbitrary<infer T> ? T : never;

export function workFor({
  beside,
  people,
  passphrases,
  checkpointPages,
}: Moment): Partial<DriverOptions> {
  return {
    calls: endless,
    rounds: endless,
    checkpointPages,
    ...(['import', 'both'].includes(beside) ? { peopleInImport: people } : {}),
    ...(['backup', 'both'].includes(beside) ? { passphrases } : {}),
  };
}

/** Lets it work until the moment has come; it stands still then. */
export async function stopAt(driver: Driver, at: Moment): Promise<void> {
  await driver.until((told) => hasCome(told, at));
  await setTimeout(at.opening ?? at.milliseconds);
  await driver.stop();
}

function hasCome(told: readonly Told[], at: Moment): boolean {
  const { opening, calls, underway, finishing, beside } = at;
  const count = (...kinds: Told['kind'][]) =>
    told.filter(({ kind }) => kinds.includes(kind)).length;
  if (opening !== null) return count('opening') > 0;
  if (finishing && beside !== 'nothing') return count('imported', 'backedUp') > 0;
  const expected = underway ? { nothing: 0, import: 1, backup: 1, both: 2 }[beside] : 0;
  return count('opened') > 0 && count('saved') >= calls && count('underway') >= expected;
}
