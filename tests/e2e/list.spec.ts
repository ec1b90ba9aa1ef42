import { expect } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { lookerAt } from './support/looking.ts';
import { looks, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';
import { fillShop } from './support/shop.ts';

const words = {
  en: { filter: 'Filter', views: 'Views', loyal: 'Loyal', tags: ['VIP', 'wholesale'] },
  pl: { filter: 'Filtr', views: 'Widoki', loyal: 'Lojalny', tags: ['VIP', 'hurt'] },
  ru: { filter: 'Фильтр', views: 'Подборки', loyal: 'Лояльный', tags: ['VIP', 'опт'] },
} as const;

for (const { language, theme, size } of looks) {
  test(`the list is filtered, kept as a view and changed at once: ${language}, ${theme}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme },
      size: sizes[size],
    });
    const { page, complaints } = program;
    const look = await lookerAt(program, { folder: 'list', language, looks: [{ theme, size }] });
    const { filter, views, loyal, tags } = words[language];
    const { customerId } = await fillShop(page, language);
    const others = Array.from({ length: 30 }, (_, count) => ({
      ...emptyDetails,
      givenName: language === 'ru' ? 'Пётр' : 'Jan',
      familyName: `${language === 'ru' ? 'Жуков' : 'Żuk'} ${count + 1}`,
      phones: [{ number: `+48 600 700 ${100 + count}` }],
      stage: count % 2 === 0 ? ('loyal' as const) : ('new' as const),
      tags: tags.slice(0, count % 3),
    }));
    await Promise.all(others.map((details) => invoke(page, 'customers.create', { details })));
    await page.evaluate((id) => {
      window.location.hash = `#/customers/${id}`;
    }, customerId);
    await expect(page.getByRole('option')).not.toHaveCount(0);
    await look('list');

    await page.getByRole('button', { name: filter }).click();
    await page.getByText(loyal, { exact: true }).click();
    await expect(page.getByRole('listbox').locator('[aria-setsize="15"]').first()).toBeVisible();
    await look('filter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: views }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look('views');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();

    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar');
    await expect(bar).toContainText('15');
    await look('selection', page.getByRole('option').nth(2));
    await bar.getByRole('button').first().click();
    await page.keyboard.type(tags[0]);
    await look('tag');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: tags[0] })).toBeVisible();
    await look('tagged');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('zzzz');
    await expect(page.getByText('zzzz').first()).toBeVisible();
    await look('empty');
    expect(complaints).toEqual([]);
  });
}
