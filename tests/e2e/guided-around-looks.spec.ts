import { expect, type Page } from '@playwright/test';
import { newCall } from '../support/new-call.ts';
import { fillGuidedShop } from './support/guided-shop.ts';
import { talkAt } from './support/guided-talk.ts';
import { lookerAt } from './support/looking.ts';
import { looks, looksFrom, sizes, takesPictures } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

const toScreen = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const guide = { key: 'complaint-phone', version: 1 };

test.describe.configure({ timeout: takesPictures ? 300_000 : 60_000 });

for (const { language, theme, size } of takesPictures ? looks : looks.slice(-1)) {
  test(`before and after a hard call, with very much, and with what is wrong: ${language}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme },
      size: sizes[size],
    });
    const { page } = program;
    const { customerId, record, note } = await fillGuidedShop(page, language);
    const look = await lookerAt(program, {
      folder: 'around-looks',
      language,
      looks: looksFrom({ theme, size }),
    });
    const long = Array.from({ length: 60 }, () => record.account).join(' ');
    const dueOn = new Date().toISOString().slice(0, 10);
    const preparation = {
      playbook: guide,
      complaintId: null,
      time: '15:30',
      likelyCauseId: null,
      options: [1, 2, 3].map((count) => ({
        remedy: 'repair' as const,
        note: long.slice(0, 300),
        cost: count * 123_456_00,
      })),
      ready: [0, 1, 2, 3, 4, 5, 6],
      note: long.slice(0, 4000),
    };
    const plan = { dueOn, note: long.slice(0, 300), preparation };
    const target = await invoke(page, 'followUps.add', { customerId, ...plan });

    await toScreen(page, `#/prepare/${customerId}/plan/${target.id}`);
    await page.locator('main form input[type=checkbox]').first().waitFor();
    await look('prepare-much');
    const time = page.locator('main footer [role=group] input').last();
    await time.fill('25:99');
    await page.keyboard.press('Control+Enter');
    await expect(time).toHaveAttribute('aria-invalid', 'true');
    await look('prepare-wrong');
    await time.fill('16:00');
    await invoke(page, 'followUps.change', {
      ...target,
      ...plan,
      preparation: { ...preparation, time: '09:15', note: long.slice(0, 900) },
    });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    await look('prepare-overtaken');

    const playbook = await invoke(page, 'playbooks.get', guide);
    const content = talkAt(playbook, 'thank', record, { customerId, note });
    const { id: draft } = await invoke(page, 'calls.start', newCall(content));
    await invoke(page, 'calls.save', { id: draft, content });
    const [talk] = await invoke(page, 'guidedTalks.unfinished', {});
    await toScreen(page, `#/after/${talk?.id}`);
    await page.locator('[data-review]').waitFor();
    const fields = page.locator('main textarea, [data-review] input[maxlength]');
    for (const field of await fields.all()) await field.fill(long.slice(0, 500));
    await look('after-much');
  });
}
