import { handOver } from '../../../build/runtime/unprivileged.mjs';
import { testClock } from '../../support/clock.ts';
import { openTestEngine, type TestEngine } from '../../support/open-engine.ts';
import { newDataFolder } from './program.ts';

/**
 * A data folder as somebody left it who has set up the shop and done `work`: through the engine
 * itself, without the seconds that a start and an end of the program take.
 */
export async function preparedFolder(
  work: (engine: TestEngine) => Promise<unknown>,
  dataFolder = newDataFolder(),
): Promise<string> {
  const engine = await openTestEngine({
    dataFolder,
    clock: testClock(new Date().toISOString()),
  });
  const { version, name, country, currency } = await engine.call('shop.get', {});
  await engine.call('shop.update', { version, details: { name, country, currency } });
  await work(engine);
  await engine.database.close();
  handOver(dataFolder);
  return dataFolder;
}
