import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { onProjectNode } from './process.mjs';
import { SetupError, step } from './report.mjs';

/** What each bundle is made from; a change in any of these files makes it anew. */
const TARGETS = [
  { name: 'main', sources: ['main', 'db', 'preload'], output: 'out/main/index.js' },
  { name: 'preload', sources: ['preload'], output: 'out/preload/index.cjs' },
  { name: 'renderer', sources: ['renderer', 'preload'], output: 'out/renderer/index.html' },
];
const COMMON_SOURCES = ['build/vite', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds the bundles whose sources changed since they were last built.
 * @param {readonly string[]} [names] only these
 */
export async function ensureBuilt(names = TARGETS.map(({ name }) => name)) {
  const stale = TARGETS.filter((target) => names.includes(target.name) && !isCurrent(target));
  if (stale.length === 0) return;
  await step(`Building ${stale.map(({ name }) => name).join(', ')}`, () =>
    Promise.all(stale.map(buildTarget)),
  );
}

/** @param {(typeof TARGETS)[number]} target */
async function buildTarget(target) {
  const fingerprint = fingerprintOf(target);
  rmSync(stampOf(target), { force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, `build/vite/${target.name}.config.ts`);
  const { code, output } = await onProjectNode([vite, 'build', '--config', config]);
  if (code !== 0) throw new SetupError(`The ${target.name} bundle could not be built:\n${output}`);
  mkdirSync(join(root, 'out/.stamps'), { recursive: true });
  writeFileSync(stampOf(target), fingerprint);
}

/** @param {(typeof TARGETS)[number]} target */
function isCurrent(target) {
  if (!existsSync(join(root, target.output)) || !existsSync(stampOf(target))) return false;
  return readFileSync(stampOf(target), 'utf8') === fingerprintOf(target);
}

/** @param {(typeof TARGETS)[number]} target */
function stampOf(target) {
  return join(root, 'out/.stamps', target.name);
}

/** @param {(typeof TARGETS)[number]} target */
function fingerprintOf(target) {
  const hash = createHash('sha256');
  for (const path of [...target.sources, ...COMMON_SOURCES].flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path relative to the checkout
 * @returns {string[]}
 */
function filesUnder(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(`${path}/${name}`));
}
