import { expect } from '@playwright/test';
import type { Language } from '../../preload/contract/preferences.ts';
import { everything } from '../../preload/contract/timeline.ts';
import { lookerAt } from './support/looking.ts';
import { sizes } from './support/looks.ts';
import { invoke, test } from './support/program.ts';
import { beginAnew, shareProgram } from './support/shared.ts';
import { fillShop } from './support/shop.ts';

const looks = [
  { theme: 'light', size: 'small' },
  { theme: 'dark', size: 'small' },
] as const;

const words: Record<Language, { note: string; conflict: string }> = {
  en: { note: 'Notes', conflict: 'Keep mine' },
  pl: { note: 'Notatki', conflict: 'Zachowaj wpisane' },
  ru: { note: 'Заметки', conflict: 'Оставить моё' },
};

test.describe('a saved contact is corrected in the history', () => {
  const shared = shareProgram({ size: sizes.small });

  for (const language of ['pl', 'ru', 'en'] as const) {
    test(language, async () => {
      const { program } = shared;
      const { page, complaints } = program;
      await beginAnew(program, { preferences: { language, theme: 'light' } });
      const look = await lookerAt(program, { folder: 'correction', language, looks });
      const { customerId } = await fillShop(page, language);
      await page.evaluate((id) => {
        window.location.hash = `#/customers/${id}`;
      }, customerId);
      const entry = page.getByRole('article').nth(1);
      await entry.focus();
      await look('tools');
      await page.keyboard.press('e');
      const note = page.getByRole('textbox', { name: words[language].note });
      await expect(note).toBeFocused();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' OK');
      await look('form');
      await expect(entry.getByRole('button').last()).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(entry).toBeFocused();
      await look('unsaved');

      const firstPage = { filter: everything, offset: 0, limit: 9 };
      const { rows } = await invoke(page, 'timeline.list', { customerId, ...firstPage });
      const contacts = rows.flatMap((row) => (row.type === 'contact' ? row.contact : []));
      const { id = '', version = 1, note: before = '' } = contacts[1] ?? {};
      const changes = { note: `${before} 2×` };
      await page.keyboard.press('e');
      await expect(note).toBeFocused();
      await invoke(page, 'calls.correct', { id, version, changes });
      await page.keyboard.press('Control+Enter');
      const keepMine = page.getByRole('button', { name: words[language].conflict });
      await keepMine.waitFor();
      await look('conflict');
      await keepMine.click();
      await expect(page.getByText(`${before} OK`)).toBeVisible();
      await look('corrected');
      expect(await invoke(page, 'calls.saved', { id })).toMatchObject({ note: `${before} OK` });
      await page.keyboard.press('Delete');
      await expect(page.getByText(`${before} OK`)).toHaveCount(0);
      await page.keyboard.press('Control+z');
      await expect(page.getByText(`${before} OK`)).toBeVisible();
      expect(complaints).toEqual([]);
    });
  }
});
