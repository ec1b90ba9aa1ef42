import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRoot, root } from '../setup/paths.mjs';
import { reasonAgainstSandbox } from './sandbox.mjs';

/** "nobody" on every Linux. */
const NOBODY = 65534;
const AS_NOBODY = ['--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups'];

/**
 * How a test starts the program. Spread into Playwright's launch options, which adds
 * `--no-sandbox` by itself when `chromiumSandbox` is false.
 * @typedef {object} Launcher
 * @property {string} executablePath becomes Electron by exec, so its process id is Electron's own
 * @property {boolean} chromiumSandbox
 */

/**
 * As root, Chromium has no sandbox: the program is run as nobody, with a home of its own, as long
 * as nobody can read the checkout and the runtime.
 * @param {string} executable an Electron or the packed program
 * @returns {Launcher}
 */
export function launcherFor(executable) {
  if (!runsAsNobody() || !isReadableByNobody(executable)) {
    return { executablePath: executable, chromiumSandbox: !reasonAgainstSandbox(executable) };
  }
  const directory = mkdtempSync(join(tmpdir(), 'kontuar-nobody-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  const home = join(directory, 'home');
  mkdirSync(home);
  handOver(directory);
  const script = join(directory, 'electron');
  const command = ['setpriv', ...AS_NOBODY, executable].map(quoted).join(' ');
  writeFileSync(
    script,
    `#!/bin/sh
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
HOME=${quoted(home)}
export HOME
exec ${command} "$@"
`,
    { mode: 0o755 },
  );
  return { executablePath: script, chromiumSandbox: true };
}

/**
 * Gives a folder that a test made to the user that the program runs as.
 * @param {string} path
 */
export function handOver(path) {
  if (!runsAsNobody()) return;
  chownSync(path, NOBODY, NOBODY);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) handOver(join(path, entry.name));
    else lchownSync(join(path, entry.name), NOBODY, NOBODY);
  }
}

/**
 * Lets the user that tests run the program as read what is root's; root stays its owner, because
 * some of Chromium's processes give up root's right to read everything.
 * @param {string} path a folder and what lies directly in it
 */
export function letRead(path) {
  if (!runsAsNobody()) return;
  for (const entry of readdirSync(path)) {
    chownSync(join(path, entry), 0, NOBODY);
    chmodSync(join(path, entry), 0o640);
  }
  chownSync(path, 0, NOBODY);
  chmodSync(path, 0o750);
}

function runsAsNobody() {
  return process.platform === 'linux' && isRoot;
}

/** @param {string} executable */
function isReadableByNobody(executable) {
  const checks = [join(root, 'package.json'), join(dirname(executable), 'resources.pak')]
    .map((file) => `test -r ${quoted(file)}`)
    .concat(`test -x ${quoted(executable)}`);
  const args = [...AS_NOBODY, 'sh', '-c', checks.join(' && ')];
  return spawnSync('setpriv', args).status === 0;
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
