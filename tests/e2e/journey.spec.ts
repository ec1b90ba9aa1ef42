import { expect, type Page } from '@playwright/test';
import { chooseInDialog, invoke, launch, newDataFolder, test } from './support/program.ts';
import { sample } from './support/sample.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

async function findCustomer(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

test('a first day: import, find, log with the keyboard alone, a power cut, everything is there', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder, preferences: { language: 'en' } });
  const { app, page } = first;

  await test.step('the sample comes in complete', async () => {
    await chooseInDialog(app, sample);
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Add 59 customers' }).click();
    await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
    const list = await invoke(page, 'customers.list', {
      search: '',
      bin: false,
      offset: 0,
      limit: 1,
    });
    expect(list.total).toBe(59);
  });

  for (const [text, name] of [
    ['wojcik', 'Stanisław Wójcik'],
    ['Wichterl', 'František Wichterlová'],
    ['828 37 39', 'Stanisław Wójcik'],
    ['0-22 828', 'Stanisław Wójcik'],
  ] as const) {
    await test.step(`"${text}" finds ${name}`, async () => {
      await findCustomer(page, text);
      await expect(page.getByText('1 found')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name })).toBeVisible();
    });
  }

  await test.step('a call is logged with the keyboard alone', async () => {
    await page.keyboard.press('F2');
    await expect(page.getByRole('combobox', { name: 'Customer', exact: true })).toBeFocused();
    await page.keyboard.type('wichterl');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
    await page.keyboard.type('Asks for an invoice with the new address.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Customer card' })).toBeVisible();
    await expect(page.getByText('Asks for an invoice with the new address.')).toBeVisible();
  });

  await test.step('the power goes in the middle of another', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.type('8283');
    await expect(page.getByRole('option').first()).toContainText('Wójcik');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sole came off after a week, wants his money back');
    await expect
      .poll(async () => (await invoke(page, 'calls.open', {}))[0]?.content.note, {
        intervals: [20],
      })
      .toBe('Sole came off after a week, wants his money back');
    await first.kill();
  });

  const second = await launch({ dataFolder });
  await test.step('the call is open again, with every word', async () => {
    const openCalls = second.page.getByRole('navigation', { name: 'Open calls' });
    await openCalls.getByRole('link', { name: /Wójcik/u }).click();
    await expect(second.page.getByRole('textbox', { name: 'Notes' })).toHaveValue(
      'Sole came off after a week, wants his money back',
    );
    await second.page.keyboard.press('Control+Enter');
    await expect(second.page.getByRole('region', { name: 'Customer card' })).toBeVisible();
    await expect(second.page.getByRole('heading', { name: 'Stanisław Wójcik' })).toBeVisible();
    await expect(second.page.getByText('Sole came off after a week')).toBeVisible();
  });

  await test.step('and the finished one is in its history', async () => {
    await findCustomer(second.page, 'wichterl');
    await second.page.keyboard.press('Enter');
    await expect(second.page.getByText('Asks for an invoice with the new address.')).toBeVisible();
  });
  expect(first.complaints.concat(second.complaints)).toEqual([]);
});

test('the last word before closing the window is kept', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder });
  await first.page.keyboard.press('F2');
  await first.page.keyboard.type('Jan Lis');
  await first.page.keyboard.press('Enter');
  await first.page.getByRole('textbox', { name: 'Notes' }).pressSequentially('last word', {
    delay: 0,
  });
  await first.quit();
  const { page } = await launch({ dataFolder });
  expect(await invoke(page, 'calls.open', {})).toMatchObject([
    { content: { newCustomer: 'Jan Lis', note: 'last word' } },
  ]);
});

test.describe('in one program', () => {
  const shared = shareProgram({ preferences: { language: 'en' } });

  // The first of them needs a shop with nobody in it.
  test('a card that went to the bin comes back with undo', async () => {
    const { page } = shared.program;
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'First name' }).fill('Anna');
    await page.getByRole('textbox', { name: 'Last name' }).fill('Nowak');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Anna Nowak' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('0 customers')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 customer', { exact: true })).toBeVisible();
    await expect(page.getByRole('option', { name: /Anna Nowak/u })).toBeVisible();
  });

  test('the language changes at once, on every screen', async () => {
    const { app, page } = shared.program;
    await beginAnew(shared.program, { preferences: { language: 'en' } });
    await page.keyboard.press('Control+2');
    for (const [language, heading, menu] of [
      ['pl', 'Klienci', 'Plik'],
      ['ru', 'Клиенты', 'Файл'],
      ['en', 'Customers', 'File'],
    ] as const) {
      await page.evaluate(
        (to) => window.kontuar.invoke('preferences.set', { language: to }, 'x'),
        language,
      );
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const labels = await app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()?.items.map(({ label }) => label),
      );
      expect(labels).toContain(menu);
    }
  });

  for (const [name, what, before] of [
    ['Ada', 'a blank call that is left', ['Escape']],
    ['Jan', 'a call that is parked', ['o', 'l', 'a', 'Escape']],
    ['Eva', 'a call that is saved', ['o', 'l', 'a', 'Enter', 'Control+Enter']],
  ] as const) {
    test(`a hand faster than the program loses nothing after ${what}`, async () => {
      const { page } = shared.program;
      await beginAnew(shared.program);
      for (let round = 0; round < 4; round += 1) {
        await page.keyboard.press('F2');
        for (const key of before) await page.keyboard.press(key);
        // At different moments of what the last key has set going.
        await page.waitForTimeout(round);
        await page.keyboard.press('F2');
        await page.keyboard.type(`${name} ${round}`);
        await expect
          .poll(
            async () => {
              const open = await invoke(page, 'calls.open', {});
              return open.map(({ content }) => content.newCustomer);
            },
            { intervals: [20] },
          )
          .toContain(`${name} ${round}`);
        await page.keyboard.press('Escape');
      }
    });
  }
});
