import { expect, type Page } from '@playwright/test';
import { type CustomerDetails, emptyDetails } from '../../preload/contract/customers.ts';
import { everything, type TimelineType } from '../../preload/contract/timeline.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

/** What a call of somebody who has a card may take, beyond the text of the note. */
const most = 12;

const anna: CustomerDetails = {
  ...emptyDetails,
  givenName: 'Anna',
  familyName: 'Wójcik',
  phones: [{ number: '600 828 370' }],
};

/** Presses keys as a hand does; every one that goes down is counted, in a chord each of them. */
function countingHand(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    async press(...keys: string[]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        presses += key.split('+').length;
      }
    },
    /** Not counted: it is what the call is about. */
    write: (text: string) => page.keyboard.type(text),
  };
}

const shared = shareProgram({ preferences: { language: 'en' } });

/** A shop of three people, as after a start; who was there before is in the bin. */
async function shopOnScreen(screen: string) {
  const { page } = shared.program;
  const all = { search: '', bin: false, offset: 0, limit: 100 } as const;
  for (const { id } of (await invoke(page, 'customers.list', all)).rows) {
    const { version } = await invoke(page, 'customers.get', { id });
    await invoke(page, 'customers.bin', { id, version });
  }
  const { id: customerId } = await invoke(page, 'customers.create', { details: anna });
  for (const [givenName, number] of [
    ['Jan', '601 234 567'],
    ['Ola', '22 628 37 00'],
  ] as const) {
    const details = { ...emptyDetails, givenName, familyName: 'Nowak', phones: [{ number }] };
    await invoke(page, 'customers.create', { details });
  }
  await beginAnew(shared.program, { route: screen });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, customerId };
}

/** What the hand waits for: to see who it is before it goes on. */
async function seeWho(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Anna Wójcik' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
}

async function saved(page: Page, customerId: string) {
  await expect(page.getByText('Saved to the history: Anna Wójcik')).toBeVisible();
  const filter = { ...everything, types: ['contact'] as TimelineType[] };
  const { rows } = await invoke(page, 'timeline.list', {
    customerId,
    filter,
    offset: 0,
    limit: 10,
  });
  const open = await invoke(page, 'followUps.open', { customerId, until: null, limit: 10 });
  expect(rows).toHaveLength(1);
  return { contact: rows[0]?.type === 'contact' && rows[0].contact, followUps: open.rows };
}

async function tomorrowIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const part = (value: number) => `${value}`.padStart(2, '0');
    return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
  });
}

const note = 'The heel came off after a week. We repair it by Friday.';

for (const screen of ['customers', 'import', 'settings']) {
  test(`a known caller's complaint with all its facts, from ${screen}: at most ${most} keys`, async () => {
    const { page, customerId } = await shopOnScreen(screen);
    const hand = countingHand(page);
    await hand.press('F2', '8', '2', '8', '3');
    await expect(page.getByRole('option').first()).toContainText('Anna Wójcik');
    await hand.press('Enter');
    await seeWho(page);
    await hand.write(note);
    // About: complaint; mood: from upset to content; then what is offered: agreed, tomorrow.
    await hand.press('Tab', '3', '2', '4', 'Enter');
    await expect(page.getByRole('button', { name: 'Save' })).toBeFocused();
    await hand.press('Enter');

    const { contact, followUps } = await saved(page, customerId);
    expect(contact).toMatchObject({
      channel: 'phone',
      direction: 'incoming',
      kind: 'complaint',
      moodStart: 2,
      moodEnd: 4,
      outcome: 'agreed',
      note,
    });
    expect(followUps).toMatchObject([{ dueOn: await tomorrowIn(page), customerId }]);
    process.stdout.write(`complaint, all facts, from ${screen}: ${hand.presses()} key presses\n`);
    expect(hand.presses()).toBeLessThanOrEqual(most);
  });
}

test('the same without taking the offer costs one key more, by name one less', async () => {
  const { page, customerId } = await shopOnScreen('customers');
  const hand = countingHand(page);
  await hand.press('F2', 'w', 'o', 'j');
  await expect(page.getByRole('option').first()).toContainText('Anna Wójcik');
  await hand.press('Enter');
  await seeWho(page);
  await hand.write(note);
  // Outcome: the second, agreed; follow-up: the second, tomorrow.
  await hand.press('Tab', '3', '2', '4', '2', '2', 'Enter');
  const { contact, followUps } = await saved(page, customerId);
  expect(contact).toMatchObject({ kind: 'complaint', moodStart: 2, moodEnd: 4, outcome: 'agreed' });
  expect(followUps).toMatchObject([{ dueOn: await tomorrowIn(page) }]);
  process.stdout.write(`complaint, every fact by its own key: ${hand.presses()} key presses\n`);
  expect(hand.presses()).toBeLessThanOrEqual(most);
});

test('the shortest call of somebody known', async () => {
  const { page, customerId } = await shopOnScreen('customers');
  const hand = countingHand(page);
  await hand.press('F2', '8', '2', '8', '3');
  await expect(page.getByRole('option').first()).toContainText('Anna Wójcik');
  await hand.press('Enter');
  await seeWho(page);
  await hand.write('Asked about the opening hours.');
  await hand.press('Control+Enter');
  const { contact } = await saved(page, customerId);
  expect(contact).toMatchObject({ kind: 'enquiry', outcome: null, moodStart: null });
  process.stdout.write(`shortest call: ${hand.presses()} key presses\n`);
  expect(hand.presses()).toBeLessThanOrEqual(8);
});

test('parked calls are reached with one key each, from any screen', async () => {
  const { page } = await shopOnScreen('settings');
  for (const name of ['Maria', 'Piotr']) {
    await page.keyboard.press('F2');
    await page.keyboard.type(`${name} Lis`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
    await page.keyboard.type(`of ${name}`);
    await page.keyboard.press('Escape');
  }
  const notes = page.getByRole('textbox', { name: 'Notes' });
  for (const name of ['Piotr', 'Maria', 'Piotr']) {
    await page.keyboard.press('F4');
    await expect(notes).toHaveValue(`of ${name}`);
    await expect(notes).toBeFocused();
  }
});

test('a call that a power cut interrupted is offered at the next start, a parked one is not', async () => {
  const dataFolder = newDataFolder();
  const first = await launch({ dataFolder, preferences: { language: 'en' } });
  for (const name of ['Maria', 'Piotr']) {
    await first.page.keyboard.press('F2');
    await first.page.keyboard.type(name);
    await first.page.keyboard.press('Enter');
    await expect(first.page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
    await first.page.keyboard.type(`of ${name}`);
    await expect
      .poll(async () => (await invoke(first.page, 'calls.open', {}))[0]?.content.note, {
        intervals: [20],
      })
      .toBe(`of ${name}`);
    if (name === 'Maria') {
      await first.page.keyboard.press('Escape');
      await expect
        .poll(async () => (await invoke(first.page, 'calls.open', {}))[0]?.content.parkedAt)
        .not.toBeNull();
    }
  }
  await first.kill();

  const second = await launch({ dataFolder });
  await expect(second.page.getByText('A call was interrupted: Piotr')).toBeVisible();
  await second.page.getByRole('button', { name: 'Carry on' }).click();
  await expect(second.page.getByRole('textbox', { name: 'Notes' })).toHaveValue('of Piotr');
  await second.quit();

  const third = await launch({ dataFolder });
  const openCalls = third.page.getByRole('navigation', { name: 'Open calls' });
  await expect(openCalls.getByRole('link', { name: 'Piotr' })).toBeVisible();
  await expect(third.page.getByText('A call was interrupted')).toHaveCount(0);
});
