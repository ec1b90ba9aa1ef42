import { expect, type Page } from '@playwright/test';
import { languages } from '../../preload/contract/preferences.ts';
import { sizes } from './support/looks.ts';
import { overflows } from './support/overflow.ts';
import { test } from './support/program.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

const shared = shareProgram({ size: sizes.small });

for (const language of languages) {
  test(`enlarged to 200 %, what is worked on is in sight: ${language}`, async () => {
    const { program } = shared;
    const { app, page } = program;
    await beginAnew(program, { preferences: { language } });
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
    );
    await page.waitForFunction((width) => window.innerWidth === width, sizes.small.width / 2);
    for (const key of ['F2', 'Control+n', 'Control+f', 'Control+k']) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(focusIsInSight), { message: key }).toBe(true);
      expect(await page.evaluate(overflows), key).toEqual([]);
    }
    const hints = page.getByRole('dialog').locator('kbd').last();
    await expect(hints).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+n');
    await goThrough(page);
    await page.keyboard.press('F2');
    await goThrough(page);
  });
}

/** Whatever the Tab key comes to can be seen. */
async function goThrough(page: Page): Promise<void> {
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    const message = `after ${stop + 1} stops`;
    await expect.poll(() => page.evaluate(focusIsInSight), { message }).toBe(true);
  }
}

/** Nothing lies over the middle of what has the focus. */
function focusIsInSight(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(x + width / 2, y + height / 2);
  return seen !== null && (focused.contains(seen) || seen.contains(focused));
}
