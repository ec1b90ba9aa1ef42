import { expect, test } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { looks, sizes } from './support/looks.ts';
import { pictureTaker } from './support/pictures.ts';
import { invoke, launch, newDataFolder } from './support/program.ts';
import { fillShop } from './support/shop.ts';

const takePicture = pictureTaker('list');

const words = {
  en: { filter: 'Filter', views: 'Views', loyal: 'Loyal', tags: ['VIP', 'wholesale'] },
  pl: { filter: 'Filtr', views: 'Widoki', loyal: 'Lojalny', tags: ['VIP', 'hurt'] },
  ru: { filter: 'Фильтр', views: 'Подборки', loyal: 'Лояльный', tags: ['VIP', 'опт'] },
} as const;

for (const { language, theme, size } of looks) {
  test(`the list is filtered, kept as a view and changed at once: ${language}, ${theme}`, async () => {
    const { page, complaints } = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme },
      size: sizes[size],
    });
    const picture = (name: string) => takePicture(page, `${language}-${theme}-${name}`);
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
    await expect(page.getByRole('menu')).toBeHidden();

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
