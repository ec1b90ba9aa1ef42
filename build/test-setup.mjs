// npm run test:setup: proves that each of the two commands alone sets everything up: in a fresh
// clone of what is committed, with an empty home and empty caches. The log is kept.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './setup/paths.mjs';
import { run, SetupError, say, secondsSince } from './setup/report.mjs';

/** What the program prints when started with --report-start. */
const WINDOW_SHOWN = 'kontuar: window shown';
const LIMIT_MS = 20 * 60_000;

mkdirSync(join(root, 'artifacts'), { recursive: true });
const log = createWriteStream(join(root, 'artifacts/setup.log'));

await run(async () => {
  const start = ['start', '--', '--data', 'DATA', '--report-start'];
  await inFreshClone(async (at) => {
    await timed(at, 'npm start in a fresh clone', start, WINDOW_SHOWN);
    await timed(at, 'npm start again', start, WINDOW_SHOWN);
  });
  await inFreshClone(async (at) => {
    await timed(at, 'npm test -- unit in a fresh clone', ['test', '--', 'unit']);
  });
  record(`The whole log is in ${join('artifacts', 'setup.log')}`);
});

/** @typedef {{ checkout: string, env: NodeJS.ProcessEnv, data: string }} Place */

/** @param {(at: Place) => Promise<void>} work */
async function inFreshClone(work) {
  const directory = mkdtempSync(join(tmpdir(), 'kontuar-setup-'));
  // The program is run as an unprivileged user where the tests are run by root.
  chmodSync(directory, 0o755);
  try {
    const checkout = join(directory, 'checkout');
    const clone = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, checkout]);
    if (clone.status !== 0 || !existsSync(join(checkout, 'package.json'))) {
      throw new SetupError('There is nothing committed to clone; commit first and try again.');
    }
    await work({ checkout, env: emptyEnvironment(directory), data: join(directory, 'data') });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * The environment of somebody who never ran this project: nothing of the npm that runs this script,
 * no home, no caches. Only the address of the package registry stays.
 * @param {string} directory
 */
function emptyEnvironment(directory) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE$|ELECTRON_|XDG_)/i.test(name),
  );
  const ownTools = join(root, 'node_modules');
  const registry = spawnSync('npm config get registry', { shell: true }).stdout.toString().trim();
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const env = {
    ...Object.fromEntries(kept),
    PATH: path.filter((entry) => !entry.startsWith(ownTools)).join(delimiter),
    HOME: join(directory, 'home'),
    USERPROFILE: join(directory, 'home'),
    XDG_CACHE_HOME: join(directory, 'cache'),
    npm_config_cache: join(directory, 'npm'),
    npm_config_registry: registry,
  };
  mkdirSync(env.HOME);
  return env;
}

/**
 * @param {Place} at
 * @param {string} what
 * @param {readonly string[]} args of npm; DATA stands for a data folder
 * @param {string} [awaited] the output that ends the run well; without it, the exit code tells
 */
async function timed({ checkout, env, data }, what, args, awaited) {
  const startedAt = performance.now();
  record(`• ${what}`);
  const onWindows = process.platform === 'win32';
  const child = spawn(
    onWindows ? 'npm.cmd' : 'npm',
    args.map((argument) => (argument === 'DATA' ? data : argument)),
    { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows, detached: true },
  );
  const limit = setTimeout(() => end(child), LIMIT_MS);
  let seen = false;
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    log.write(chunk);
    if (awaited && !seen && chunk.includes(awaited)) {
      seen = true;
      record(`  ${awaited} after ${secondsSince(startedAt)}`);
      end(child);
    }
  });
  child.stderr.pipe(log, { end: false });
  const code = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  clearTimeout(limit);
  if (awaited ? !seen : code !== 0) {
    throw new SetupError(`${what} did not succeed; read artifacts/setup.log.`);
  }
  record(`✓ ${what} (${secondsSince(startedAt)})`);
}

/**
 * Ends a command with everything that it started.
 * @param {import('node:child_process').ChildProcess} child
 */
function end(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${child.pid}`, '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
}

/** @param {string} line */
function record(line) {
  say(line);
  log.write(`${line}\n`);
}
