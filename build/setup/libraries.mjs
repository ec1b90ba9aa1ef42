import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './paths.mjs';
import { collect } from './process.mjs';
import { SetupError, step } from './report.mjs';

/** What Electron's libraries are called in Debian and its descendants. */
const LIBRARY_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'xdg-utils',
  'libatspi2.0-0',
  'libuuid1',
  'libsecret-1-0',
];

/** @type {Record<string, string>} */
const COMMAND_PACKAGES = {
  Xvfb: 'xvfb',
  xauth: 'xauth',
  strace: 'strace',
  gcc: 'gcc',
  'g++': 'g++',
  '7zz': '7zip',
};

const DICTIONARIES = ['pl_PL', 'ru_RU', 'en_GB'];

/**
 * Linux only: every shared library that the files of an Electron distribution ask for is there.
 * @param {string} distribution
 */
export async function ensureLibraries(distribution) {
  if (process.platform !== 'linux') return;
  if ((await missingLibraries(distribution)).length === 0) return;
  await installPackages(LIBRARY_PACKAGES);
  const missing = await missingLibraries(distribution);
  if (missing.length > 0) {
    throw new SetupError(
      `Electron still lacks ${missing.join(', ')}; install the packages of this system that hold them and try again.`,
    );
  }
}

/**
 * Linux only: these commands can be run.
 * @param {readonly string[]} commands keys of COMMAND_PACKAGES
 */
export async function ensureCommands(commands) {
  if (process.platform !== 'linux') return;
  const missing = commands.filter((command) => !isOnPath(command));
  if (missing.length === 0) return;
  await installPackages(missing.map((command) => COMMAND_PACKAGES[command] ?? command));
}

/** Linux only: the spelling of the shipped texts can be checked. */
export async function ensureDictionaries() {
  if (process.platform !== 'linux') return;
  const lists = DICTIONARIES.map((name) => `/usr/share/hunspell/${name}.dic`);
  if (isOnPath('hunspell') && lists.every((path) => existsSync(path))) return;
  await installPackages(['hunspell', 'hunspell-pl', 'hunspell-ru', 'hunspell-en-gb']);
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @param {string} distribution */
async function missingLibraries(distribution) {
  const files = readdirSync(distribution).filter((file) => /^electron$|\.so(\.\d+)?$/.test(file));
  const paths = files.map((file) => join(distribution, file));
  const env = { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: distribution };
  const { output } = await collect('ldd', paths, { env });
  const lines = output.matchAll(/^\s*(\S+) => not found$/gm);
  return [...new Set(Array.from(lines, ([, library]) => library ?? ''))];
}

/** @param {readonly string[]} packages Debian names */
async function installPackages(packages) {
  if (!isOnPath('apt-get')) {
    throw new SetupError(
      `This system lacks what Debian calls ${packages.join(', ')}; install these with its package manager and try again.`,
    );
  }
  if (!isRoot) {
    // Everything that could be asked for next is named too: one command, typed once.
    const all = new Set([...packages, ...LIBRARY_PACKAGES, 'xvfb', 'xauth', 'strace']);
    const names = await presentNames([...all]);
    throw new SetupError(
      `System packages are missing; type: sudo apt-get update && sudo apt-get install --yes ${names.join(' ')}`,
    );
  }
  await step(`Installing system packages: ${packages.join(' ')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await collect('apt-get', ['update', '--quiet'], { env });
    const names = await presentNames(packages);
    const args = ['install', '--yes', '--quiet', '--no-install-recommends', ...names];
    const { code, output } = await collect('apt-get', args, { env });
    if (code !== 0) {
      throw new SetupError(
        `System packages could not be installed; check the package sources of this system and type: apt-get install ${names.join(' ')}\n${output.trim().split('\n').slice(-5).join('\n')}`,
      );
    }
  });
}

/**
 * Since their change to 64-bit time, newer Debian and Ubuntu releases add t64 to some names.
 * @param {readonly string[]} packages
 */
function presentNames(packages) {
  return Promise.all(
    packages.map(async (name) => {
      const { output } = await collect('apt-cache', ['policy', `${name}t64`]);
      return /Candidate: [^(\s]/.test(output) ? `${name}t64` : name;
    }),
  );
}
