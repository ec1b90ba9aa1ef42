import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../preload/contract/shell.ts';
import { root } from '../../build/setup/paths.mjs';
import { fillShop } from './support/shop.ts';
import { chooseInDialog, launch, newDataFolder } from './support/program.ts';
import { sample } from './support/sample.ts';

const pictures = join(root, 'artifacts', 'screens');
mkdirSync(pictures, { recursive: true });

const sizes = {
  small: { width: 1280, height: 720 },
  large: { width: 1920, height: 1080 },
} as const;

/** What the button that starts an import says. */
const start = { en: 'Add to customers', pl: 'Dodaj do klientów', ru: 'Добавить к клиентам' };
/** How some of the names in the shop begin. */
const beginning = { en: 'nowa', pl: 'nowa', ru: 'нова' };

async function show(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
  await page.getByRole('main').waitFor();
  await page.waitForTimeout(300); // what moves has come to rest
}

async function look(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0); // away from what would show its hint
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect.soft(found, name).toEqual([]);
}

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    for (const [size, bounds] of Object.entries(sizes)) {
      test(`every screen: ${language}, ${theme}, ${size}`, async () => {
        const { app, page, complaints } = await launch({
          dataFolder: newDataFolder(),
          preferences: { language, theme },
          size: bounds,
        });
        const picture = (name: string) => look(page, `${language}-${theme}-${size}-${name}`);

        await page.waitForTimeout(300);
        await picture('customers-empty');
        await show(page, 'import');
        await picture('import-empty');
        await chooseInDialog(app, sample);
        await page.getByRole('main').getByRole('button').first().click();
        await page.getByRole('table').waitFor();
        await picture('import-columns');
        await page.getByRole('button', { name: start[language] }).click();
        await page.getByText('59', { exact: true }).waitFor();
        await picture('import-done');

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
        await page.keyboard.press('F2');
        await page.keyboard.type(beginning[language]);
        await page.getByRole('option').first().waitFor();
        await picture('call-new');
        await show(page, 'settings');
        await picture('settings');
        expect(complaints).toEqual([]);
      });
    }
  }
}
