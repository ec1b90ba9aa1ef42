import { readFileSync } from 'node:fs';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { locateElectron } from '../../build/runtime/locate.mjs';
import { launcherFor } from '../../build/runtime/unprivileged.mjs';
import { root } from '../../build/setup/paths.mjs';
import { openWindow, waitForDriver, withoutGraphicsCard } from '../support/electron.ts';
import { type Samples, summarise } from './measure.ts';
import type { Task } from './workload.ts';

const launcher = launcherFor(locateElectron().executable);
const rounds = 3;

export interface RunningProgram {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** The real program on a real folder; `folder` must belong to the user that the program runs as. */
export async function startProgram(folder: string): Promise<RunningProgram> {
  const app = await _electron.launch({
    ...launcher,
    args: [...waitForDriver, withoutGraphicsCard, root, '--data', folder],
    env: { ...process.env, LANGUAGE: 'en', LANG: 'en_GB.UTF-8' },
  });
  const page = await app.firstWindow();
  await page.locator('#content').first().waitFor();
  return { app, page };
}

/** Milliseconds from the start of the process to the first picture of the finished window. */
export function timeProgram(folder: string): Promise<number> {
  return timeToPicture([root, '--data', folder, '--report-start']);
}

/** The same of a window with nothing in it: what no program can be quicker than. */
export function timeEmptyWindow(folder: string): Promise<number> {
  return timeToPicture([`${root}/tests/bench/empty-window`, `--user-data-dir=${folder}`]);
}

/** With no driver attached until it is done, which would slow the larger page down more. */
async function timeToPicture(args: readonly string[]): Promise<number> {
  const { page, startedAt, close } = await openWindow(launcher, args);
  const paintedAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(performance.timeOrigin + Math.max(...list.getEntries().map((e) => e.startTime)));
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await close();
  return paintedAt - startedAt;
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

/** The most memory that the program takes until it is told to end, in bytes. */
export function watchMemory(app: ElectronApplication) {
  let peak = 0;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      peak = Math.max(peak, await memoryOf(app));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  })();
  return {
    async end() {
      over.abort();
      await watching;
      return peak;
    },
  };
}
