import { ensureBuilt } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { SetupError } from './report.mjs';

const OLDEST_NODE = 18;

/**
 * Everything between a clean clone and a program that can be started; what is there is left alone.
 * @returns {Promise<import('../runtime/locate.mjs').Electron>}
 */
export async function prepare() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new SetupError(
      `This is Node ${process.versions.node}; install Node ${OLDEST_NODE} or newer and try again.`,
    );
  }
  await ensurePackages();
  const electron = await ensureElectron();
  await ensureBuilt();
  return electron;
}
