import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { handOver, launcherFor } from '../../build/runtime/unprivileged.mjs';
import { everything } from '../../preload/contract/timeline.ts';
import { runCommand } from '../support/command.ts';
import { openWindow } from '../support/electron.ts';
import { invoke } from '../support/invoke.ts';
import { newCall } from '../support/new-call.ts';
import { readableCopy } from './packed.ts';

let program: Awaited<ReturnType<typeof readableCopy>>;
let launcher: ReturnType<typeof launcherFor>;
let data: string;

test.beforeAll(async () => {
  program = await readableCopy();
  launcher = launcherFor(program.executable);
});

test.beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'kontuar-data-'));
  handOver(data);
});

// Chromium's helpers may write for a moment longer than the program lives.
test.afterEach(() => rm(data, { recursive: true, force: true, maxRetries: 10 }));

test.afterAll(() => program.remove());

/** Starts the packed program, does the work in its window and closes it as a person would. */
async function inProgram<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, close } = await openWindow(launcher, ['--data', data, '--report-start']);
  await page.getByRole('main').waitFor();
  const result = await work(page);
  expect(await close()).toBe(0);
  return result;
}

async function logCall(page: Page, note: string) {
  const draft = await invoke(page, 'calls.start', newCall());
  return invoke(page, 'calls.save', {
    id: draft.id,
    content: { ...draft.content, newCustomer: 'Łucja Wójcik', note },
  });
}

const command = (...args: string[]) => runCommand(launcher, args);

/** A folder that backups go to, as a stick. */
function stick(): { folder: string; backups: () => string[] } {
  const folder = join(data, 'stick');
  mkdirSync(folder);
  handOver(folder);
  return {
    folder,
    backups: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.kontuar'))
        .map((name) => join(folder, name)),
  };
}

function damagedCopyOf(backup: string): string {
  const copy = backup.replace(/[.]kontuar$/u, ' damaged.kontuar');
  copyFileSync(backup, copy);
  const bytes = readFileSync(copy);
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
  writeFileSync(copy, bytes);
  return copy;
}

test('the packed program logs a call, quits, and has it after the next start', async () => {
  const note = 'Zażółć gęślą jaźń: сдача с 100 ₽';
  const { customerId } = await inProgram((page) => logCall(page, note));
  const [card, timeline] = await inProgram(async (page) => [
    await invoke(page, 'customers.get', { id: customerId }),
    await invoke(page, 'timeline.list', { customerId, filter: everything, offset: 0, limit: 10 }),
  ]);
  expect(`${card.givenName} ${card.familyName}`).toContain('Wójcik');
  expect(timeline.rows).toMatchObject([{ contact: { note } }]);
});

test('without a display it makes a backup, proves it again, and tells a damaged one', async () => {
  await inProgram((page) => logCall(page, 'backed up at night'));
  const { folder, backups } = stick();
  const made = await command('--data', data, '--backup', folder);
  expect(made, made.complained).toMatchObject({ code: 0 });
  const [backup = ''] = backups();
  expect(made.said).toContain(backup);
  expect(readFileSync(backup).includes('backed up at night')).toBe(true);

  const verified = await command('--data', data, '--verify', backup);
  expect(verified, verified.complained).toMatchObject({ code: 0 });
  const refused = await command('--data', data, '--verify', damagedCopyOf(backup));
  expect(refused).toMatchObject({ code: 3 });
  expect(refused.complained).toContain('damaged');
});

test('while it runs in a window, the answer comes back from there', async () => {
  const { folder, backups } = stick();
  await inProgram(async (page) => {
    await logCall(page, 'written a moment ago');
    const made = await command('--data', data, '--backup', folder);
    expect(made, made.complained).toMatchObject({ code: 0 });
    const [backup = ''] = backups();
    expect(readFileSync(backup).includes('written a moment ago')).toBe(true);
    const verified = await command('--data', data, '--verify', backup);
    expect(verified, verified.complained).toMatchObject({ code: 0 });
    expect(await command('--data', data, '--verify', damagedCopyOf(backup))).toMatchObject({
      code: 3,
    });
    expect(await command('--restore', backup, '--into', data)).toMatchObject({ code: 8 });
    await expect(page.getByRole('main')).toBeVisible();
  });
});
