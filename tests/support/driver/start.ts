import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { type DriverOptions, type RescueOptions, type Told, tellingOn } from './protocol.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));

export type StartDriver = (options: DriverOptions, env?: NodeJS.ProcessEnv) => Driver;

export type StartRescue = (options: RescueOptions, env?: NodeJS.ProcessEnv) => Driver;

export interface Driver {
  readonly pid: number;
  /** Grows while it works. */
  readonly told: readonly Told[];
  /** Resolves when this has been told, or when the process is gone. */
  readonly until: (found: (told: readonly Told[]) => boolean) => Promise<void>;
  /** Stands still at once; `go` lets it on. */
  readonly stop: () => Promise<void>;
  readonly go: () => void;
  /** Resolves when all that it has told is here. */
  readonly kill: () => Promise<void>;
  /** Its end, by itself or not. */
  readonly ended: Promise<{ code: number | null; signal: string | null; errors: string }>;
}

let outDir: string | undefined;
afterAll(() => {
  if (outDir) rmSync(outDir, { recursive: true, force: true });
});
let prepared: Promise<Bundled> | undefined;

interface Bundled {
  folder: string;
  env: NodeJS.ProcessEnv;
}

/** Why the driver is left out here; undefined where it runs. */
export const whyNoDriver =
  process.platform === 'win32' ? '(left out: tells its parent by a pipe of Unix)' : undefined;

/**
 * Bundles the driver for the tests of this file: it starts several times as fast as from some two
 * hundred modules, and so do hundreds of kills.
 */
export async function prepareDriver(): Promise<StartDriver> {
  prepared ??= bundle();
  const { folder: bundled, env } = await prepared;
  const program = join(bundled, 'program.js');
  await fillCache(program, join(bundled, 'first'), env);
  return (options, more) => start(program, options, { ...env, ...more });
}

/** The same for what puts other data in the place of a shop's. */
export async function prepareRescue(): Promise<StartRescue> {
  prepared ??= bundle();
  const { folder: bundled, env } = await prepared;
  return (options, more) => start(join(bundled, 'rescue.js'), options, { ...env, ...more });
}

async function bundle(): Promise<Bundled> {
  // Below the root, where the database's native module is found.
  const artifacts = join(root, 'artifacts');
  mkdirSync(artifacts, { recursive: true });
  outDir = mkdtempSync(join(artifacts, 'driver-'));
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node24',
      rolldownOptions: {
        input: Object.fromEntries(
          ['program', 'reader', 'rescue'].map((name) => [name, join(folder, `${name}.ts`)]),
        ),
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  return {
    folder: outDir,
    env: { ...process.env, NODE_COMPILE_CACHE: join(outDir, 'compiled') },
  };
}

/** Compiled code is kept when a process ends by itself, which the killed ones never do. */
async function fillCache(program: string, shop: string, env: NodeJS.ProcessEnv): Promise<void> {
  // Several tests of a file may prepare it.
  if (existsSync(shop)) return;
  mkdirSync(shop);
  const options = { firstCall: 1, calls: 1, run: 0, peopleInImport: 1, passphrases: ['x'] };
  const first = start(program, { dataFolder: shop, target: shop, ...options }, env);
  const { errors } = await first.ended;
  if (!first.told.some(({ kind }) => kind === 'done')) throw new Error(`the driver: ${errors}`);
}

function start(
  program: string,
  options: DriverOptions | RescueOptions,
  env: NodeJS.ProcessEnv,
): Driver {
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the driver did not start');
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const resolve of waiting) resolve();
  };
  const lines = createInterface({ input: child.stdio[tellingOn] as Readable });
  lines.on('line', (line) => {
    told.push(JSON.parse(line) as Told);
    look();
  });
  const ended = endOf(child);
  void ended.then(look);
  return {
    pid,
    told,
    ended,
    async until(found) {
      while (!found(told) && child.exitCode === null && child.signalCode === null) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.add(resolve);
        await promise;
        waiting.delete(resolve);
      }
    },
    async stop() {
      child.kill('SIGSTOP');
      while (isRunning(pid)) await setImmediate();
    },
    go: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function endOf(child: ChildProcess): Driver['ended'] {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Its pipes have been read to their end then.
    child.on('close', (code, signal) => resolve({ code, signal, errors }));
  });
}

/** A signal to stop takes effect a moment after it was sent. */
function isRunning(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // "1234 (name) T …"; the name may hold anything.
  return !['T', 'Z', 'X'].includes(stat.slice(stat.lastIndexOf(')') + 2)[0] ?? '');
}
