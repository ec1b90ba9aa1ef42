import { expect, type Locator, type Page } from '@playwright/test';
import { type Complaint, openComplaints } from '../../preload/contract/complaints.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { everything } from '../../preload/contract/timeline.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

/** What both ways write down; typed text is the same, but for what a way already knows. */
const said = {
  account: 'The kettle has leaked since Monday.',
  note: 'Rang from work.',
  product: 'Kettle K2',
  reasons: 'It failed within a week.',
  receipt: '17/2026',
  purchased: '2.1.2025',
  promise: 'Exchange',
  nextUpdate: '24.12.2030',
};

/** Presses keys as a hand does; in a chord each of them is counted. */
function countingHand({ keyboard }: Page) {
  let presses = 0;
  let typed = 0;
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await keyboard.press(key);
      presses += key.split('+').length;
    }
  }
  return {
    presses: () => presses,
    typed: () => typed,
    press,
    /** Counted apart: it is what the call is about. */
    write: async (text: string): Promise<void> => {
      await keyboard.type(text);
      typed += text.length;
    },
    /** Tab by Tab; Shift stays down on the way back. */
    tabTo: async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      const isThere = () => target.evaluate((element) => element === document.activeElement);
      if (key === 'Shift+Tab') presses += 1;
      for (let left = 40; left > 0 && !(await isThere()); left -= 1) {
        await keyboard.press(key);
        presses += 1;
      }
      await expect(target).toBeFocused();
    },
  };
}
type Hand = ReturnType<typeof countingHand>;

async function pickCaller(page: Page, { press }: Hand, digits: string, name: string) {
  await press('F2', ...digits.split(''));
  await expect(page.getByRole('option').first()).toContainText(name);
  await press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

const saved = (page: Page) => expect.poll(() => invoke(page, 'calls.open', {})).toEqual([]);
const step = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 2, name })).toBeVisible();

/** Page Down goes on from a field, the arrow from the step. */
async function byGuide(page: Page, hand: Hand): Promise<void> {
  const { press, write } = hand;
  await pickCaller(page, hand, '8283', 'Anna Wójcik');
  await press('F3');
  await step(page, 'Calm start');
  await press('ArrowDown', 'ArrowRight');
  await step(page, 'Hear them out');
  await press('f');
  await write(said.account);
  await press('PageDown');
  await step(page, 'Name the feeling');
  await press('n');
  await write(said.note);
  await press('PageDown');
  await step(page, 'Say it back');
  await expect(page.getByRole('combobox', { name: 'Kind of complaint' })).toBeFocused();
  await press('f', 'PageDown');
  await step(page, 'Ask for details');
  await expect(page.getByRole('textbox', { name: 'Product' })).toBeFocused();
  await write(said.product);
  await press('Enter');
  await write(said.purchased);
  await press('Enter');
  await write(said.receipt);
  await press('Enter', 'm', 'PageDown');
  await step(page, 'Take it on');
  await press('ArrowRight');
  await step(page, 'Offer a choice');
  await press('a', '1');
  await step(page, 'Agree');
  await press('x', 'f');
  await write(said.reasons);
  await press('Escape', 'p', 'Enter', 'Enter');
  await expect(page.getByRole('textbox', { name: 'We get back to them by' })).toBeFocused();
  await write(said.nextUpdate);
  await press('PageDown');
  await step(page, 'Sum up');
  await press('ArrowUp', 'ArrowUp', 'Control+Enter');
  await saved(page);
}

async function byForms(page: Page, hand: Hand): Promise<void> {
  await pickCaller(page, hand, '2345', 'Jan Lis');
  await takeIn(page, hand);
  const { press, write } = hand;
  await press('F4');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
  await write(said.note);
  // About: complaint; mood: from upset to content; outcome: agreed.
  await press('Tab', '3', '2', '4', '2', 'Control+Enter');
  await saved(page);
  await press('Control+3');
  await page.getByRole('option').first().waitFor();
  await press('ArrowDown', 'Enter');
  await workOn(page, hand);
}

const numberOn = (page: Page) => page.getByRole('heading', { level: 2, name: /^No\. / });

/** The complaint while the call goes on. */
async function takeIn(page: Page, { press, write, tabTo }: Hand): Promise<void> {
  const box = (name: string) => page.getByRole('combobox', { name });
  const field = (name: string) => page.getByRole('textbox', { name });
  await press('Control+Shift+R');
  await expect(field('What happened')).toBeFocused();
  await write(said.account);
  await tabTo(box('What about'));
  await press('f');
  await tabTo(box('Demand'));
  await press('m');
  await tabTo(field('Product'));
  await write(said.product);
  await tabTo(page.getByRole('button', { name: /^More/u }));
  await press('Enter');
  await tabTo(field('Receipt'));
  await write(said.receipt);
  await tabTo(field('Bought on'));
  await write(said.purchased);
  await press('Control+Enter');
  await expect(numberOn(page)).toBeVisible();
}

/** What was done about it, each in its form. */
async function workOn(page: Page, { press, write, tabTo }: Hand): Promise<void> {
  const form = (name: string) => page.getByRole('form', { name });
  const open = async (letter: string, name: string) => {
    await press(letter);
    await expect(form(name).locator(':focus')).toHaveCount(1);
  };
  const over = async (name: string) => {
    await press('Control+Enter');
    await expect(form(name)).toBeHidden();
  };
  await expect(numberOn(page)).toBeVisible();
  await open('a', 'Confirm to the customer that it has arrived');
  await over('Confirm to the customer that it has arrived');

  await open('d', 'Decision');
  await tabTo(page.getByRole('button', { name: 'Put together two or three offers' }), 'Shift+Tab');
  await press('Enter');
  const offers = form('What can be offered');
  for (const remedy of ['Exchange', 'Money back']) {
    await tabTo(offers.getByRole('button', { name: remedy }));
    await press('Enter');
  }
  // The button that was pressed is gone: the keyboard goes on to what comes after it.
  await press('Tab');
  await over('What can be offered');
  await tabTo(page.getByRole('button', { name: /^Choose ?: Exchange/u }));
  await press('Enter');
  await tabTo(page.getByRole('textbox', { name: 'Reasons' }));
  await write(said.reasons);
  await over('Decision');

  await open('p', 'Add a promise');
  await write(said.promise);
  await over('Add a promise');

  await open('i', 'Tell the customer where things stand');
  await tabTo(page.getByRole('textbox', { name: 'Next update' }));
  await write(said.nextUpdate);
  await over('Tell the customer where things stand');
}

/** What is in the books afterwards, without what tells the two customers apart. */
async function recordsOf(page: Page, customerId: string) {
  const filter = { ...openComplaints, customerId };
  const { rows } = await invoke(page, 'complaints.list', {
    filter,
    order: 'received',
    offset: 0,
    limit: 10,
  });
  expect(rows).toHaveLength(1);
  const complaint: Complaint = await invoke(page, 'complaints.get', { id: rows[0]?.id ?? '' });
  const { account, kind, product, receipt, purchasedOn, demand, options } = complaint;
  const { decision, nextUpdateOn, state } = complaint;
  const { rows: promises } = await invoke(page, 'promises.list', {
    customerId,
    complaintId: complaint.id,
    open: true,
    limit: 10,
  });
  const timeline = { customerId, filter: everything, offset: 0, limit: 10 };
  const contacts = (await invoke(page, 'timeline.list', timeline)).rows.flatMap((row) =>
    row.type === 'contact' ? [row.contact] : [],
  );
  return {
    contacts: contacts.map(({ kind: about, note, outcome, moodStart, moodEnd }) => ({
      about,
      note,
      outcome,
      moodStart,
      moodEnd,
    })),
    ofCall: complaint.interactionId === contacts[0]?.id,
    complaint: {
      account,
      kind,
      product,
      receipt,
      purchasedOn,
      demand,
      options,
      decision: decision && { ...decision, decidedAt: null },
      nextUpdateOn,
      state,
    },
    promises: promises.map(({ what, dueOn, keeperId }) => ({ what, dueOn, keeperId })),
  };
}

test('a guided call takes at most half of the keys that the same records take by forms', async () => {
  const { page } = await launch({ dataFolder: newDataFolder(), preferences: { language: 'en' } });
  const add = async (givenName: string, familyName: string, number: string) => {
    const details = { ...emptyDetails, givenName, familyName, phones: [{ number }] };
    return (await invoke(page, 'customers.create', { details })).id;
  };
  const annaId = await add('Anna', 'Wójcik', '600 828 370');
  const janId = await add('Jan', 'Lis', '601 234 567');
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { level: 1 }).waitFor();

  const forms = countingHand(page);
  await byForms(page, forms);

  const guided = countingHand(page);
  await byGuide(page, guided);
  const records = await recordsOf(page, annaId);
  expect(records).toEqual(await recordsOf(page, janId));
  expect(records).toMatchObject({
    contacts: [{ about: 'complaint', note: said.note, moodStart: 2, moodEnd: 4 }],
    complaint: {
      kind: 'productDefect',
      receipt: said.receipt,
      purchasedOn: '2025-01-02',
      demand: 'refund',
      options: [{ remedy: 'exchange' }, { remedy: 'refund' }],
      decision: { verdict: 'accepted', remedy: 'exchange', reasons: said.reasons },
      nextUpdateOn: '2030-12-24',
      state: 'decided',
    },
    promises: [{ what: said.promise }],
  });
  const report = (hand: Hand) =>
    `${hand.presses()} (with the text ${hand.presses() + hand.typed()})`;
  process.stdout.write(`key presses: guided ${report(guided)}, by forms ${report(forms)}\n`);
  expect(guided.presses()).toBeLessThanOrEqual(forms.presses() / 2);
});
