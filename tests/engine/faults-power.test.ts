import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '../support/backup.ts';
import { checkAfterCrash, countLost } from '../support/driver/check.ts';
import { newMemory, remember } from '../support/driver/memory.ts';
import { moment, stopAt, workFor } from '../support/driver/moment.ts';
import { prepareDriver } from '../support/driver/start.ts';
import { readFaultLog } from '../support/faults/log.ts';
import { cutPower } from '../support/faults/power-cut.ts';
import { behindShim, compileShim, whyNoFaults } from '../support/faults/shim.ts';
import { temporaryFolder } from '../support/folder.ts';

const cuts = Number(process.env['KONTUAR_POWER_CUTS'] ?? 15);
const cutsInShop = 10;
const reason = whyNoFaults();
const inBackup = {
  beside: 'backup',
  opening: null,
  underway: true,
  finishing: false,
  milliseconds: 0,
} as const;

test.skipIf(reason)(
  `what was acknowledged survives ${cuts} power cuts ${reason ?? ''}`,
  async () => {
    const start = await prepareDriver();
    const library = compileShim(temporaryFolder());
    const moments = fc.sample(moment, { seed, numRuns: cuts });
    // Whatever the seed, one of them has named a backup, and one loses all of what is under way.
    const [named, amid] = moments;
    if (named) Object.assign(named, { beside: 'backup', opening: null, finishing: true });
    if (amid) Object.assign(amid, inBackup);
    const sum = { acknowledged: 0, sectors: 0, of: 0, named: 0 };
    for (let first = 0; first < cuts; first += cutsInShop) {
      const [dataFolder, target, logs] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
      const folders = [dataFolder, target];
      const memory = newMemory();
      for (const [run, at] of moments.slice(first, first + cutsInShop).entries()) {
        const label = `seed ${seed}, power cut ${first + run}: ${JSON.stringify(at)}`;
        const log = join(logs, `${run}`);
        const work = { dataFolder, target, run, firstCall: memory.lastCall + 1, calls: 0 };
        const driver = start(
          { ...work, ...workFor(at) },
          behindShim({ library, under: folders, log }),
        );
        await stopAt(driver, at);
        await driver.kill();
        const { signal, errors } = await driver.ended;
        expect(signal, `${label}: ${errors}`).toBe('SIGKILL');
        remember(memory, driver.told);
        const faults = readFaultLog(log);
        const dice = { seed: seed + first + run };
        const lost = cutPower(folders, faults, at === amid ? { ...dice, losing: 1 } : dice);
        sum.sectors += lost.sectors;
        sum.of += lost.of;
        // Its bytes are on the disk before a file gets the name by which it is taken for whole.
        expect(
          faults.named.filter(({ flushed }) => !flushed),
          label,
        ).toEqual([]);
        sum.named += faults.named.length;
        await checkAfterCrash({ dataFolder, target }, memory, label);
      }
      sum.acknowledged += memory.acknowledged;
    }
    process.stdout.write(
      `seed ${seed}: ${cuts} power cuts took ${sum.sectors} of ${sum.of} sectors that were not flushed, ${sum.acknowledged} acknowledged writes all there, ${sum.named} names given to flushed files\n`,
    );
    expect(sum.sectors).toBeGreaterThan(0);
    expect(sum.named).toBeGreaterThan(0);
  },
  Math.max(120_000, cuts * 4000),
);

test.skipIf(reason)('a program that does not wait for the disk would be found out', async () => {
  const start = await prepareDriver();
  const library = compileShim(temporaryFolder());
  const [dataFolder, target, logs] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const log = join(logs, 'log');
  const memory = newMemory();
  const driver = start(
    { dataFolder, target, run: 0, firstCall: 1, calls: 1000, neverFlush: true },
    behindShim({ library, under: [dataFolder], log }),
  );
  await driver.until((told) => told.filter(({ kind }) => kind === 'saved').length >= 10);
  await driver.kill();
  remember(memory, driver.told);
  cutPower([dataFolder], readFaultLog(log), { seed, losing: 1 });
  const lost = await countLost(dataFolder, memory);
  process.stdout.write(
    `seed ${seed}: without flushing, ${lost} of ${memory.saved.size} acknowledged calls were lost\n`,
  );
  expect(lost).toBeGreaterThan(0);
});

test.skipIf(reason)('a name that is given too early is found out', () => {
  const [folder, logs] = [temporaryFolder(), temporaryFolder()];
  const [log, partial, path] = [join(logs, 'log'), join(folder, 'x.partial'), join(folder, 'x')];
  const script = `const fs = require('node:fs');
    fs.writeFileSync(${JSON.stringify(partial)}, 'x');
    fs.renameSync(${JSON.stringify(partial)}, ${JSON.stringify(path)})`;
  const library = compileShim(logs);
  const env = { ...process.env, ...behindShim({ library, under: [folder], log }) };
  expect(spawnSync(process.execPath, ['-e', script], { env }).status).toBe(0);
  expect(readFaultLog(log).named).toEqual([{ path, flushed: false }]);
});
