// npm run package: what this system can pack, into dist/. npm run release: the same, but only over
// the official Electron. --dir leaves the archive out.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { distributionOf } from './runtime/locate.mjs';
import { ensureCommands } from './setup/libraries.mjs';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { mustSucceed, onProjectNode } from './setup/process.mjs';
import { run, SetupError, say, step } from './setup/report.mjs';

const onlyDirectory = process.argv.includes('--dir');
const forRelease = process.argv.includes('--release');

await run(async () => {
  const electron = await prepare();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (forRelease && (electron.fallback || version.includes('-dev'))) {
    throw new SetupError(
      `Electron ${electron.version} is here for development only and does not ship; make the release where the official one can be downloaded.`,
    );
  }
  const env = cleanEnvironment();
  const args = ['--publish', 'never'];
  if (electron.fallback) args.push(...(await developmentPackage(electron, version, env)));
  else if (onlyDirectory) args.push('--dir');

  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const output = await step(`Packing over Electron ${electron.version}`, () =>
    mustSucceed('Packing', onProjectNode([builder, ...args], { env })),
  );
  if (process.argv.includes('--verbose')) say(output);
  say(`The result is in ${join(root, 'dist')}`);
});

/**
 * Never to be taken for what ships: marked in its name, and made where nothing can be downloaded.
 * @param {import('./runtime/locate.mjs').Electron} electron
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 */
async function developmentPackage(electron, version, env) {
  const distribution = distributionOf(electron);
  const args = [
    `-c.extraMetadata.version=${version}-dev`,
    `-c.electronVersion=${electron.version}`,
    `-c.electronDist=${distribution}`,
  ];
  const bringsSqlite = existsSync(join(distribution, 'better_sqlite3.node'));
  if (bringsSqlite) args.push('--config', 'build/package/fallback.yml');
  if (onlyDirectory || process.platform !== 'linux') return [...args, '--dir'];

  await ensureCommands(['7zz']);
  env['ELECTRON_BUILDER_7ZIP_PATH'] = '/usr/bin/7zz';
  // Nobody downloads this one; the best compression takes a minute and a half.
  env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] = '1';
  return [...args, '--linux', 'dir', 'tar.gz'];
}

/** Without what would make electron-builder link files instead of copying: fuses are written. */
function cleanEnvironment() {
  const env = { ...process.env };
  delete env['VITEST'];
  delete env['USE_HARD_LINKS'];
  return env;
}
