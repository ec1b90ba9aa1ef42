import { expect, test } from '@playwright/test';
import { blankCall } from '../../preload/contract/calls.ts';
import { newCall } from '../support/new-call.ts';
import { invoke, launch, newDataFolder } from './support/program.ts';
import { fillShop } from './support/shop.ts';

const combos = (process.env['SHOTS'] ?? 'en-light-small').split(',');
for (const combo of combos) {
  const [language, theme, size] = combo.split('-') as ['en', 'light', 'small'];
  test(combo, async () => {
    const { page } = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme },
      size: size === 'small' ? { width: 1280, height: 720 } : { width: 1920, height: 1080 },
    });
    const shot = async (name: string) => {
      await page.mouse.move(0, 0);
      await page.waitForTimeout(250);
      await page.screenshot({ path: `/tmp/shots/${combo}-${name}.png` });
    };
    const { customerId, draftId, draft } = await fillShop(page, language);
    await page.keyboard.press('F2');
    await shot('1-empty');
    await page.keyboard.press('Escape');
    const day = new Date();
    const iso = `${day.getFullYear()}-${`${day.getMonth() + 1}`.padStart(2, '0')}-${`${day.getDate()}`.padStart(2, '0')}`;
    await invoke(page, 'followUps.add', { customerId, dueOn: iso, note: draft });
    await page.evaluate((to) => {
      window.location.hash = `#/calls/${to}`;
    }, draftId);
    await page.getByRole('textbox').last().waitFor();
    await page.keyboard.type(draft);
    await shot('2-plain');
    await page.keyboard.press('Tab');
    await page.keyboard.press('3');
    await shot('3-complaint');
    await page.keyboard.press('2');
    await page.keyboard.press('4');
    await shot('4-moods');
    await page.keyboard.press('Enter');
    await shot('5-full');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await shot('6-picker');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.type('Ola');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+Enter');
    await shot('7-nobody');
    void [expect, newCall, blankCall];
  });
}
