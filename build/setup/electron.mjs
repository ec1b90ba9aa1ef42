import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { distributionOf, findElectron, locateElectron, lockedVersion } from '../runtime/locate.mjs';
import { ensureLibraries } from './libraries.mjs';
import { cacheDirectory, projectNode, root } from './paths.mjs';
import { mustSucceed, onProjectNode } from './process.mjs';
import { SetupError, step } from './report.mjs';

/** How long an unreachable download is not asked for again while a fallback is at hand. */
const RETRY_OFFICIAL_MS = 24 * 3600 * 1000;

/**
 * An Electron to run with: the one asked for, else the official release, else the fallback.
 * @returns {Promise<import('../runtime/locate.mjs').Electron>}
 */
export async function ensureElectron() {
  const present = findElectron();
  const good = present && (!present.fallback || isAskedFor() || wasUnreachableLately());
  const electron = good ? present : await obtainElectron(present !== undefined);
  await ensureLibraries(distributionOf(electron));
  return electron;
}

function isAskedFor() {
  return Boolean(process.env['ELECTRON_OVERRIDE_DIST_PATH']);
}

/** @param {boolean} hasFallback */
async function obtainElectron(hasFallback) {
  const installed = await step(`Getting Electron ${lockedVersion()}`, installOfficial);
  if (!installed && !hasFallback) await makeFallback();
  return locateElectron();
}

/** @returns {Promise<boolean>} false when its download cannot be reached */
async function installOfficial() {
  const { code } = await onProjectNode([join(root, 'build/runtime/download.mjs')]);
  if (code !== 0) {
    rememberUnreachable();
    return false;
  }
  rmSync(unreachableMark(), { force: true });
  const installer = join(root, 'node_modules/electron/install.js');
  await mustSucceed('Unpacking Electron', onProjectNode([installer]));
  return true;
}

async function makeFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      'Electron could not be downloaded; check the network (or name a mirror in ELECTRON_MIRROR) and try again.',
    );
  }
  const script = join(root, 'build/runtime/fallback.mjs');
  const code = await new Promise((done) => {
    spawn(projectNode(), [script], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).on(
      'close',
      done,
    );
  });
  if (code !== 0) {
    throw new SetupError(
      'No Electron could be had: neither its download nor the package registry gave one; see above, then try again.',
    );
  }
}

function unreachableMark() {
  return join(cacheDirectory(), `electron-${lockedVersion()}-unreachable`);
}

function rememberUnreachable() {
  mkdirSync(dirname(unreachableMark()), { recursive: true });
  writeFileSync(unreachableMark(), '');
}

function wasUnreachableLately() {
  const mark = statSync(unreachableMark(), { throwIfNoEntry: false });
  return mark !== undefined && Date.now() - mark.mtimeMs < RETRY_OFFICIAL_MS;
}
