import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { lockedNode, root } from './paths.mjs';
import { collect } from './process.mjs';
import { SetupError, step } from './report.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Locked */

/** The oldest Node on which every locked tool runs. */
const TOOLS_NODE = [22, 14];

/** Installs the locked packages when they are missing or differ from the lock file. */
export async function ensurePackages() {
  if (arePackagesCurrent()) return;
  await step('Installing the locked packages', async () => {
    leaveRunningNode();
    await install();
    if (installsEverything() || !existsSync(lockedNode)) return;
    // npm leaves out the finished binaries of tools that do not run on its own Node; so once more,
    // on the Node that has just come. From a copy, because installing empties node_modules.
    const folder = mkdtempSync(join(tmpdir(), 'kontuar-node-'));
    const copy = join(folder, basename(lockedNode));
    copyFileSync(lockedNode, copy);
    await install(copy);
    rmSync(folder, { recursive: true, force: true });
  });
  if (!isNodeReady()) {
    throw new SetupError(
      `No Node ${TOOLS_NODE.join('.')} is here and none could be fetched; install it, or check that the npm registry can be reached, and try again.`,
    );
  }
}

/**
 * Without install scripts: none is needed, and npm would make one up for better-sqlite3, which has
 * finished binaries, and ask for a compiler, Python and a download.
 * @param {string} [node] what npm runs on
 */
async function install(node) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(args, root, node);
  if (code === 0) {
    await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], root, node);
    return;
  }
  const reasons = output.trim().split('\n').slice(-15).join('\n');
  throw new SetupError(
    `The packages could not be installed; check that the npm registry can be reached and try again.\n${reasons}`,
  );
}

/** Whether every locked tool supports the host's Node: the narrowest asks for ^20.19 || >=22.12. */
function installsEverything() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** Whether the project's own Node is here, or the host's will do. */
function isNodeReady() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = TOOLS_NODE;
  const hostWillDo = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return existsSync(lockedNode) || hostWillDo;
}

/** Compares npm's own record of what it installed with the lock file. */
function arePackagesCurrent() {
  const installedRecord = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedRecord) || !isNodeReady()) return false;
  const wanted = readLocked(join(root, 'package-lock.json'));
  const installed = readLocked(installedRecord);
  delete wanted[''];
  const complete = Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    // Optional packages for other platforms are in the lock file only.
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return complete && Object.keys(installed).every((path) => path in wanted);
}

/**
 * @param {string} file
 * @returns {Locked}
 */
function readLocked(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Windows does not let a running program's file be deleted, but lets it be moved: step aside when
 * this very process runs on the Node inside node_modules.
 */
function leaveRunningNode() {
  if (process.platform !== 'win32' || process.execPath !== lockedNode) return;
  const outputs = join(root, 'out');
  mkdirSync(outputs, { recursive: true });
  renameSync(lockedNode, join(mkdtempSync(join(outputs, 'old-node-')), 'node.exe'));
}

/**
 * Runs npm, preferring the very one that started this script.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @param {string} [node] what it runs on, instead of the host's
 */
export function npm(args, cwd = root, node) {
  const script = process.env['npm_execpath'];
  const host = node ?? process.env['npm_node_execpath'] ?? process.execPath;
  if (script?.endsWith('npm-cli.js')) return collect(host, [script, ...args], { cwd });
  const onWindows = process.platform === 'win32';
  const path = [...(node ? [dirname(node)] : []), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path };
  return collect(onWindows ? 'npm.cmd' : 'npm', args, { cwd, env, shell: onWindows });
}
