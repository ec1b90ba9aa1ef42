import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDirectory, root } from '../setup/paths.mjs';
import { SetupError } from '../setup/report.mjs';

/**
 * An Electron to run the program with.
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} version without a leading v
 * @property {boolean} fallback true for anything but the locked official release: fit for
 *   development and tests, never for shipping
 */

const here = fileURLToPath(new URL('.', import.meta.url));
const electronPackage = join(root, 'node_modules/electron');

/** The Electron version inside the fallback package of `build/runtime/package.json`. */
export const FALLBACK_VERSION = '33.2.1';

/** The Electron version that ships. */
export function lockedVersion() {
  return versionOf(electronPackage);
}

/**
 * The runtime that the set-up left, in order of preference: the one asked for, the official
 * release, the fallback.
 * @returns {Electron}
 */
export function locateElectron() {
  const found = findElectron();
  if (found) return found;
  throw new SetupError('There is no Electron runtime yet; run "npm start" or "npm test" once.');
}

/** @returns {Electron | undefined} */
export function findElectron() {
  const asked = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (asked) {
    const electron = electronIn(asked);
    if (electron) return electron;
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${asked}, where no Electron is; correct it or unset it.`,
    );
  }
  const official = electronIn(join(electronPackage, 'dist'));
  return official && !official.fallback ? official : electronIn(fallbackDirectory());
}

/**
 * Named after everything that decides what is inside, so that a changed recipe makes a new one.
 */
export function fallbackDirectory() {
  const recipe = createHash('sha256');
  const files = ['fallback.mjs', 'sqlite.mjs', 'package-lock.json'];
  const app = ['default_app/main.mjs', 'default_app/package.json'];
  for (const file of [...files, ...app]) recipe.update(readFileSync(join(here, file)));
  const sqlite = versionOf(join(root, 'node_modules/better-sqlite3'));
  const key = recipe.digest('hex').slice(0, 12);
  return join(cacheDirectory(), `electron-${FALLBACK_VERSION}-sqlite-${sqlite}-${key}`);
}

/**
 * @param {string} directory an unpacked Electron distribution
 * @returns {Electron | undefined}
 */
function electronIn(directory) {
  const executable = join(directory, executableName());
  if (!existsSync(executable)) return undefined;
  const version = readFileSync(join(directory, 'version'), 'utf8').trim().replace(/^v/, '');
  return { executable, version, fallback: version !== lockedVersion() };
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} packageDirectory */
function versionOf(packageDirectory) {
  return JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')).version;
}

/**
 * The folder of a distribution: what electron-builder calls `electronDist`.
 * @param {Electron} electron
 */
export function distributionOf(electron) {
  const levels = process.platform === 'darwin' ? 4 : 1;
  let directory = electron.executable;
  for (let level = 0; level < levels; level++) directory = dirname(directory);
  return directory;
}
