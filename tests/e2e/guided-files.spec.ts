import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import type { Playbook } from '../../preload/contract/playbook.ts';
import { type Language, languages } from '../../preload/contract/preferences.ts';
import { lookerAt } from './support/looking.ts';
import { sizes } from './support/looks.ts';
import {
  chooseInDialog,
  invoke,
  launch,
  newDataFolder,
  type Program,
  test,
} from './support/program.ts';

const takesPictures = Boolean(process.env['KONTUAR_PICTURES']);

/** What stands on the screen, in English, and for pictures in the other languages too. */
async function lookerInLanguages(program: Program) {
  const looks = [
    { theme: 'light', size: 'small' },
    { theme: 'dark', size: 'small' },
  ] as const;
  const shown: readonly Language[] = takesPictures ? languages : ['en'];
  const lookers = new Map<Language, Awaited<ReturnType<typeof lookerAt>>>();
  for (const language of shown) {
    lookers.set(language, await lookerAt(program, { folder: 'playbooks', language, looks }));
  }
  return async (name: string) => {
    for (const [language, look] of lookers) {
      if (takesPictures) await invoke(program.page, 'preferences.set', { language });
      await program.page.locator(`html[lang=${language}]`).waitFor();
      await look(name);
      // A looker goes back the other way, so that the next one begins where it did.
      if (takesPictures) await look(`${name}-again`);
    }
    if (takesPictures) await invoke(program.page, 'preferences.set', { language: 'en' });
  };
}

async function talkWith(page: Page, digits: string, name: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.type(digits);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByRole('heading', { level: 2, name: 'Calm start' })).toBeVisible();
}

const versions = async (page: Page) =>
  (await invoke(page, 'calls.open', {})).map(({ content }) => content.guided?.playbook.version);

test('a guide goes out as a file, is changed and comes in; a talk that runs keeps its own', async () => {
  const dataFolder = newDataFolder();
  const program = await launch({
    dataFolder,
    preferences: { language: 'en', theme: 'light' },
    size: sizes.small,
  });
  const { app, page } = program;
  for (const [givenName, number] of [
    ['Anna', '600 828 370'],
    ['Jan', '601 234 567'],
  ] as const) {
    const details = { ...emptyDetails, givenName, phones: [{ number }] };
    await invoke(page, 'customers.create', { details });
  }
  await talkWith(page, '8283', 'Anna');
  const before = 'Give your name and the shop’s.';
  await expect(page.getByText(before)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+5');
  const section = page.getByRole('region', { name: 'Call guides' });
  await section.scrollIntoViewIfNeeded();
  const look = await lookerInLanguages(program);
  await look('list');

  const out = join(dataFolder, 'guide.json');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, out);
  await section
    .getByRole('button', { name: /^Save as a file ?: Complaint by phone$/u })
    .press('Enter');
  await expect(page.getByText('Saved: guide.json')).toBeVisible();
  const wanted = { key: 'complaint-phone', version: 1 };
  const shipped = JSON.parse(readFileSync(out, 'utf8')) as Playbook;
  expect(shipped).toEqual(await invoke(page, 'playbooks.get', wanted));

  const add = section.getByRole('button', { name: 'Add from a file' });
  async function bring(name: string, content: unknown): Promise<void> {
    const path = join(dataFolder, name);
    writeFileSync(path, JSON.stringify(content));
    await chooseInDialog(app, path);
    await add.press('Enter');
  }

  await bring('newer.json', { ...shipped, format: 2 });
  await expect(section.getByRole('alert')).toContainText('It was written for a newer Kontuar');
  await expect(section.getByRole('alert')).toBeInViewport({ ratio: 0.9 });
  await look('newer');

  const { steps } = shipped;
  const withNow = (en: string) =>
    steps.map((step) =>
      step.key === 'open' ? Object.assign({}, step, { now: { ...step.now, en } }) : step,
    );
  await bring('faulty.json', { ...shipped, start: 'nowhere', steps: withNow('Ask {who}.') });
  await expect(section.getByRole('alert')).toContainText('there is no such step');
  await expect(section.getByRole('alert')).toContainText('steps.open.now');
  await look('faults');
  expect((await invoke(page, 'playbooks.list', {})).map(({ version }) => version)).toEqual([
    1, 1, 1,
  ]);

  const after = 'Smile before the first word.';
  await bring('ours.json', { ...shipped, version: 2, steps: withNow(after) });
  await expect(
    page.getByText('Complaint by phone: version 2 counts from the next talk on'),
  ).toBeVisible();
  await expect(section.getByText('version 2', { exact: true })).toBeVisible();
  await expect(section.getByRole('alert')).toHaveCount(0);
  await look('added');

  await page.keyboard.press('F4');
  await expect(page.getByText(before)).toBeVisible();
  await talkWith(page, '2345', 'Jan');
  await expect(page.getByText(after)).toBeVisible();
  await expect.poll(() => versions(page)).toEqual([2, 1]);
  expect(program.complaints).toEqual([]);
});
