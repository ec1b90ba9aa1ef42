import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { locateElectron } from '../../../build/runtime/locate.mjs';
import { handOver, launcherFor } from '../../../build/runtime/unprivileged.mjs';
import { root } from '../../../build/setup/paths.mjs';
import type { Preferences } from '../../../preload/contract/preferences.ts';
import { waitForDriver, withoutGraphicsCard } from '../../support/electron.ts';
import { invoke } from '../../support/invoke.ts';

export { invoke };

export const launcher = launcherFor(locateElectron().executable);

export interface LaunchOptions {
  dataFolder: string;
  preferences?: Partial<Preferences>;
  size?: { width: number; height: number };
  args?: readonly string[];
  /** The shop is set up already, unless the first steps are what is looked at. */
  firstSteps?: boolean;
  /** Does not wait until something is on screen: for what only calls through the bridge. */
  bridgeOnly?: boolean;
  /** What the system is set to; English unless told. */
  systemLanguage?: string;
  /** A program that starts Electron, for instance a tracer. */
  executablePath?: string;
  /** Beside or instead of this process's own. */
  env?: NodeJS.ProcessEnv;
}

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page wrote to its console as a warning or an error. */
  readonly complaints: string[];
  readonly pid: number;
  /** Ends it as the user does. */
  readonly quit: () => Promise<void>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** A data folder of its own for the running test, written by the user that runs the program. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kontuar-e2e-'));
  handOver(folder);
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
const running = new Set<Program>();

/**
 * Each test leaves nothing behind: neither programs nor folders. As a fixture, because a hook of a
 * module that several files share belongs to the first of them alone.
 */
export const test = base.extend<{ leavesNothing: undefined }>({
  leavesNothing: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads here what is needed
    async ({}, use) => {
      await use(undefined);
      for (const program of running) await program.kill();
      for (const folder of folders.splice(0)) removeFolder(folder);
    },
    { auto: true },
  ],
});

/** Chromium's helpers may write there for a moment longer than the program lives. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Opens the real program in a real window. */
export async function launch(options: LaunchOptions): Promise<Program> {
  const { dataFolder, preferences, size, args = [] } = options;
  if (preferences || size) writeSettings(dataFolder, preferences, size);
  const app = await _electron.launch({
    ...launcher,
    ...(options.executablePath ? { executablePath: options.executablePath } : {}),
    args: [...waitForDriver, withoutGraphicsCard, root, '--data', dataFolder, ...args],
    env: {
      ...process.env,
      LANGUAGE: options.systemLanguage ?? 'en',
      LANG: 'en_GB.UTF-8',
      ...options.env,
    },
  });
  // The driver knows it no more once it has ended.
  const child = app.process();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (options.bridgeOnly) {
    await page.waitForFunction(() => 'kontuar' in window);
  } else {
    await page.getByRole('main').waitFor();
    if (!options.firstSteps) await skipFirstSteps(page);
  }
  const pid = child.pid ?? 0;
  const program: Program = {
    app,
    page,
    complaints,
    pid,
    async quit() {
      running.delete(program);
      await app.close();
    },
    async kill() {
      running.delete(program);
      child.kill('SIGKILL');
      await exited;
    },
  };
  running.add(program);
  return program;
}

/** For all tests of a group: it outlives each of them, until `end`. */
export async function launchForAll(
  options: Omit<LaunchOptions, 'dataFolder'>,
): Promise<{ program: Program; dataFolder: string; end: () => Promise<void> }> {
  const dataFolder = newDataFolder();
  const program = await launch({ ...options, dataFolder });
  running.delete(program);
  folders.splice(folders.indexOf(dataFolder), 1);
  return {
    program,
    dataFolder,
    async end() {
      await program.kill();
      removeFolder(dataFolder);
    },
  };
}

async function skipFirstSteps(page: Page): Promise<void> {
  const { version, name, country, currency, setUpAt } = await invoke(page, 'shop.get', {});
  if (setUpAt !== null) return;
  await invoke(page, 'shop.update', { version, details: { name, country, currency } });
  await page.getByRole('navigation').first().waitFor();
}

function writeSettings(
  dataFolder: string,
  preferences: Partial<Preferences> = {},
  size?: { width: number; height: number },
): void {
  const folder = join(dataFolder, 'program');
  mkdirSync(folder, { recursive: true });
  const window = size && { x: 0, y: 0, ...size, maximized: false };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...preferences, window }));
  handOver(folder);
}

/** Answers the next file dialog, which no test can reach, with this file. */
export async function chooseInDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
}
