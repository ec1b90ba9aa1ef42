import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { makeBackup } from '../../main/features/backup/make.ts';
import { languages } from '../../preload/contract/preferences.ts';
import { course, workFactor } from '../support/backup.ts';
import { lookerAt } from './support/looking.ts';
import { allLooks, sizes } from './support/looks.ts';
import { chooseInDialog, invoke, launch, newDataFolder, test } from './support/program.ts';

const words = {
  en: { section: 'Backup', make: 'Make a backup…', check: 'Check a backup…', lock: /^Lock it/u },
  pl: {
    section: 'Kopia zapasowa',
    make: 'Utwórz kopię…',
    check: 'Sprawdź kopię…',
    lock: /^Zabezpiecz/u,
  },
  ru: {
    section: 'Резервная копия',
    make: 'Создать копию…',
    check: 'Проверить копию…',
    lock: /^Закрыть паролем/u,
  },
} as const;
const passphrase = 'korek-sanki-lampa-ryba';

test.describe.configure({ timeout: 120_000 });

for (const language of languages) {
  const [first, second, third] = allLooks[language];

  test(`a backup is made, locked, checked, and told when damaged: ${language}`, async () => {
    const dataFolder = newDataFolder();
    const program = await launch({
      dataFolder,
      preferences: { language, theme: first.theme },
      size: sizes[first.size],
    });
    const { app, page, complaints } = program;
    await invoke(page, 'demo.add', { language, today: '2026-03-02' });
    const stick = join(dataFolder, 'stick');
    mkdirSync(stick);
    handOver(stick);
    const look = await lookerAt(program, {
      folder: 'backup',
      language,
      looks: [first, second, third],
    });
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    const { section: title, make, check, lock } = words[language];
    const section = page.getByRole('region', { name: title });
    await section.scrollIntoViewIfNeeded();
    await look('none');

    const saveAs = (path: string) =>
      app.evaluate(({ dialog }, file) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
      }, path);
    const plain = join(stick, 'plain.kontuar');
    await saveAs(plain);
    await section.getByRole('button', { name: make }).click();
    await expect(section.getByText(/plain\.kontuar, \d/u)).toBeVisible();
    expect(existsSync(plain)).toBe(true);
    await section.scrollIntoViewIfNeeded();
    await look('made');

    await section.getByRole('checkbox', { name: lock }).check();
    const again = section.locator('input[type=password]').last();
    await section.locator('input[type=password]').first().fill(passphrase);
    await again.fill('korek');
    const locked = join(stick, 'locked.kontuar');
    await saveAs(locked);
    await section.getByRole('button', { name: make }).click();
    await expect(section.locator('[aria-invalid=true]').first()).toBeVisible();
    await look('passphrase');
    await again.fill(passphrase);
    if (language === 'en') {
      await section.getByRole('button', { name: make }).click();
      await expect(section.getByText(/locked\.kontuar, \d/u)).toBeVisible();
    } else {
      await makeQuickly(dataFolder, locked);
    }
    expect(readFileSync(locked).includes('SQLite format 3')).toBe(false);

    await chooseInDialog(app, locked);
    await section.getByRole('button', { name: check }).click();
    await section.locator('form input').fill('korek');
    await page.keyboard.press('Enter');
    await expect(section.locator('[aria-invalid=true]').first()).toBeVisible();
    await look('locked');
    await section.locator('form input').fill(passphrase);
    await page.keyboard.press('Enter');
    await expectSound(page);
    await look('checked');

    const damaged = join(stick, 'damaged.kontuar');
    copyFileSync(plain, damaged);
    truncateSync(damaged, 100_000);
    handOver(stick);
    await chooseInDialog(app, damaged);
    await section.getByRole('button', { name: check }).click();
    await expect(section.getByRole('alert')).toBeVisible();
    await look('damaged');
    const daily = await invoke(page, 'backup.automatic', { second: null, atQuit: false });
    const dailyName = daily?.fileName ?? '';
    expect(existsSync(join(dataFolder, 'backups', dailyName))).toBe(true);

    const place = section.getByRole('group');
    await chooseInDialog(app, dataFolder);
    await place.getByRole('button').first().click();
    await expect(place.getByRole('alert')).toBeVisible();
    const away = newDataFolder();
    await chooseInDialog(app, away);
    await place.getByRole('button').first().click();
    await expect(place.getByText(away)).toBeVisible();
    await expect.poll(() => readdirSync(away)).toEqual([dailyName]);
    await place.scrollIntoViewIfNeeded();
    await look('second');
    rmSync(away, { recursive: true });
    await chooseInDialog(app, join(away, 'gone'));
    await place.getByRole('button').first().click();
    await expect(place.getByText(join(away, 'gone'))).toBeVisible();
    await expect(place.getByText(/^(?:Out of reach|Niedost|Недост)/u)).toBeVisible();
    await look('second-away');
    await place.getByRole('button').last().click();
    await expect(place.getByRole('button')).toHaveCount(1);
    await section.getByRole('checkbox').first().click();
    await expect(section.getByRole('checkbox').first()).not.toBeChecked();
    expect(complaints).toEqual([]);
  });
}

/** Locks a backup in a way that takes a millisecond to open again, instead of seconds. */
async function makeQuickly(dataFolder: string, destination: string): Promise<void> {
  const database = join(dataFolder, 'kontuar.db');
  const now = new Date().toISOString();
  await makeBackup({ database, destination, passphrase, now, workFactor }, course());
  handOver(dataFolder);
}

/** However it is said: about two hundred people are in it. */
async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('status').getByText(/^(?:19|20)\d .* · \d/u)).toBeVisible();
}
