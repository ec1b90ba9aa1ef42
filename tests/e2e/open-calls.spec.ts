import { expect, type Page } from '@playwright/test';
import { newCall } from '../support/new-call.ts';
import { lookerAt } from './support/looking.ts';
import { type Look, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

/** More than have room beside the screens, on a large window too. */
const many = 20;

const looks: readonly Look[] = [
  { theme: 'dark', size: 'small' },
  { theme: 'light', size: 'large' },
];

/** Width and height of everything in the rail that leads to a screen, and of its icon. */
const sizesInRail = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('nav a[href^="#/"]:not([href*="/calls/"])')]
      .flatMap((link) => [link, link.querySelector('svg')])
      .map((element) => {
        const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return `${width} × ${height}`;
      }),
  );

for (const look of looks) {
  test(`however many calls are open, the ways to the screens stay as they are: ${look.size}`, async () => {
    const size = sizes[look.size];
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language: 'en', theme: look.theme },
      size,
    });
    const { page } = program;
    const lookAt = await lookerAt(program, { folder: 'open-calls', language: 'en', looks: [look] });
    await page.getByRole('link', { name: 'Import' }).waitFor();
    const before = await sizesInRail(page);
    for (let left = many; left > 0; left -= 1) {
      await invoke(page, 'calls.start', newCall({ newCustomer: `Caller ${left}` }));
    }
    const open = page.getByRole('navigation', { name: 'Open calls' });
    await expect(open.getByRole('link')).toHaveCount(many);
    await lookAt('many');
    expect(await sizesInRail(page)).toEqual(before);
    await expect(open.getByRole('link').first()).toBeInViewport({ ratio: 1 });

    // Wherever F4 leads, its call is in sight in the rail.
    const current = open.locator('[aria-current]');
    for (let left = many; left > 0; left -= 1) {
      const path = await page.evaluate(() => window.location.hash);
      await page.keyboard.press('F4');
      await expect.poll(() => page.evaluate(() => window.location.hash)).not.toBe(path);
      await expect(current).toBeInViewport({ ratio: 1 });
    }
    await expect(open.getByRole('link').last()).toHaveAttribute('aria-current', 'page');
    await lookAt('last');
    expect(program.complaints).toEqual([]);
  });
}
