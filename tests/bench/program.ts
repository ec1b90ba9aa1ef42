import { readFileSync } from 'node:fs';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { locateElectron } from '../../build/runtime/locate.mjs';
import { launcherFor } from '../../build/runtime/unprivileged.mjs';
import { root } from '../../build/setup/paths.mjs';
import type { EngineMethodName } from '../../preload/contract/index.ts';
import { withoutGraphicsCard } from '../support/graphics.ts';
import { type Samples, summarise } from './measure.ts';
import type { Task } from './workload.ts';

const launcher = launcherFor(locateElectron().executable);
const rounds = 3;

export interface RunningProgram {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Milliseconds from the start of the process to the first picture of the finished window. */
  readonly started: number;
}

/** The real program on a real folder; `folder` must belong to the user that the program runs as. */
export async function startProgram(folder: string): Promise<RunningProgram> {
  return start([root, '--data', folder], '#content');
}

/** A window with nothing in it, from the same Electron: what no program can be quicker than. */
export async function startEmptyWindow(folder: string): Promise<RunningProgram> {
  return start([`${root}/tests/bench/empty-window`, `--user-data-dir=${folder}`], 'body');
}

async function start(args: string[], ready: string): Promise<RunningProgram> {
  const began = performance.now();
  const app = await _electron.launch({
    ...launcher,
    args: [withoutGraphicsCard, ...args],
    env: { ...process.env, LANGUAGE: 'en', LANG: 'en_GB.UTF-8' },
  });
  const page = await app.firstWindow();
  await page.locator(ready).first().waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return { app, page, started: performance.now() - began };
}

/** Milliseconds of a call as the window sees them: through the bridge and back. */
export async function measureBridge(page: Page, task: Task): Promise<Samples> {
  const samples = await page.evaluate(
    async ([method, inputs, times]) => {
      const measured: number[] = [];
      for (let round = 0; round <= times; round += 1) {
        for (const input of inputs) {
          const began = performance.now();
          const envelope = await window.kontuar.invoke(method, input as never, crypto.randomUUID());
          if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
          if (round > 0) measured.push(performance.now() - began);
        }
      }
      return measured;
    },
    [task.method as 'customers.list', task.inputs as unknown[], rounds] as const,
  );
  return summarise(samples);
}

export async function invoke(page: Page, method: EngineMethodName, input: unknown) {
  return page.evaluate(
    ([name, value]) => window.kontuar.invoke(name, value as never, crypto.randomUUID()),
    [method as 'customers.list', input] as const,
  );
}

/**
 * Memory that would be free without the program, in bytes: what its processes share is counted
 * once (proportional set size of the Linux kernel).
 */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const pids = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid }) => pid),
  );
  let kilobytes = 0;
  for (const pid of pids) {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    kilobytes += Number(/^Pss:\s+(\d+) kB/mu.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes * 1024;
}
