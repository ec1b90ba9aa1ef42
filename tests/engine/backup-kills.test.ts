import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { backUp, filesIn, passphrase, seed } from '../support/backup.ts';
import { testClock } from '../support/clock.ts';
import { checkAfterCrash } from '../support/driver/check.ts';
import { newMemory, remember } from '../support/driver/memory.ts';
import { endless } from '../support/driver/protocol.ts';
import { prepareDriver, whyNoDriver } from '../support/driver/start.ts';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { filesWithMarker, marker } from '../support/marker.ts';

const kills = Number(process.env['KONTUAR_BACKUP_KILLS'] ?? 10);
/** The database itself, which is not locked. */
const isDatabase = (name: string) => /^kontuar[.]db(?:-wal|-shm)?$/u.test(name);

async function shopWithMarkers(): Promise<string> {
  const { call, database, dataFolder } = await startTestEngine();
  for (let index = 0; index < 40; index += 1) {
    const details = { ...emptyDetails, familyName: `${marker} ${index}`, note: marker };
    await call('customers.create', { details });
  }
  await database.close();
  return dataFolder;
}

test.skipIf(whyNoDriver)(
  `nothing of an encrypted backup lies readable anywhere after ${kills} kills ${whyNoDriver ?? ''}`,
  async () => {
    const start = await prepareDriver();
    const dataFolder = await shopWithMarkers();
    const target = temporaryFolder();
    const memory = newMemory();
    let readableBefore = 0;
    const work = { firstCall: 1, calls: 0, rounds: endless, passphrases: [passphrase] };
    for (const [run, milliseconds] of fc.sample(fc.nat(400), { seed, numRuns: kills }).entries()) {
      const label = `seed ${seed}, kill ${run} after ${milliseconds} ms`;
      const driver = start({ dataFolder, target, run, ...work });
      await driver.until((told) => told.some(({ kind }) => kind === 'underway'));
      await setTimeout(milliseconds);
      await driver.kill();
      remember(memory, driver.told);
      if (filesWithMarker(dataFolder).some((name) => !isDatabase(name))) readableBefore += 1;
      // What the kill left on the stick may never be looked at by the program again.
      expect(filesWithMarker(target), label).toEqual([]);

      const database = await openForWriting({
        dataFolder,
        clock: testClock().clock,
        country: 'PL',
      });
      await database.close();
      expect(
        filesWithMarker(dataFolder).filter((name) => !isDatabase(name)),
        label,
      ).toEqual([]);
      await checkAfterCrash({ dataFolder, target }, memory, label);
    }
    process.stdout.write(
      `seed ${seed}: ${kills} kills, ${memory.backupsInterrupted} in an encrypted backup, ${readableBefore} left something readable in the scratch, which was gone after the next start\n`,
    );
    expect(memory.backupsInterrupted).toBeGreaterThan(0);
    expect(readableBefore).toBeGreaterThan(0);
  },
  Math.max(60_000, kills * 5000),
);

test('the search finds what is readable', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: { ...emptyDetails, familyName: marker } });
  const target = temporaryFolder();
  await backUp(engine, `${target}/locked.kontuar`, { secret: passphrase });
  await backUp(engine, `${target}/plain.kontuar`);
  expect(filesIn(target)).toEqual(['locked.kontuar', 'plain.kontuar']);
  expect(filesWithMarker(target)).toEqual(['plain.kontuar']);
});
