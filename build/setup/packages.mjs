import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
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
    // Without install scripts: none is needed, and npm would make one up for better-sqlite3, which
    // has finished binaries, and ask for a compiler, Python and a download.
    await mustInstall(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  });
  if (!isNodeReady()) {
    throw new SetupError(
      `No Node ${TOOLS_NODE.join('.')} is here and none could be fetched; install it, or check that the npm registry can be reached, and try again.`,
    );
  }
}

/** @param {readonly string[]} args of npm */
async function mustInstall(args) {
  const { code, output } = await npm(args);
  if (code === 0) return;
  const reasons = output.trim().split('\n').slice(-15).join('\n');
  throw new SetupError(
    `The packages could not be installed; check that the npm registry can be reached and try again.\n${reasons}`,
  );
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
 */
export function npm(args, cwd = root) {
  const script = process.env['npm_execpath'];
  const host = process.env['npm_node_execpath'] ?? process.execPath;
  if (script?.endsWith('npm-cli.js')) return collect(host, [script, ...args], { cwd });
  const onWindows = process.platform === 'win32';
  return collect(onWindows ? 'npm.cmd' : 'npm', args, { cwd, shell: onWindows });
}
