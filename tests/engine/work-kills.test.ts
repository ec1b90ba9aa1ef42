import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '../support/backup.ts';
import { checkAfterCrash, checkCopyAfterCrash, type Place } from '../support/driver/check.ts';
import { type Memory, newMemory, remember } from '../support/driver/memory.ts';
import { type Moment, moment, stopAt, workFor } from '../support/driver/moment.ts';
import { type Driver, prepareDriver, type StartDriver } from '../support/driver/start.ts';
import { temporaryFolder } from '../support/folder.ts';
import { isWriting } from '../support/locks.ts';

const kills = Number(process.env['KONTUAR_KILLS'] ?? 100);
/** In one shop, one after the other. */
const killsInShop = 50;
/** The share of the kills that must hit an open transaction; as many are aimed at one. */
const quota = 0.3;

/** Lets it on until it has a transaction open. */
async function aim(driver: Driver, databaseFile: string): Promise<void> {
  while (!isWriting(databaseFile)) {
    driver.go();
    while (!isWriting(databaseFile)) await setImmediate();
    await driver.stop();
  }
}

interface Shop extends Place {
  memory: Memory;
  hits: number;
}

async function killsIn(shop: Shop, start: StartDriver, moments: readonly Moment[]): Promise<void> {
  const { dataFolder, target, memory } = shop;
  const databaseFile = join(dataFolder, 'kontuar.db');
  for (const [run, one] of moments.entries()) {
    const work = { dataFolder, target, run, firstCall: memory.lastCall + 1, calls: 0 };
    const driver = start({ ...work, ...workFor(one) });
    await stopAt(driver, one);
    const later = one.opening === null;
    if (later && run < moments.length * quota * 1.2) await aim(driver, databaseFile);
    if (isWriting(databaseFile)) shop.hits += 1;
    await driver.kill();
    const { signal, errors } = await driver.ended;
    const label = `seed ${seed}, kill ${run}: ${JSON.stringify(one)}`;
    expect(signal, `${label}: ${errors}`).toBe('SIGKILL');
    remember(memory, driver.told);
    await (one.aside ? checkCopyAfterCrash : checkAfterCrash)(shop, memory, label);
  }
}

const reason =
  process.platform === 'linux' ? undefined : '(left out: reads the table of locks of Linux)';

test.skipIf(reason)(
  `what was acknowledged survives ${kills} kills ${reason ?? ''}`,
  async () => {
    const start = await prepareDriver();
    const moments = fc.sample(moment, { seed, numRuns: kills });
    const shops: Shop[] = [];
    const newShop = () => {
      const places = { dataFolder: temporaryFolder(), target: temporaryFolder() };
      const shop = { ...places, memory: newMemory(), hits: 0 };
      shops.push(shop);
      return shop;
    };
    const groups = Array.from({ length: Math.ceil(kills / killsInShop) }, (_, index) =>
      moments.slice(index * killsInShop, (index + 1) * killsInShop),
    );
    // Two at a time: while one works, the other is looked at.
    const next = async () => {
      for (let group = groups.shift(); group; group = groups.shift()) {
        await killsIn(newShop(), start, group);
      }
    };
    await Promise.all([next(), next()]);

    const sum = (of: (shop: Shop) => number) => shops.reduce((total, one) => total + of(one), 0);
    const acknowledged = sum(({ memory }) => memory.acknowledged);
    const hits = sum((shop) => shop.hits);
    const imports = sum(({ memory }) => memory.importsInterrupted);
    const backups = sum(({ memory }) => memory.backupsInterrupted);
    process.stdout.write(
      `seed ${seed}: ${kills} kills, ${acknowledged} acknowledged writes all there; ${hits} hit an open transaction, ${imports} an import, ${backups} a backup\n`,
    );
    expect(acknowledged).toBeGreaterThan(kills);
    expect(hits).toBeGreaterThanOrEqual(kills * quota);
    expect(Math.min(imports, backups)).toBeGreaterThan(0);
  },
  Math.max(180_000, kills * 2000),
);
