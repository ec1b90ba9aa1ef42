import { cpSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesIn, passphrase, seed } from '../support/backup.ts';
import { checkAfterCrash, type Place } from '../support/driver/check.ts';
import { digestOf } from '../support/driver/check-backups.ts';
import { type Memory, newMemory, remember } from '../support/driver/memory.ts';
import type { DriverOptions, Told } from '../support/driver/protocol.ts';
import { prepareDriver, type StartDriver } from '../support/driver/start.ts';
import { readFaultLog } from '../support/faults/log.ts';
import { behindShim, compileShim, type Fault, whyNoFaults } from '../support/faults/shim.ts';
import { temporaryFolder } from '../support/folder.ts';

const faults = Number(process.env['KONTUAR_FAULTS'] ?? 10);
const timeout = Math.max(120_000, faults * 5000);
const reason = whyNoFaults();
const calls = 25;

/** A broken disk, and one that is full: then only what makes a file longer fails. */
function faultUpTo(most: number): fc.Arbitrary<Fault> {
  const from = fc.integer({ min: 1, max: most });
  const always = fc.boolean();
  const broken = fc.record({
    what: fc.constantFrom('write' as const, 'sync' as const),
    error: fc.constant('EIO' as const),
    from,
    always,
  });
  const full = fc.record({
    what: fc.constant('grow' as const),
    error: fc.constant('ENOSPC' as const),
    from,
    always,
  });
  return fc.oneof(broken, full);
}

/** Of whatever seed: the first is a disk that breaks for good, the second one that is full. */
function faultsUpTo(most: number): Fault[] {
  const drawn = fc.sample(faultUpTo(most), { seed, numRuns: faults });
  const surely = { from: Math.ceil(most / 5), always: true };
  const both: readonly Fault[] = [
    { what: 'write', error: 'EIO', ...surely },
    { what: 'grow', error: 'ENOSPC', ...surely },
  ];
  return [...both, ...drawn.slice(both.length)];
}

interface Shop {
  start: StartDriver;
  library: string;
  /** Where a few calls have been logged and a backup was made. */
  template: Place;
  memory: Memory;
}

async function prepareShop(): Promise<Shop> {
  const start = await prepareDriver();
  const template = { dataFolder: temporaryFolder(), target: temporaryFolder() };
  const work = { run: 0, firstCall: 1, calls: 5, passphrases: [null] };
  const driver = start({ ...template, ...work });
  await driver.ended;
  const memory = newMemory();
  remember(memory, driver.told);
  // Names the files of the template.
  rmSync(join(template.dataFolder, 'backups.json'));
  return { start, library: compileShim(temporaryFolder()), template, memory };
}

interface Outcome {
  place: Place;
  told: readonly Told[];
  /** Codes of refusals, or why it could not start. */
  seen: readonly string[];
  saved: number;
  /** Paths of the files whose writes failed. */
  failed: readonly string[];
}

/** Runs a driver to its end with the fault below `where`; it ends by itself, whatever fails. */
async function outcomeOf(
  { start, library, template, memory }: Shop,
  work: Partial<DriverOptions>,
  { fault, where, label }: { fault: Fault; where: (place: Place) => string; label: string },
): Promise<Outcome> {
  const place = { dataFolder: temporaryFolder(), target: temporaryFolder() };
  cpSync(template.dataFolder, place.dataFolder, { recursive: true });
  cpSync(template.target, place.target, { recursive: true });
  const log = join(temporaryFolder(), 'log');
  const env = behindShim({ library, under: [where(place)], log, fault });
  const driver = start({ ...place, run: 1, firstCall: memory.lastCall + 1, calls, ...work }, env);
  const { code, signal, errors } = await driver.ended;
  expect({ code, signal }, `${label}: ${errors}`).toEqual({ code: 0, signal: null });
  const { told } = driver;
  const seen = told.flatMap((one) => {
    if (one.kind === 'refused') return one.code;
    return one.kind === 'startFailed' ? one.failure : [];
  });
  const saved = told.filter(({ kind }) => kind === 'saved').length;
  return { place, told, seen, saved, failed: readFaultLog(log).failed };
}

/** What was there before the disk failed is there as it was, and all that was acknowledged since. */
async function expectNothingLost(shop: Shop, { place, told }: Outcome, label: string) {
  const memory = newMemory();
  for (const call of shop.memory.saved) memory.saved.add(call);
  for (const name of filesIn(shop.template.target)) {
    const sha256 = digestOf(join(shop.template.target, name));
    memory.backups.set(join(place.target, name), { secret: null, sha256 });
  }
  remember(memory, told);
  await checkAfterCrash(place, memory, label);
}

function expectTold({ told, seen, saved, failed }: Outcome, fault: Fault, label: string): void {
  const right = fault.error === 'ENOSPC' ? ['DISK_FULL', 'full'] : ['INTERNAL', 'other'];
  expect(
    seen.filter((code) => !right.includes(code)),
    label,
  ).toEqual([]);
  // What goes into the database itself has been answered long before, and is written again.
  const mustBeTold = failed.some((path) => path.endsWith('-wal'));
  expect(seen.length, label).toBeGreaterThanOrEqual(mustBeTold ? 1 : 0);
  // It goes on when the disk does.
  const goesOn = !fault.always && !told.some(({ kind }) => kind === 'startFailed');
  expect(saved, label).toBeGreaterThanOrEqual(goesOn ? calls - 2 : 0);
}

function tally(counts: Record<string, number>, fault: Fault, codes: readonly string[]): void {
  for (const code of codes) {
    const key = `${fault.error} ${code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
}

test.skipIf(reason)(
  `${faults} disks that break or are full while people work lose nothing, and it is told ${reason ?? ''}`,
  async () => {
    const shop = await prepareShop();
    const counts: Record<string, number> = {};
    for (const [index, fault] of faultsUpTo(300).entries()) {
      const label = `seed ${seed}, fault ${index}: ${JSON.stringify(fault)}`;
      const where = ({ dataFolder }: Place) => dataFolder;
      const outcome = await outcomeOf(shop, { peopleInImport: 60 }, { fault, where, label });
      tally(counts, fault, outcome.seen);
      expectTold(outcome, fault, label);
      await expectNothingLost(shop, outcome, label);
    }
    process.stdout.write(
      `seed ${seed}: ${faults} disks failed and nothing was lost; told: ${JSON.stringify(counts)}\n`,
    );
    expect(Object.keys(counts).length).toBeGreaterThan(1);
  },
  timeout,
);

test.skipIf(reason)(
  `${faults} backups onto a disk that breaks or is full leave nothing half-written, and it is told ${reason ?? ''}`,
  async () => {
    const shop = await prepareShop();
    const counts: Record<string, number> = {};
    for (const [index, of] of faultsUpTo(14).entries()) {
      const stick = index % 4 < 2;
      const label = `seed ${seed}, fault ${index}: ${JSON.stringify(of)}, ${stick ? 'stick' : 'scratch'}`;
      const where = ({ dataFolder, target }: Place) =>
        stick ? target : join(dataFolder, 'scratch');
      const work = { calls: 10, passphrases: [null, passphrase], rounds: 3 };
      const outcome = await outcomeOf(shop, work, { fault: of, where, label });
      tally(counts, of, outcome.seen);
      expect(rightCodes(of, stick), label).toEqual(expect.arrayContaining([...outcome.seen]));
      expect(outcome.seen.length > 0, label).toBe(outcome.failed.length > 0);
      // Nobody at the counter has noticed.
      expect(outcome.saved, label).toBe(10);
      const { target, dataFolder } = outcome.place;
      const made = outcome.told.filter(({ kind }) => kind === 'backedUp').length;
      expect(made, label).toBe(3 - outcome.seen.length);
      expect(
        filesIn(target).map((name) => extname(name)),
        label,
      ).toEqual(Array.from({ length: 1 + made }, () => '.kontuar'));
      expect(
        filesIn(dataFolder).filter((name) => name.startsWith('scratch')),
        label,
      ).toEqual([]);
      await expectNothingLost(shop, outcome, label);
    }
    process.stdout.write(
      `seed ${seed}: ${faults} disks failed under backups and nothing was half-written; told: ${JSON.stringify(counts)}\n`,
    );
    expect(Object.keys(counts).length).toBeGreaterThan(1);
  },
  timeout,
);

/** That the program's own disk breaks while a backup is proved is not the fault of the stick. */
function rightCodes({ error }: Fault, stick: boolean): string[] {
  if (error === 'ENOSPC') return ['DISK_FULL'];
  return stick ? ['READONLY'] : ['INTERNAL'];
}
