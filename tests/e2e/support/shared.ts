import type { Preferences } from '../../../preload/contract/preferences.ts';
import { sizes } from './looks.ts';
import { invoke, type LaunchOptions, launchForAll, type Program, test } from './program.ts';

/** One program that several tests of a file use, one after the other. */
export interface SharedProgram {
  readonly program: Program;
  readonly dataFolder: string;
}

/**
 * Starts a program once for the tests of the group that calls this, which need no start of their own:
 * each keeps its name and what it expects, and after one that fails the next gets a new program.
 * What a test leaves behind the next one finds: see `beginAnew`.
 */
export function shareProgram(options: Omit<LaunchOptions, 'dataFolder'>): SharedProgram {
  let shared: Awaited<ReturnType<typeof launchForAll>> | undefined;
  // In turn, in one worker: the default for files is side by side.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    shared = await launchForAll(options);
  });
  test.afterAll(async () => {
    await shared?.end();
  });
  const started = () => {
    if (!shared) throw new Error('The program has not been started yet.');
    return shared;
  };
  return {
    get program() {
      return started().program;
    },
    get dataFolder() {
      return started().dataFolder;
    },
  };
}

interface Beginning {
  preferences?: Partial<Preferences>;
  size?: keyof typeof sizes;
  /** Where to; the screen of the day unless told. */
  route?: string;
}

/** The window as after a start: a new page, with nothing of what was on the screen. */
export async function beginAnew(
  { app, page }: Program,
  { preferences = {}, size, route = 'today' }: Beginning = {},
): Promise<void> {
  await invoke(page, 'preferences.set', preferences);
  if (size) {
    await app.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      { x: 0, y: 0, ...sizes[size] },
    );
    await page.waitForFunction((width) => window.innerWidth === width, sizes[size].width);
  }
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
  await page.reload();
  await page.getByRole('main').waitFor();
  const { language, theme } = preferences;
  if (language) await page.locator(`html[lang=${language}]`).waitFor();
  if (theme) await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
}
