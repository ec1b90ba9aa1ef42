import { expect, type Page } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { blankFacts } from '../support/complaints.ts';
import { lookerAt } from './support/looking.ts';
import { looks, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

async function show(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
}

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Complaints and promises: overdue, of today, near, put off. */
async function owe(page: Page): Promise<void> {
  const { rules, version } = await invoke(page, 'rules.get', {});
  const visit = { minutes: 100_000, openHours: false };
  const firstAnswer = { ...rules.firstAnswer, visit };
  const differing = [-40, 3, 33].map((day) => ({
    date: daysFromNow(day).slice(0, 10),
    working: day === 33,
  }));
  await invoke(page, 'rules.update', {
    version,
    rules: { ...rules, firstAnswer, days: differing },
  });
  const { id: customerId } = await invoke(page, 'customers.create', {
    details: { ...emptyDetails, givenName: 'Anna', familyName: 'Wójcik-Żółkiewska' },
  });
  const complaint = (account: string, daysAgo: number, buyer: 'consumer' | null) =>
    invoke(page, 'complaints.create', {
      customerId,
      newCustomer: '',
      callDraftId: null,
      facts: {
        ...blankFacts,
        account,
        buyer,
        receivedAt: daysFromNow(-daysAgo),
        nextUpdateOn: daysFromNow(2).slice(0, 10),
      },
    });
  const late = await complaint(
    'Obcas odpadł drugiego dnia, a w sklepie nikt nie słuchał. '.repeat(4),
    20,
    null,
  );
  await complaint('Nici blakną po praniu.', 1, 'consumer');
  const promise = (what: string, days: number) =>
    invoke(page, 'promises.add', {
      customerId,
      complaintId: days === 0 ? late.id : null,
      callDraftId: null,
      what,
      toWhom: '',
      dueOn: daysFromNow(days).slice(0, 10),
      cost: null,
      keeperId: null,
    });
  await promise('Oddzwonić po sprawdzeniu dostawy', 0);
  await promise('Wysłać katalog', 3);
  const { id } = await promise('Przygotować próbkę odcienia', -1);
  await invoke(page, 'due.snooze', {
    type: 'promise',
    id,
    until: daysFromNow(4).slice(0, 10),
    reason: 'Czekamy na farbę od dostawcy',
  });
}

test('what is due is put off or done by keyboard, and a promise half typed survives a kill', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder });
  const { page, complaints } = first;
  await owe(page);
  await show(page, 'customers');
  await show(page, 'today');
  const list = page.getByRole('region', { name: /^Deadlines and promises/u });
  await expect(list.getByRole('article')).toHaveCount(4);
  const digest = page.getByText('For a start:');
  await expect(digest).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(digest).toHaveCount(0);

  const top = list.getByRole('article').first();
  const name = await top.getAttribute('aria-label');
  await top.getByRole('button', { name: /^Put off/u }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog');
  await expect(menu.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(menu.getByText('Needs to be filled in.')).toBeVisible();
  await page.keyboard.type('The supplier answers on Friday');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('article')).toHaveCount(3);
  await expect(list.getByRole('button', { name: '2 put off' })).toBeVisible();
  expect(await invoke(page, 'due.list', { limit: 10, snoozed: true })).toMatchObject({
    snoozed: 2,
    digest: false,
  });

  await page.keyboard.press('Control+z');
  await expect(list.getByRole('article')).toHaveCount(4);
  await expect(list.getByRole('article').first()).toHaveAttribute('aria-label', name ?? '');

  await list.getByRole('button', { name: /^Kept.*Wysłać katalog$/u }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What shows it' })).toBeFocused();
  await page.keyboard.type('Paczka 17');
  await page.keyboard.press('Control+Enter');
  await expect(list.getByRole('article')).toHaveCount(3);
  const [row] = (await invoke(page, 'due.list', { limit: 1, snoozed: false })).rows;
  expect(complaints).toEqual([]);

  const card = `customers/${row?.customerId}`;
  await show(page, card);
  await page.getByRole('button', { name: 'Add a promise' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What', exact: true })).toBeFocused();
  await page.keyboard.type('Oddzwonić w sprawie pła');
  const typed = () => invoke(page, 'typedDrafts.list', {});
  await expect.poll(async () => (await typed())[0]?.content).toContain('sprawie pła');
  await first.kill();
  const second = await launch({ dataFolder });
  await show(second.page, card);
  await second.page.getByRole('button', { name: /^Go on with the draft/u }).press('Enter');
  await expect(second.page.getByRole('textbox', { name: 'What', exact: true })).toHaveValue(
    'Oddzwonić w sprawie pła',
  );
  expect(second.complaints).toEqual([]);
});

test('a limit is changed in the rules by keyboard, and counts in the engine', async () => {
  const { page, complaints } = await launch({ dataFolder: newDataFolder() });
  await show(page, 'settings');
  await page.getByRole('link', { name: 'Open the rules' }).focus();
  await page.keyboard.press('Enter');
  const limit = page.getByRole('textbox', { name: 'Team members, up to' });
  await limit.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('much');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^An amount such as/u)).toBeVisible();
  await expect(limit).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('275,50');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^The rules are saved/u)).toBeVisible();
  const saved = await invoke(page, 'rules.get', {});
  expect(saved.rules.limits.staff).toBe(275_50);
  await expect(page.getByRole('button', { name: /^Save the rules/u })).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(complaints).toEqual([]);
});

const words = {
  en: {
    putOff: /^Put off/u,
    law: 'What this law holds',
    snoozed: '1 put off',
    staff: 'Team members, up to',
    conflict: 'in the meantime',
    cause: /^Add a cause/u,
  },
  pl: {
    putOff: /^Odłóż/u,
    law: 'Co mówi to prawo',
    snoozed: '1 odłożona sprawa',
    staff: 'Pracownicy, do',
    conflict: 'W międzyczasie',
    cause: /^Dodaj przyczynę/u,
  },
  ru: {
    putOff: /^Отложить/u,
    law: 'Что говорит этот закон',
    snoozed: '1 отложенное дело',
    staff: 'Сотрудники, до',
    conflict: 'Тем временем',
    cause: /^Добавить причину/u,
  },
} as const;

for (const { language, size } of looks) {
  test(`looks right: ${language}`, async () => {
    test.setTimeout(120_000);
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme: 'light' },
      size: sizes[size],
    });
    const { page, complaints } = program;
    const look = await lookerAt(program, {
      folder: 'due',
      language,
      looks: [
        { theme: 'light', size },
        { theme: 'dark', size },
      ],
    });
    await invoke(page, 'customers.create', { details: { ...emptyDetails, givenName: 'Zofia' } });
    await show(page, 'customers');
    await show(page, 'today');
    await page.getByRole('region').nth(2).waitFor();
    await look('empty');
    await owe(page);
    const rows = page.getByRole('article');
    await expect(rows).toHaveCount(4);
    await look('today');
    await page.getByRole('button', { name: words[language].snoozed }).click();
    await expect(rows).toHaveCount(5);
    await rows.first().getByRole('button', { name: words[language].putOff }).click();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('4');
    await look('snooze');
    await page.keyboard.press('Escape');

    await show(page, 'settings');
    const way = page.locator('a[href="#/settings/rules"]');
    await way.scrollIntoViewIfNeeded();
    await look('settings');
    await way.click();
    const law = page.getByText(words[language].law);
    await law.waitFor();
    await look('rules');
    await law.click();
    await look('rules-law');
    await law.click();
    const groups = page.getByRole('region');
    await groups.nth(2).scrollIntoViewIfNeeded();
    await look('rules-days');
    const limit = page.getByRole('textbox', { name: words[language].staff });
    await limit.fill('?');
    await page.keyboard.press('Control+Enter');
    await look('rules-wrong');
    await limit.fill('200');
    const { version, rules } = await invoke(page, 'rules.get', {});
    await invoke(page, 'rules.update', { version, rules: { ...rules, updateDays: 3 } });
    await page.getByText(words[language].conflict).waitFor();
    await look('rules-conflict');
    await page.keyboard.press('Control+Enter');
    const addCause = page.getByRole('button', { name: words[language].cause });
    await addCause.last().scrollIntoViewIfNeeded();
    await addCause.nth(1).click();
    await page.keyboard.type('Klej wysycha');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kontrola partii przed wydaniem');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Kontrola partii przed wydaniem').waitFor();
    await addCause.nth(2).click();
    await look('rules-causes');
    expect(complaints).toEqual([]);
  });
}
