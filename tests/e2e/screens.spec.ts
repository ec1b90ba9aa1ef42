import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { languages } from '../../preload/contract/shell.ts';
import { newCall } from '../support/new-call.ts';
import { sizes } from './support/looks.ts';
import { pictureTaker } from './support/pictures.ts';
import { chooseInDialog, invoke, launch, newDataFolder } from './support/program.ts';
import { sample } from './support/sample.ts';
import { fillShop } from './support/shop.ts';

const takePicture = pictureTaker('screens');

async function look(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0); // away from what would show its hint
  await takePicture(page, name);
}

/** What the buttons say that check a file and then add whoever is new. */
const importing = {
  en: { check: 'Check the file', add: /^Add \d+ customers?$/u },
  pl: { check: 'Sprawdź plik', add: /^Dodaj \d+ klient/u },
  ru: { check: 'Проверить файл', add: /^Добавить \d+ клиент/u },
};
/** How some of the names in the shop begin. */
const beginning = { en: 'nowa', pl: 'nowa', ru: 'нова' };

const words = {
  en: { edit: 'Edit', bin: 'Bin' },
  pl: { edit: 'Edytuj', bin: 'Kosz' },
  ru: { edit: 'Изменить', bin: 'Корзина' },
} as const;

async function show(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
  await page.getByRole('main').waitFor();
  await page.waitForTimeout(200); // what moves for 160 ms has come to rest
}

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    test(`when something is wrong, missing or much: ${language}, ${theme}`, async () => {
      const dataFolder = newDataFolder();
      const preferences = { language, theme };
      const { app, page } = await launch({ dataFolder, preferences, size: sizes.small });
      const picture = (name: string) => look(page, `${language}-${theme}-small-${name}`);
      const main = page.getByRole('main');
      const fileWith = (name: string, text: string) => {
        const path = join(dataFolder, name);
        writeFileSync(path, text);
        return path;
      };

      await show(page, 'import');
      const choose = main.getByRole('button').filter({ hasText: /\p{L}/u }).last();
      await chooseInDialog(app, fileWith('customers.xlsx', 'PK\u0003\u0004'));
      await choose.click();
      await page.getByRole('alert').waitFor();
      await picture('import-workbook');
      const rows = 'name,phone,email\nOla,600700800,\n,,\nJan,,jan at lis\nEwa,1,2,3,4\n';
      await chooseInDialog(app, fileWith('customers.csv', rows));
      await choose.click();
      await page.getByRole('button', { name: importing[language].check }).click();
      await page.getByRole('table').waitFor();
      await picture('import-checked');
      await page.getByRole('button', { name: importing[language].add }).click();
      await expect(page.getByRole('button', { name: importing[language].add })).toHaveCount(0);
      await page.getByRole('table').waitFor();
      await picture('import-problems');

      const { customerId } = await fillShop(page, language);
      for (let count = 0; count < 60; count += 1) {
        const call = newCall({ customerId, kind: 'enquiry', note: `${count + 1}. `.repeat(80) });
        await invoke(page, 'calls.start', call);
        await invoke(page, 'calls.save', call);
      }
      await show(page, `customers/${customerId}`);
      await picture('card-long');

      await page.getByRole('button', { name: words[language].edit, exact: true }).click();
      await page.keyboard.type('X');
      const { version, ...card } = await invoke(page, 'customers.get', { id: customerId });
      const { givenName, familyName, company, emails, address } = card;
      const details = { ...emptyDetails, givenName, familyName, company, emails, address };
      await invoke(page, 'customers.update', { id: customerId, version, details });
      await page.keyboard.press('Control+Enter');
      await page.getByRole('table').waitFor();
      await picture('conflict');

      await show(page, 'customers/new');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
      await picture('customer-invalid');

      await page.keyboard.press('F2');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
      await picture('call-nobody');

      await invoke(page, 'customers.bin', { id: customerId, version: version + 1 });
      await show(page, 'customers');
      await page.keyboard.press('Control+f');
      await page.keyboard.type('zzzz');
      await expect(page.getByText('zzzz').first()).toBeVisible();
      await picture('search-nothing');
      await page.getByRole('button', { name: words[language].bin, exact: true }).click();
      await page.getByRole('option').first().waitFor();
      await picture('bin');
    });
  }
}

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    for (const [size, bounds] of Object.entries(sizes)) {
      test(`every screen: ${language}, ${theme}, ${size}`, async () => {
        const { app, page, complaints } = await launch({
          dataFolder: newDataFolder(),
          preferences: { language, theme },
          size: bounds,
          firstSteps: true,
        });
        const picture = (name: string) => look(page, `${language}-${theme}-${size}-${name}`);

        for (const step of ['language', 'shop', 'begin']) {
          await page.waitForTimeout(300);
          await picture(`first-steps-${step}`);
          await page.keyboard.press('Enter');
        }
        await page.getByRole('navigation').first().waitFor();
        await page.waitForTimeout(300);
        await picture('today-empty');
        await page.keyboard.press('Control+k');
        await page.getByRole('option').first().waitFor();
        await picture('palette');
        await page.keyboard.press('F1');
        await page.waitForTimeout(300); // slides in
        await picture('help');
        await page.keyboard.press('Escape');
        await show(page, 'customers');
        await picture('customers-empty');
        await show(page, 'import');
        await picture('import-empty');
        await chooseInDialog(app, sample);
        await page.getByRole('main').getByRole('button').first().click();
        await page.getByRole('table').waitFor();
        await picture('import-columns');
        await page.getByRole('button', { name: importing[language].check }).click();
        await page.getByRole('button', { name: importing[language].add }).click();
        await expect(page.getByRole('button', { name: importing[language].add })).toHaveCount(0);
        await page.getByText('59', { exact: true }).waitFor();
        await picture('import-done');
        await page.getByRole('main').getByRole('button').first().click();
        await page.getByRole('table').waitFor();
        await picture('import-past');

        const { customerId, draftId, draft } = await fillShop(page, language);
        await show(page, 'customers');
        await picture('customers');
        await show(page, `customers/${customerId}`);
        await picture('card');
        await show(page, 'customers/new');
        await picture('customer-new');
        await show(page, `calls/${draftId}`);
        await page.keyboard.type(draft);
        await picture('call');
        for (const key of ['Tab', '3', '2', '4']) await page.keyboard.press(key);
        await picture('call-offer');
        await page.keyboard.press('Enter');
        await picture('call-full');
        for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowDown']) {
          await page.keyboard.press(key);
        }
        await page.getByRole('dialog').waitFor();
        await picture('call-day');
        await page.keyboard.press('Escape');
        await page.keyboard.press('F2');
        await page.keyboard.type(beginning[language]);
        await page.getByRole('option').first().waitFor();
        await picture('call-new');
        await show(page, 'settings');
        await picture('settings');
        await invoke(page, 'demo.add', { language, today: new Date().toISOString().slice(0, 10) });
        await show(page, 'today');
        await page.getByRole('region').first().waitFor();
        await picture('today');
        await page.keyboard.press('Control+k');
        await page.keyboard.type(beginning[language]);
        await page.getByRole('option').nth(2).waitFor();
        await picture('palette-found');
        expect(complaints).toEqual([]);
      });
    }
  }
}
