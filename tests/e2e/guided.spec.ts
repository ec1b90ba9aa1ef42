import { expect, type Page } from '@playwright/test';
import { openComplaints } from '../../preload/contract/complaints.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import type { PlaybookLanguage } from '../../preload/contract/playbook.ts';
import { lookerAt } from './support/looking.ts';
import { type Look, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';

const anna = {
  ...emptyDetails,
  givenName: 'Anna',
  familyName: 'Wójcik',
  phones: [{ number: '600 828 370' }],
};

/** What is said in each language: what happened, and why we decide so. */
const said: Record<PlaybookLanguage, { account: string; reasons: string }> = {
  pl: { account: 'Czajnik cieknie od poniedziałku.', reasons: 'Wada wyszła po tygodniu.' },
  ru: { account: 'Чайник течёт с понедельника.', reasons: 'Брак проявился через неделю.' },
  en: { account: 'The kettle has leaked since Monday.', reasons: 'It failed within a week.' },
};

/** The titles of the steps as this language has them. */
async function titlesOf({ page }: Program, language: PlaybookLanguage) {
  const key = 'complaint-phone';
  const { steps } = await invoke(page, 'playbooks.get', { key, version: 1 });
  const titles = new Map(steps.map((step) => [step.key, step.title[language]]));
  return (step: string) => {
    const title = titles.get(step);
    if (typeof title !== 'string') throw new Error(`there is no step ${step}`);
    return title;
  };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** By the usual ways. */
async function goOnTo(
  page: Page,
  look: (name: string) => Promise<void>,
  titles: readonly string[],
) {
  for (const title of titles) {
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, title)).toBeVisible();
    await look(title);
  }
}

/** Colours are asked about in English, and so in both themes there. */
const looksIn: Record<PlaybookLanguage, readonly Look[]> = {
  pl: [{ theme: 'dark', size: 'small' }],
  ru: [{ theme: 'light', size: 'small' }],
  en: [
    { theme: 'dark', size: 'small' },
    { theme: 'light', size: 'small' },
  ],
};

for (const language of ['pl', 'ru', 'en'] as const) {
  test(`somebody angry is led to an agreement by keyboard, through a power cut: ${language}`, async () => {
    const dataFolder = newDataFolder();
    const { account, reasons } = said[language];
    const looks = looksIn[language];
    const theme = looks[0]?.theme ?? 'light';
    const lookAt = { folder: 'guided', language, looks };
    const window = { dataFolder, preferences: { language, theme }, size: sizes.small };
    const first = await launch(window);
    const { id: customerId } = await invoke(first.page, 'customers.create', { details: anna });
    await invoke(first.page, 'observations.add', {
      customerId,
      seenOn: '2026-03-02',
      pattern: 'aggressive',
      note: 'Raised her voice about a delivery.',
    });
    const title = await titlesOf(first, language);

    let keys = first.page.keyboard;
    await keys.press('F2');
    await keys.type('8283');
    await expect(first.page.getByRole('option').first()).toContainText('Anna Wójcik');
    await keys.press('Enter');
    await expect(first.page.getByRole('heading', { name: 'Anna Wójcik' })).toBeVisible();
    await keys.press('F3');
    await expect(heading(first.page, title('open'))).toBeFocused();
    let look = await lookerAt(first, lookAt);
    await look('open');
    // Not pleased to begin with, and then worse: what is advised is to slow down.
    await keys.press('ArrowDown');
    await goOnTo(first.page, look, [title('listen')]);
    await keys.press('q');
    await keys.press('f');
    await keys.type(account);
    await keys.press('Escape');
    await keys.press('ArrowDown');
    await keys.press('k');
    await expect(heading(first.page, title('calmDown'))).toBeVisible();
    await look('calm-down');
    await expect
      .poll(async () => {
        const [draft] = await invoke(first.page, 'calls.open', {});
        const { events = [], record } = draft?.content.guided ?? {};
        return [record?.account, events.at(-1)?.did];
      })
      .toEqual([account, 'detour']);
    await first.kill();

    const second = await launch(window);
    look = await lookerAt(second, lookAt);
    const { page } = second;
    keys = page.keyboard;
    await keys.press('F4');
    await expect(heading(page, title('calmDown'))).toBeVisible();
    await keys.press('Enter');
    await expect(heading(page, title('listen'))).toBeVisible();
    await goOnTo(
      page,
      look,
      ['nameFeeling', 'sayBack', 'clarify', 'own', 'offer'].map((step) => title(step)),
    );
    await keys.press('a');
    await keys.press('1');
    await expect(heading(page, title('agree'))).toBeVisible();
    await keys.press('x');
    await keys.press('f');
    await keys.type(reasons);
    await keys.press('Escape');
    await keys.press('p');
    await keys.press('Escape');
    await look('agree');
    await goOnTo(page, look, [title('sumUp')]);
    await keys.press('ArrowUp');
    await keys.press('ArrowUp');
    await keys.press('Control+Enter');
    // Her name stands on the screen of the talk too: what counts is that the draft is over.
    await expect.poll(() => invoke(page, 'calls.open', {})).toEqual([]);

    const { rows } = await invoke(page, 'complaints.list', {
      filter: openComplaints,
      order: 'due',
      offset: 0,
      limit: 10,
    });
    expect(rows).toMatchObject([{ account, state: 'decided', customerName: 'Anna Wójcik' }]);
    const complaint = await invoke(page, 'complaints.get', { id: rows[0]?.id ?? '' });
    expect(complaint.decision).toMatchObject({ verdict: 'accepted', reasons });
    expect(complaint.interactionId).not.toBeNull();
    const promised = await invoke(page, 'promises.list', {
      customerId,
      complaintId: complaint.id,
      open: true,
      limit: 10,
    });
    expect(promised.total).toBe(1);
    expect(second.complaints).toEqual([]);
  });
}
