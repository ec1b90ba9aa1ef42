import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { root } from '../../build/setup/paths.mjs';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { loggedIn } from './support/log.ts';
import { startPlainly } from './support/other-start.ts';
import { preparedFolder } from './support/prepared.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

/** The first words of another start on this folder, which is killed then. */
async function saidAtStart(dataFolder: string): Promise<string> {
  const program = startPlainly(dataFolder, '--report-start');
  const said = await new Promise<string>((resolve) => {
    program.stdout.on('data', (bytes: Buffer) => resolve(bytes.toString()));
    program.once('exit', (code) => resolve(`ended with ${code}`));
  });
  program.kill('SIGKILL');
  return said;
}

test('a second start brings the first to the front and hands over its call', async () => {
  const dataFolder = newDataFolder();
  const { app, page } = await launch({ dataFolder });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = startPlainly(dataFolder, '--call', '+48 600 700 800');
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect(page).toHaveURL(/#\/calls\//u);
  const drafts = await invoke(page, 'calls.open', {});
  expect(drafts).toMatchObject([{ content: { newCustomer: '+48 600 700 800' } }]);
  const minimized = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.isMinimized(),
  );
  expect(minimized).toBe(false);
});

test('a start while the program is still ending waits for its end', async () => {
  const dataFolder = newDataFolder();
  const { app, page } = await launch({ dataFolder });
  await invoke(page, 'demo.add', { language: 'en', today: '2026-03-02' });
  const first = app.process();
  await app.evaluate((electron) => {
    // The answer comes before the end.
    setTimeout(() => electron.app.quit(), 50);
  });
  // The backup at the end takes longer than the second one needs to find the first.
  expect(await saidAtStart(dataFolder)).toContain('window shown');
  expect(first.exitCode).toBe(0);
});

test('a start that gets no answer, for the other has gone meanwhile, goes on alone', async () => {
  const dataFolder = newDataFolder();
  const { app } = await launch({ dataFolder });
  await app.evaluate((electron) => {
    // As in its last moment, when nobody listens any more.
    electron.app.removeAllListeners('second-instance');
    electron.app.once('second-instance', () => electron.app.quit());
  });
  expect(await saidAtStart(dataFolder)).toContain('window shown');
});

test('a call named on the command line begins at once', async () => {
  const { page } = await launch({ dataFolder: newDataFolder(), args: ['--call', '600700800'] });
  await expect(page).toHaveURL(/#\/calls\//u);
});

test('the window comes back where and as large as it was', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder });
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 700 }),
  );
  await first.quit();
  const { app } = await launch({ dataFolder });
  const bounds = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toMatchObject({ width: 1000, height: 700 });
});

test('damaged settings cost only the settings', async () => {
  const dataFolder = await preparedFolder(({ call }) =>
    call('customers.create', { details: { ...emptyDetails, familyName: 'Pigwa' } }),
  );
  mkdirSync(join(dataFolder, 'program'));
  writeFileSync(join(dataFolder, 'program', 'settings.json'), '{"language": "kl');
  handOver(dataFolder);
  const { page } = await launch({ dataFolder, firstSteps: true });
  await expect(page.getByRole('main')).toBeVisible();
  const everybody = { search: '', bin: false, offset: 0, limit: 1 } as const;
  expect(await invoke(page, 'customers.list', everybody)).toMatchObject({ total: 1 });
});

test('a window that is closed before it is ready ends the program quietly', async () => {
  const dataFolder = newDataFolder();
  const program = startPlainly(dataFolder, '-r', join(root, 'tests/e2e/support/close-at-once.cjs'));
  let said = '';
  program.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise((resolve) => program.once('exit', resolve));
  expect(said).not.toMatch(/unhandled/iu);
  expect(code).toBe(0);
  expect(loggedIn(dataFolder)).toContain('ends');
});

test('the log tells what happened and nothing that was typed', async () => {
  const dataFolder = newDataFolder();
  const { page, quit } = await launch({ dataFolder });
  await invoke(page, 'customers.create', {
    details: {
      ...emptyDetails,
      givenName: 'Genowefa',
      familyName: 'Pigwa',
      phones: [{ number: '600 700 800' }],
      note: 'tajne',
    },
  });
  await quit();
  const log = loggedIn(dataFolder);
  expect(log).toContain('starts');
  expect(log).toContain('ends');
  expect(log).not.toMatch(/Genowefa|Pigwa|600|tajne/u);
});
