import { expect, type Page } from '@playwright/test';
import { fillGuidedShop } from './support/guided-shop.ts';
import { lookerAt } from './support/looking.ts';
import { looks, looksFrom, sizes, takesPictures } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

const title = (page: Page) => page.locator('main h2[tabindex]');

/** Where the window is. */
const at = (page: Page) => page.evaluate(() => window.location.hash);

for (const { language, theme, size } of looks) {
  test(`a hard call is prepared, planned, led from Today, and what comes after is done, by keyboard: ${language}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme },
      size: sizes[size],
    });
    const { page } = program;
    const keys = page.keyboard;
    const { customerId, note, record } = await fillGuidedShop(page, language);
    const look = await lookerAt(program, {
      folder: 'around',
      language,
      looks: looksFrom({ theme, size }),
    });
    await page.evaluate((id) => {
      window.location.hash = `#/customers/${id}`;
    }, customerId);
    await page.locator('[aria-keyshortcuts="Shift+F3"]').waitFor();

    await keys.press('Shift+F3');
    await page.locator('main form input[type=checkbox]').first().waitFor();
    await keys.press('1');
    await keys.press('2');
    await look('prepare');
    await keys.press('Control+Enter');
    const planned = async () => {
      const open = { customerId, until: null, limit: 10 };
      const { rows } = await invoke(page, 'followUps.open', open);
      return rows.filter(({ preparation }) => preparation !== null);
    };
    await expect
      .poll(async () => (await planned()).map(({ preparation }) => preparation?.ready))
      .toEqual([[0, 1]]);
    const [plan] = await planned();

    await keys.press('Control+1');
    const row = page.locator('main a[href*="/prepare/"]').first();
    await row.waitFor();
    await row.focus();
    await keys.press('F3');
    await expect(title(page)).toBeFocused();
    const [draft] = await invoke(page, 'calls.open', {});
    expect(draft?.content).toMatchObject({ customerId, followUpId: plan?.id });

    await keys.press('ArrowDown');
    await keys.press('t');
    await look('advice');
    await keys.press('t');
    const before = await title(page).textContent();
    await keys.press('ArrowRight');
    await expect(title(page)).not.toHaveText(before ?? '');
    await keys.press('f');
    await keys.type(record.account);
    await keys.press('Control+Enter');
    await expect.poll(() => at(page)).toContain('/after/');
    await page.locator('[data-review]').waitFor();
    await look('after');

    // The customer at the counter comes first: what is left waits on Today.
    await keys.press('Escape');
    await expect.poll(() => at(page)).toBe(`#/customers/${customerId}`);
    await keys.press('Control+1');
    const left = page.locator('main a[href*="/after/"]');
    await left.waitFor();
    await look('today');
    await left.focus();
    await keys.press('Enter');
    await page.locator('[data-review]').waitFor();
    await keys.press('b');
    await look('breathing');
    await keys.press('s');
    await keys.press('s');
    await keys.press('3');
    await keys.press('Shift+Tab');
    await keys.type(note);
    await keys.press('Tab');
    await keys.press('f');
    await keys.press('Control+Enter');
    await expect.poll(() => invoke(page, 'guidedTalks.unfinished', {})).toEqual([]);
    expect(await planned()).toEqual([]);
    const { complaints } = await invoke(page, 'customers.get', { id: customerId });
    expect(complaints).toHaveLength(3);
    const booked = await invoke(page, 'followUps.open', { customerId, until: null, limit: 10 });
    expect(booked.total).toBe(1);

    // What was answered stands under the call in the history, for who answered it.
    await expect.poll(() => at(page)).toBe(`#/customers/${customerId}`);
    // In a picture the notices of what was done would stand over the end of the history.
    const notices = page.locator('.mantine-Notification-root');
    if (takesPictures) await expect(notices).toHaveCount(0, { timeout: 30_000 });
    const thoughts = page.locator('article details');
    await page.locator('article:has(details)').focus();
    await keys.press('Tab');
    await keys.press('Enter');
    await expect(thoughts.locator('dd')).toContainText(note);
    await look('thoughts');
    expect(program.complaints).toEqual([]);
  });
}
