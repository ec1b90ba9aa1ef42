import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { handOver, launcherFor } from '../../build/runtime/unprivileged.mjs';
import { everything } from '../../preload/contract/timeline.ts';
import { openWindow } from '../support/electron.ts';
import { invoke } from '../support/invoke.ts';
import { newCall } from '../support/new-call.ts';
import { readableCopy } from './packed.ts';

let program: Awaited<ReturnType<typeof readableCopy>>;
let data: string;

test.beforeAll(async () => {
  program = await readableCopy();
  data = await mkdtemp(join(tmpdir(), 'kontuar-data-'));
  handOver(data);
});

test.afterAll(async () => {
  await program.remove();
  await rm(data, { recursive: true, force: true });
});

/** Starts the packed program, does the work in its window and closes it as a person would. */
async function inProgram<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, close } = await openWindow(launcherFor(program.executable), [
    '--data',
    data,
    '--report-start',
  ]);
  await page.getByRole('main').waitFor();
  const result = await work(page);
  expect(await close()).toBe(0);
  return result;
}

test('the packed program logs a call, quits, and has it after the next start', async () => {
  const note = 'Zażółć gęślą jaźń: сдача с 100 ₽';
  const { customerId } = await inProgram(async (page) => {
    const draft = await invoke(page, 'calls.start', newCall());
    return invoke(page, 'calls.save', {
      id: draft.id,
      content: { ...draft.content, newCustomer: 'Łucja Wójcik', note },
    });
  });
  const [card, timeline] = await inProgram(async (page) => [
    await invoke(page, 'customers.get', { id: customerId }),
    await invoke(page, 'timeline.list', { customerId, filter: everything, offset: 0, limit: 10 }),
  ]);
  expect(`${card.givenName} ${card.familyName}`).toContain('Wójcik');
  expect(timeline.rows).toMatchObject([{ contact: { note } }]);
});
