import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { inspectFile } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { everythingIn, opened, seed } from '../support/backup.ts';
import { testClock } from '../support/clock.ts';
import { prepareDriver, type StartDriver, whyNoDriver } from '../support/driver/start.ts';
import { readFaultLog } from '../support/faults/log.ts';
import { cutPower } from '../support/faults/power-cut.ts';
import { behindShim, compileShim, whyNoFaults } from '../support/faults/shim.ts';
import { temporaryFolder } from '../support/folder.ts';
import { makeOldShop, tablesWithData } from '../support/old-shop.ts';

const killsOfEach = Number(process.env['KONTUAR_MIGRATION_KILLS'] ?? 1);
const firstStarts = killsOfEach * 10;
const rows = 300;
const { clock } = testClock();
const newest = schemaSteps.length;
const olderVersions = schemaSteps.slice(1).map((_step, index) => index + 1);

const fileIn = (folder: string) => join(folder, 'kontuar.db');
const openOnly = { firstCall: 1, calls: 0, run: 0, openOnly: true };

interface Renamed {
  table: string;
  /** The new name of a column under its old one. */
  columns: Readonly<Record<string, string>>;
}

/** Tables that have another name now. */
const renamed: Readonly<Record<string, Renamed>> = {
  complaint_draft: { table: 'typed_draft', columns: { '"complaint_id"': '"subject_id"' } },
};

/** Which rows of a table people have entered, where not all: call guides also ship. */
const entered: Readonly<Record<string, string>> = {
  playbook_version: 'where staff_id is not null',
};

/** What people have entered, in the tables and columns that the old version had. */
function dataOf(path: string, columnsOf: ReadonlyMap<string, string[]>): unknown {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    const tables = new Set(tablesWithData(handle));
    return [...columnsOf].map(([table, columns]) => {
      const now = tables.has(table) ? undefined : renamed[table];
      const read = columns.map((column) => `${now?.columns[column] ?? column} as ${column}`);
      const from = `"${now?.table ?? table}" ${entered[table] ?? ''}`;
      return [table, handle.prepare(`select ${read.join(', ')} from ${from} order by key`).all()];
    });
  } finally {
    handle.close();
  }
}

function columnsIn(path: string): Map<string, string[]> {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    const tables = tablesWithData(handle).filter((table) => table !== 'customer_search');
    return new Map(
      tables.map((table) => [
        table,
        handle
          .prepare<[], string>(`select '"' || name || '"' from pragma_table_info('${table}')`)
          .pluck()
          .all(),
      ]),
    );
  } finally {
    handle.close();
  }
}

/** Without the moments at which the steps were taken. */
function withoutTimes(path: string): Record<string, unknown> {
  // The counter is locked anew at each start.
  const { kysely_migration, session: _, playbook_version, ...everything } = everythingIn(path);
  const steps = (kysely_migration as { name: string }[]).map(({ name }) => name);
  // The call guides that ship come with the first start.
  const guides = (playbook_version as { created_at: string }[]).map(
    ({ created_at: __, ...guide }) => guide,
  );
  return { ...everything, steps, guides };
}

interface Killed {
  /** Before its data was open. */
  inTheMiddle: boolean;
  /** That the file has then. */
  version: number;
}

interface Ending {
  milliseconds: number;
  /** Then the power goes too; undefined where only the process is killed. */
  power: { library: string; seed: number } | undefined;
}

async function kill(
  start: StartDriver,
  folder: string,
  { milliseconds, power }: Ending,
): Promise<Killed> {
  const log = join(temporaryFolder(), 'log');
  const shim = power && behindShim({ library: power.library, under: [folder], log });
  const driver = start({ dataFolder: folder, target: folder, ...openOnly }, shim);
  await driver.until((told) => told.some(({ kind }) => kind === 'opening'));
  await setTimeout(milliseconds);
  await driver.kill();
  if (power) cutPower([folder], readFaultLog(log), { seed: power.seed });
  const state = inspectFile(fileIn(folder));
  return {
    inTheMiddle: !driver.told.some(({ kind }) => kind === 'opened'),
    version: state.kind === 'known' ? state.version : 0,
  };
}

/** How long it takes when nobody stops it, in milliseconds; with what comes out. */
async function migrateWhole(start: StartDriver, folder: string) {
  const driver = start({ dataFolder: folder, target: folder, ...openOnly });
  await driver.until((told) => told.some(({ kind }) => kind === 'opening'));
  const beganAt = performance.now();
  await driver.until((told) => told.some(({ kind }) => kind === 'opened'));
  const duration = performance.now() - beganAt;
  const { errors } = await driver.ended;
  expect(driver.told.at(-1), errors).toEqual({ kind: 'done' });
  return { duration, result: withoutTimes(fileIn(folder)) };
}

/** A shop of an old version, and what must become of it. */
interface Template {
  folder: string;
  version: number;
  columns: ReadonlyMap<string, string[]>;
  before: unknown;
  /** In milliseconds. */
  duration: number;
  result: Record<string, unknown>;
}

async function templateOf(start: StartDriver, version: number): Promise<Template> {
  const folder = temporaryFolder();
  await makeOldShop(fileIn(folder), version, rows);
  const columns = columnsIn(fileIn(folder));
  const before = dataOf(fileIn(folder), columns);
  const whole = temporaryFolder();
  cpSync(folder, whole, { recursive: true });
  return { folder, version, columns, before, ...(await migrateWhole(start, whole)) };
}

async function expectMigrated(folder: string, template: Template, label: string): Promise<void> {
  const { version, columns, before, result } = template;
  const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
  expect(integrityProblems(database.handle), label).toEqual([]);
  await database.close();
  expect(inspectFile(fileIn(folder)), label).toEqual({ kind: 'known', version: newest });
  expect(dataOf(fileIn(folder), columns), label).toEqual(before);
  expect(withoutTimes(fileIn(folder)), label).toEqual(result);

  const backups = join(folder, 'backups');
  // One that was being written has no name yet; it goes when it is a day old.
  const copies = readdirSync(backups).filter((name) => !name.endsWith('.partial'));
  const original = everythingIn(fileIn(template.folder));
  let unchanged = 0;
  for (const name of copies) {
    await opened(folder, join(backups, name), null, ({ database: copy, manifest }) => {
      // A kill between two steps leaves later ones, of which there are copies as well.
      if (manifest.schema !== version) return;
      unchanged += 1;
      expect(everythingIn(copy), label).toEqual(original);
    });
  }
  expect(unchanged, label).toBeGreaterThan(0);
}

const moment = fc.record({
  /** Of the time that the whole takes. */
  percent: fc.nat(110),
  twice: fc.boolean(),
  power: fc.boolean(),
});

test.skipIf(whyNoDriver)(
  `a migration from each of ${olderVersions.length} versions, killed in the middle, is finished by the next start ${whyNoDriver ?? ''}`,
  async () => {
    const start = await prepareDriver();
    const library = whyNoFaults() === undefined ? compileShim(temporaryFolder()) : undefined;
    let inTheMiddle = 0;
    let powerCuts = 0;
    let halfway = 0;
    for (const version of olderVersions) {
      const template = await templateOf(start, version);
      const moments = fc.sample(moment, { seed: seed + version, numRuns: killsOfEach });
      for (const [index, { percent, twice, power }] of moments.entries()) {
        const folder = temporaryFolder();
        cpSync(template.folder, folder, { recursive: true });
        for (const share of twice ? [percent, percent / 2] : [percent]) {
          const killed = await kill(start, folder, {
            milliseconds: (share * template.duration) / 100,
            power: power && library ? { library, seed: seed + index } : undefined,
          });
          if (killed.inTheMiddle && power && library) powerCuts += 1;
          if (killed.inTheMiddle) inTheMiddle += 1;
          if (killed.inTheMiddle && killed.version > version) halfway += 1;
        }
        const label = `seed ${seed}, from version ${version}, kill ${index}`;
        await expectMigrated(folder, template, label);
      }
    }
    process.stdout.write(
      `seed ${seed}: ${inTheMiddle} migrations killed, ${halfway} of them behind a step, ${powerCuts} with a power cut; all were finished\n`,
    );
    expect(inTheMiddle).toBeGreaterThan(0);
  },
  Math.max(120_000, killsOfEach * olderVersions.length * 5000),
);

test.skipIf(whyNoDriver)(
  `a first start, killed ${firstStarts} times, is finished by the next ${whyNoDriver ?? ''}`,
  async () => {
    const start = await prepareDriver();
    const { duration } = await migrateWhole(start, temporaryFolder());
    const percents = fc.sample(fc.nat(100), { seed, numRuns: firstStarts });
    let inTheMiddle = 0;
    for (const percent of percents) {
      const folder = temporaryFolder();
      const milliseconds = (percent * duration) / 100;
      const killed = await kill(start, folder, { milliseconds, power: undefined });
      if (killed.inTheMiddle) inTheMiddle += 1;
      const label = `seed ${seed}, a first start killed at ${percent} %`;
      const opening = openForWriting({ dataFolder: folder, clock, country: 'PL' });
      await expect(opening, label).resolves.toBeDefined();
      const database = await opening;
      expect(integrityProblems(database.handle), label).toEqual([]);
      await database.close();
      expect(inspectFile(fileIn(folder)), label).toEqual({ kind: 'known', version: newest });
    }
    process.stdout.write(`seed ${seed}: ${inTheMiddle} first starts killed, all were finished\n`);
    expect(inTheMiddle).toBeGreaterThan(0);
  },
  Math.max(60_000, firstStarts * 5000),
);
