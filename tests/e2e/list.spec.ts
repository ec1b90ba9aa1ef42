import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../build/setup/paths.mjs';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { languages } from '../../preload/contract/shell.ts';
import { invoke, launch, newDataFolder } from './support/program.ts';
import { fillShop } from './support/shop.ts';

const pictures = join(root, 'artifacts', 'list');
mkdirSync(pictures, { recursive: true });

const size = { width: 1280, height: 720 };
const words = {
  en: { filter: 'Filter', views: 'Views', loyal: 'Loyal', tags: ['VIP', 'wholesale'] },
  pl: { filter: 'Filtr', views: 'Widoki', loyal: 'Lojalny', tags: ['VIP', 'hurt'] },
  ru: { filter: 'Фильтр', views: 'Подборки', loyal: 'Лояльный', tags: ['VIP', 'опт'] },
} as const;

for (const [index, language] of languages.entries()) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the list is filtered, kept as a view and changed at once: ${language}, ${theme}`, async () => {
      const large = index === 0 && theme === 'light';
      const { page, complaints } = await launch({
        dataFolder: newDataFolder(),
        preferences: { language, theme },
        size: large ? { width: 1920, height: 1080 } : size,
      });
      const picture = async (name: string) => {
        await page.waitForTimeout(250); // what moves for 160 ms has come to rest
        await page.screenshot({ path: join(pictures, `${language}-${theme}-${name}.png`) });
      };
      const { filter, views, loyal, tags } = words[language];
      const { customerId } = await fillShop(page, language);
      for (let count = 0; count < 30; count += 1) {
        const details = {
          ...emptyDetails,
          givenName: language === 'ru' ? 'Пётр' : 'Jan',
          familyName: `${language === 'ru' ? 'Жуков' : 'Żuk'} ${count + 1}`,
          phones: [{ number: `+48 600 700 ${100 + count}` }],
          stage: count % 2 === 0 ? ('loyal' as const) : ('new' as const),
          tags: tags.slice(0, count % 3),
        };
        await invoke(page, 'customers.create', { details });
      }
      await page.evaluate((id) => {
        window.location.hash = `#/customers/${id}`;
      }, customerId);
      await expect(page.getByRole('option')).not.toHaveCount(0);
      await picture('list');

      await page.getByRole('button', { name: filter }).click();
      await page.getByText(loyal, { exact: true }).click();
      await expect(page.getByRole('listbox').locator('[aria-setsize="15"]').first()).toBeVisible();
      await picture('filter');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: views }).click();
      await picture('views');
      await page.keyboard.press('Escape');

      await page.getByRole('listbox').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+a');
      const bar = page.getByRole('toolbar');
      await expect(bar).toContainText('15');
      await page.getByRole('option').nth(2).hover();
      await picture('selection');
      await bar.getByRole('button').first().click();
      await page.keyboard.type(tags[0]);
      await picture('tag');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: tags[0] })).toBeVisible();
      await picture('tagged');
      await page.keyboard.press('Control+f');
      await page.keyboard.type('zzzz');
      await expect(page.getByText('zzzz').first()).toBeVisible();
      await picture('empty');
      expect(complaints).toEqual([]);
    });
  }
}
