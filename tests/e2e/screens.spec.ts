import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { languages } from '../../preload/contract/preferences.ts';
import { newCall } from '../support/new-call.ts';
import { lookerAt } from './support/looking.ts';
import { allLooks, sizes } from './support/looks.ts';
import { chooseInDialog, invoke, launch, newDataFolder, test } from './support/program.ts';
import { sample } from './support/sample.ts';
import { fillShop } from './support/shop.ts';

/** What the buttons say that check a file and then add whoever is new. */
const importing = {
  en: { check: 'Check the file', add: /^Add \d+ customers?$/u },
  pl: { check: 'Sprawdź plik', add: /^Dodaj \d+ klient/u },
  ru: { check: 'Проверить файл', add: /^Добавить \d+ клиент/u },
};
/** How some of the names in the shop begin. */
const beginning = { en: 'nowa', pl: 'nowa', ru: 'нова' };

const words = {
  en: { edit: 'Edit', bin: 'Bin', firstName: 'First name' },
  pl: { edit: 'Edytuj', bin: 'Kosz', firstName: 'Imię' },
  ru: { edit: 'Изменить', bin: 'Корзина', firstName: 'Имя' },
} as const;

// Each goes through many screens, and looks at all of them four times.
test.describe.configure({ timeout: 180_000 });

async function show(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
}

for (const language of languages) {
  const [first, second] = allLooks[language];

  test(`when something is wrong, missing or much: ${language}`, async () => {
    const dataFolder = newDataFolder();
    const preferences = { language, theme: first.theme };
    const program = await launch({ dataFolder, preferences, size: sizes[first.size] });
    const { app, page, complaints } = program;
    const look = await lookerAt(program, { folder: 'screens', language, looks: [first, second] });
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
    await look('import-workbook');
    const rows = 'name,phone,email\nOla,600700800,\n,,\nJan,,jan at lis\nEwa,1,2,3,4\n';
    await chooseInDialog(app, fileWith('customers.csv', rows));
    await choose.click();
    await page.getByRole('button', { name: importing[language].check }).click();
    await page.getByRole('button', { name: importing[language].add }).waitFor();
    await page.getByRole('table').waitFor();
    await look('import-checked');
    await page.getByRole('button', { name: importing[language].add }).click();
    await expect(page.getByRole('button', { name: importing[language].add })).toHaveCount(0);
    await page.getByRole('table').waitFor();
    await look('import-problems');

    const { customerId } = await fillShop(page, language);
    const calls = Array.from({ length: 60 }, (_, index) =>
      newCall({ customerId, kind: 'enquiry', note: `${index + 1}. `.repeat(80) }),
    );
    await Promise.all(calls.map((call) => invoke(page, 'calls.start', call)));
    await Promise.all(calls.map((call) => invoke(page, 'calls.save', call)));
    await show(page, `customers/${customerId}`);
    await page.getByRole('article').filter({ hasText: '. ' }).nth(3).waitFor();
    await look('card-long');

    await page.getByRole('button', { name: words[language].edit, exact: true }).click();
    await page.keyboard.type('X');
    const { version, ...card } = await invoke(page, 'customers.get', { id: customerId });
    const { givenName, familyName, company, emails, address } = card;
    const details = { ...emptyDetails, givenName, familyName, company, emails, address };
    await invoke(page, 'customers.update', { id: customerId, version, details });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('table').waitFor();
    await look('conflict');

    await show(page, 'customers/new');
    await expect(page.getByRole('textbox', { name: words[language].firstName })).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    await look('customer-invalid');

    await page.keyboard.press('F2');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    await look('call-nobody');

    await invoke(page, 'customers.bin', { id: customerId, version: version + 1 });
    await show(page, 'customers');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('zzzz');
    await expect(page.getByText('zzzz').first()).toBeVisible();
    await look('search-nothing');
    await page.getByRole('button', { name: words[language].bin, exact: true }).click();
    await page.getByRole('option').first().waitFor();
    await look('bin');
    expect(complaints).toEqual([]);
  });

  test(`every screen: ${language}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme: first.theme },
      size: sizes[first.size],
      firstSteps: true,
    });
    const { app, page, complaints } = program;
    const look = await lookerAt(program, {
      folder: 'screens',
      language,
      looks: allLooks[language],
    });
    const main = page.getByRole('main');

    const title = page.getByRole('heading', { level: 1 });
    for (const step of ['language', 'shop', 'begin']) {
      await look(`first-steps-${step}`);
      const before = await title.innerText();
      await page.keyboard.press('Enter');
      await expect(title).not.toHaveText(before);
    }
    await page.getByRole('navigation').first().waitFor();
    await look('today-empty');
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    await look('palette');
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).not.toHaveCount(0);
    await look('help');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await show(page, 'customers');
    await main.getByRole('paragraph').first().waitFor();
    await look('customers-empty');
    await show(page, 'import');
    await main.getByRole('paragraph').first().waitFor();
    await look('import-empty');
    await chooseInDialog(app, sample);
    await main.getByRole('button').first().click();
    await page.getByRole('table').waitFor();
    await look('import-columns');
    await page.getByRole('button', { name: importing[language].check }).click();
    await page.getByRole('button', { name: importing[language].add }).click();
    await expect(page.getByRole('button', { name: importing[language].add })).toHaveCount(0);
    await page.getByText('59', { exact: true }).waitFor();
    await look('import-done');
    await main.getByRole('button').first().click();
    await page.getByRole('table').waitFor();
    await look('import-past');

    const { customerId, draftId, draft } = await fillShop(page, language);
    await show(page, 'customers');
    await page.getByRole('option').nth(3).waitFor();
    await look('customers');
    await show(page, `customers/${customerId}`);
    await page.getByRole('article').nth(2).waitFor();
    await look('card');
    await show(page, 'customers/new');
    await expect(page.getByRole('textbox', { name: words[language].firstName })).toBeFocused();
    await look('customer-new');
    await show(page, `calls/${draftId}`);
    await expect(main.locator('textarea')).toBeFocused();
    await page.keyboard.type(draft);
    await page.getByRole('complementary').getByRole('listitem').first().waitFor();
    await look('call');
    for (const key of ['Tab', '3', '2', '4']) await page.keyboard.press(key);
    await look('call-offer');
    await page.keyboard.press('Enter');
    await look('call-full');
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowDown']) {
      await page.keyboard.press(key);
    }
    await page.getByRole('dialog').waitFor();
    await look('call-day');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.type(beginning[language]);
    await page.getByRole('option').first().waitFor();
    await look('call-new');
    await show(page, 'settings');
    await main.getByRole('heading', { level: 2 }).nth(4).waitFor();
    await look('settings');
    await invoke(page, 'demo.add', { language, today: new Date().toISOString().slice(0, 10) });
    await show(page, 'today');
    await page.getByRole('region').first().waitFor();
    await look('today');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(beginning[language]);
    await page.getByRole('option').nth(2).waitFor();
    await look('palette-found');
    expect(complaints).toEqual([]);
  });
}
