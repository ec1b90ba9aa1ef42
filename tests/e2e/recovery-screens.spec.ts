import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { applicationId } from '../../db/migrate.ts';
import { openSqlite } from '../../db/open.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { type Language, languages } from '../../preload/contract/preferences.ts';
import { lookerAt } from './support/looking.ts';
import { allLooks, sizes } from './support/looks.ts';
import {
  chooseInDialog,
  invoke,
  launch,
  newDataFolder,
  type Program,
  test,
} from './support/program.ts';

const words = {
  en: { restore: 'Restore', choose: 'Restore a backup…', sheet: 'Recovery sheet to print…' },
  pl: { restore: 'Przywracanie', choose: 'Przywróć z kopii…', sheet: 'Karta awaryjna do wydruku…' },
  ru: {
    restore: 'Восстановление',
    choose: 'Восстановить из копии…',
    sheet: 'Памятка для восстановления…',
  },
} as const;

test.describe.configure({ timeout: 120_000 });

async function open(language: Language, dataFolder: string, firstSteps = false) {
  const [first, second, third] = allLooks[language];
  const preferences = { language, theme: first.theme };
  const size = sizes[first.size];
  const program = await launch({ dataFolder, preferences, size, firstSteps });
  const folder = 'recovery';
  const look = await lookerAt(program, { folder, language, looks: [first, second, third] });
  return { ...program, look };
}

async function backUp({ page, app }: Pick<Program, 'page' | 'app'>, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, path);
  const target = await invoke(page, 'files.chooseBackupTarget', {});
  if (target) await invoke(page, 'backup.make', { file: target.file, passphrase: null });
}

const buttons = (page: Page) => page.getByRole('main').locator('section').getByRole('button');

for (const language of languages) {
  test(`restoring, its sheet, and data that is damaged: ${language}`, async () => {
    const dataFolder = newDataFolder();
    const stick = join(dataFolder, 'stick');
    mkdirSync(stick);
    handOver(dataFolder);
    const shop = await open(language, dataFolder);
    const { page, app } = shop;
    await invoke(page, 'demo.add', { language, today: '2026-03-02' });
    await backUp(shop, join(stick, 'plain.kontuar'));
    await invoke(page, 'backup.automatic', { second: null, atQuit: false });
    const details = { ...emptyDetails, familyName: 'Nowak' };
    await invoke(page, 'customers.create', { details });

    await page.evaluate(() => (window.location.hash = '#/settings'));
    const section = page.getByRole('region', { name: words[language].restore, exact: true });
    await section.scrollIntoViewIfNeeded();
    await shop.look('settings');
    await chooseInDialog(app, join(stick, 'plain.kontuar'));
    await section.getByRole('button', { name: words[language].choose }).click();
    await expect(section.getByRole('status')).toBeVisible();
    await section.scrollIntoViewIfNeeded();
    await shop.look('preview');
    await section.getByRole('status').getByRole('button').last().click();
    await section.getByRole('button', { name: words[language].sheet }).click();
    await shop.look('sheet');
    const pdf = join(stick, 'sheet.pdf');
    await app.evaluate(({ dialog }, file) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    }, pdf);
    await page.getByRole('button', { name: 'PDF' }).click();
    await expect.poll(() => existing(pdf)).toMatch(/^%PDF-/u);
    await expect(page.locator('.mantine-Notification-root')).toBeVisible();
    expect(shop.complaints).toEqual([]);
    await shop.quit();

    const database = join(dataFolder, 'kontuar.db');
    const bytes = readFileSync(database);
    // The header, and the first pages of what people have entered.
    writeFileSync(database, bytes.fill(0, 0, 100).fill('x', 40 * 4096, 60 * 4096));
    handOver(dataFolder);
    const closed = await open(language, dataFolder, true);
    await buttons(closed.page).first().waitFor();
    await closed.look('damaged');
    await buttons(closed.page).nth(1).click();
    await closed.look('others');
    await buttons(closed.page).last().click();
    await buttons(closed.page).last().click();
    await closed.look('begin-anew');
    await buttons(closed.page).first().click();
    await buttons(closed.page).nth(2).click();
    await closed.page.getByRole('table').waitFor();
    await closed.look('salvaged');
    const begun = closed.page.waitForEvent('load');
    await buttons(closed.page).first().click();
    await begun;
    await closed.page.getByRole('navigation').first().waitFor();
    const look = await lookerAt(closed, {
      folder: 'recovery',
      language,
      looks: allLooks[language],
    });
    await look('gone-on');
    expect(closed.complaints).toEqual([]);
  });

  test(`data that cannot be opened, each reason in words: ${language}`, async () => {
    test.skip(!process.env['KONTUAR_PICTURES'], 'only for looking at; restore.spec.ts tests them');
    const newer = newDataFolder();
    const { handle } = openSqlite(join(newer, 'kontuar.db'), { readonly: false });
    handle.exec('create table recipes (title)');
    handle.pragma(`application_id = ${applicationId}`);
    handle.pragma('user_version = 9999');
    handle.close();
    const foreign = newDataFolder();
    const other = openSqlite(join(foreign, 'kontuar.db'), { readonly: false }).handle;
    other.exec('create table recipes (title)');
    other.close();
    const missing = newDataFolder();
    const left = await open(language, missing);
    await left.quit();
    rmSync(join(missing, 'kontuar.db'));
    for (const [name, folder] of Object.entries({ newer, foreign, missing })) {
      handOver(folder);
      const { look, quit, page } = await open(language, folder, true);
      await buttons(page).first().waitFor();
      await look(name);
      await quit();
    }
  });
}

function existing(path: string): string {
  try {
    return readFileSync(path, 'latin1').slice(0, 8);
  } catch {
    return '';
  }
}
