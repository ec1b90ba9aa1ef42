import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright';
import { root } from '../../build/setup/paths.mjs';

/**
 * For starting Electron in tests: a machine without a graphics card tries one in vain first, and
 * the process that draws is started twice, at times with a crash of the fallback Electron between.
 */
export const withoutGraphicsCard = '--disable-gpu';

/**
 * For a program that Playwright launches: it waits until the driver has got hold of it. One that
 * comes in the middle of the first navigation would wait for ever for the end of it. Playwright
 * adds this itself where it looks for Electron itself.
 */
export const waitForDriver = [
  '-r',
  join(root, 'node_modules/playwright-core/lib/server/electron/loader.js'),
];

export interface OpenedWindow {
  readonly page: Page;
  readonly process: ChildProcess;
  /** When the process was started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Closes the window as a person does, and waits until the program has ended; its exit code. */
  readonly close: () => Promise<number | null>;
}

/**
 * Starts a program as it is shipped, with no inspector and nobody watching it, and takes hold of its
 * window when it prints a line that ends with "window shown".
 */
export async function openWindow(
  { executablePath, chromiumSandbox }: { executablePath: string; chromiumSandbox: boolean },
  args: readonly string[],
): Promise<OpenedWindow> {
  const startedAt = Date.now();
  const started = spawn(
    executablePath,
    [
      '--remote-debugging-port=0',
      withoutGraphicsCard,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      ...args,
    ],
    { env: { ...process.env, LANGUAGE: 'en', LANG: 'en_GB.UTF-8' } },
  );
  const ended = once(started, 'exit') as Promise<[number | null]>;
  const line = async (stream: NodeJS.ReadableStream, pattern: RegExp) => {
    for await (const text of createInterface({ input: stream })) {
      const found = pattern.exec(text);
      if (found) return found[1] ?? '';
    }
    throw new Error(`The program ended before it printed ${pattern}.`);
  };
  const [address] = await Promise.all([
    line(started.stderr, /^DevTools listening on (ws:.*)$/u),
    line(started.stdout, /window shown$/u),
  ]);
  started.stderr.resume();
  started.stdout.resume();
  const browser: Browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The program has no window.');
  return {
    page,
    process: started,
    startedAt,
    async close() {
      await page.evaluate(() => window.close()).catch(() => undefined);
      const [code] = await ended;
      await browser.close();
      return code;
    },
  };
}
