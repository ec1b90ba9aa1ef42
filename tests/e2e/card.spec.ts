import { expect } from '@playwright/test';
import { launch, newDataFolder, type Program, test } from './support/program.ts';

async function newCustomer({ page }: Program) {
  await page.keyboard.press('Control+N');
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  return { page, field };
}

test('a card that is being typed in survives a kill', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder });
  const { page, field } = await newCustomer(first);
  await expect(field('First name')).toBeFocused();
  await page.keyboard.type('Anna');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Now');
  await expect(page.getByText('Draft kept')).toBeVisible();
  await page.keyboard.type('akowska');
  // A quarter of a second of typing is what may be lost at most.
  await page.waitForTimeout(250);
  await first.kill();

  const second = await launch({ dataFolder });
  const again = await newCustomer(second);
  await expect(
    again.page.getByText('A card was begun here and not saved: Anna Nowakowska'),
  ).toBeVisible();
  await expect(again.page.getByRole('button', { name: 'Carry on editing' })).toBeFocused();
  await again.page.keyboard.press('Enter');
  await expect(again.field('Last name')).toHaveValue('Nowakowska');
  await again.field('Phone').fill('600 700 800');
  await again.page.keyboard.press('Control+Enter');
  await expect(again.page.getByRole('heading', { name: 'Anna Nowakowska' })).toBeVisible();
  await second.kill();

  const third = await launch({ dataFolder });
  const { field: fresh } = await newCustomer(third);
  await expect(fresh('First name')).toHaveValue('');
  expect(third.complaints).toEqual([]);
});

test('a whole card is entered with the keyboard alone', async () => {
  const { page } = await newCustomer(await launch({ dataFolder: newDataFolder() }));
  const keys = page.keyboard;
  const tab = async (times: number) => {
    for (let time = 0; time < times; time += 1) await keys.press('Tab');
  };
  await keys.type('Anna');
  await tab(1);
  await keys.type('Nowak');
  await tab(1);
  await keys.type('600 700 800');
  await tab(1);
  await keys.type('w'); // Work
  await tab(2);
  await keys.type('anna@nowak.pl');
  await tab(3);
  await expect(page.getByRole('button', { name: 'How to address' })).toBeFocused();
  await tab(3);
  await keys.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Tags' })).toBeFocused();
  await keys.type('VIP');
  await keys.press('Enter');
  await keys.type('allergic,');
  await keys.press('Tab');
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('New');
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Anna Nowak' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const card = page.getByRole('region', { name: 'Customer card' });
  await expect(card.getByText('allergic')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Kind of number 600 700 800' })).toHaveValue(
    'work',
  );
});
