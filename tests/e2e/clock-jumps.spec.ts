import { expect, type Page } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { blankFacts } from '../support/complaints.ts';
import { type Computer, computerWithClock } from '../support/computer-clock/clock.ts';
import { whyNoFaults } from '../support/faults/shim.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';

test.skip(whyNoFaults() !== undefined, whyNoFaults());

function computerAt(moment: string): Computer {
  const folder = newDataFolder();
  const computer = computerWithClock(folder, moment);
  handOver(folder);
  return computer;
}

function start(dataFolder: string, { env }: Computer, zone: string): Promise<Program> {
  const preferences = { language: 'en', autoLock: null } as const;
  return launch({ dataFolder, preferences, env: { ...env, TZ: zone } });
}

/** A shop in Warsaw with no deadlines but those of the law. */
async function openShop(page: Page): Promise<void> {
  const shop = await invoke(page, 'shop.get', {});
  await invoke(page, 'shop.update', {
    version: shop.version,
    details: { name: 'U Szewca', country: 'PL', currency: 'PLN' },
  });
  const { rules, version } = await invoke(page, 'rules.get', {});
  const visit = { minutes: 100_000, openHours: false };
  const firstAnswer = { ...rules.firstAnswer, visit };
  await invoke(page, 'rules.update', {
    version,
    rules: { ...rules, firstAnswer, resolutionDays: null, timeZone: 'Europe/Warsaw' },
  });
}

async function takeIn(page: Page, receivedAt: string): Promise<{ id: string; customerId: string }> {
  const { id: customerId } = await invoke(page, 'customers.create', {
    details: { ...emptyDetails, givenName: 'Anna', familyName: 'Nowak' },
  });
  const { id } = await invoke(page, 'complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: { ...blankFacts, receivedAt, buyer: 'consumer', nextUpdateOn: '2027-04-20' },
  });
  return { id, customerId };
}

const promise = (page: Page, customerId: string, what: string, dueOn: string) =>
  invoke(page, 'promises.add', {
    customerId,
    complaintId: null,
    callDraftId: null,
    what,
    toWhom: '',
    dueOn,
    cost: null,
    keeperId: null,
  });

const entries = (page: Page) =>
  page.getByRole('region', { name: /^Deadlines and promises/u }).getByRole('article');
const tone = (state: string) => `p[data-tone=${state}]`;

test('the computer’s date jumps over a deadline and back: late only while it is, nothing is lost', async () => {
  const computer = computerAt('2027-03-02T09:00:00Z');
  const program = await start(newDataFolder(), computer, 'Europe/Warsaw');
  const { app, page } = program;
  await openShop(page);
  // Fourteen days end on Wednesday, 3 March.
  const { id, customerId } = await takeIn(page, '2027-02-17T09:00:00.000Z');
  await promise(page, customerId, 'Send a catalogue', '2027-03-05');
  const before = await invoke(page, 'complaints.get', { id });
  await page.keyboard.press('Control+1');
  const first = entries(page).first();
  await expect(first.locator('time')).toHaveAttribute('datetime', '2027-03-03');
  await expect(first).toContainText('tomorrow');
  await expect(first.locator(tone('overdue'))).toHaveCount(0);

  const [owner] = await invoke(page, 'staff.list', {});
  const staffId = owner?.id ?? '';
  await invoke(page, 'staff.setPin', { id: staffId, pin: '907318' });
  const enter = (pin: string) => invoke(page, 'session.enter', { id: staffId, pin });
  for (let guess = 0; guess < 3; guess += 1) await enter('0000');
  const idle = await app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime());

  computer.setClock('2027-03-05T09:00:00Z');
  expect((await enter('907318')).outcome, 'days ahead, a wait is not over').toBe('wait');
  await promise(page, customerId, 'Ring back', '2027-03-09');
  await expect(entries(page)).toHaveCount(3);
  await expect(first.locator('time')).toHaveAttribute('datetime', '2027-03-03');
  await expect(first.locator(tone('overdue'))).toContainText('2 days late');
  await expect(entries(page).locator(tone('overdue'))).toHaveCount(1);

  computer.setClock('2027-03-01T09:00:00Z');
  await promise(page, customerId, 'Thank for the patience', '2027-03-02');
  await expect(entries(page).locator(tone('overdue'))).toHaveCount(0);
  await expect(entries(page).nth(1).locator('time')).toHaveAttribute('datetime', '2027-03-03');
  expect(await invoke(page, 'complaints.get', { id })).toEqual(before);
  await expect
    .poll(async () => (await enter('907318')).outcome, { message: 'days back, it is no longer' })
    .toBe('entered');

  const later = await app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime());
  expect(later - idle, 'nobody seems to have been away for days').toBeLessThan(60);
  expect(program.complaints).toEqual([]);
});

test('a computer in another time zone shows the days of the shop', async () => {
  const dataFolder = newDataFolder();
  // Half an hour before midnight in Warsaw; the next morning in Auckland.
  const computer = computerAt('2027-03-02T22:30:00Z');
  const inAuckland = await start(dataFolder, computer, 'Pacific/Auckland');
  await openShop(inAuckland.page);
  const { customerId } = await takeIn(inAuckland.page, '2027-02-17T09:00:00.000Z');
  const fresh = await takeIn(inAuckland.page, '2027-03-02T22:29:00.000Z');

  const shows = async ({ page }: Program, overdue: boolean) => {
    const first = entries(page).first();
    await expect(first.locator('time')).toHaveAttribute('datetime', '2027-03-03');
    await expect(first.locator('time')).toHaveAttribute('title', /^Wednesday,? 3 March 2027$/u);
    await expect(first.locator(tone('overdue'))).toHaveCount(overdue ? 1 : 0);
  };
  const { clocks } = await invoke(inAuckland.page, 'complaints.get', { id: fresh.id });
  expect(clocks.find(({ rule }) => rule === 'pl.answer')).toMatchObject({ dueOn: '2027-03-16' });
  await inAuckland.page.keyboard.press('Control+1');
  await shows(inAuckland, false);
  // There it is the fourth of March by now, in the shop still the third.
  computer.setClock('2027-03-03T22:30:00Z');
  await promise(inAuckland.page, customerId, 'Ring back', '2027-03-06');
  await expect(entries(inAuckland.page)).toHaveCount(2);
  await shows(inAuckland, false);
  await inAuckland.quit();

  const inLosAngeles = await start(dataFolder, computer, 'America/Los_Angeles');
  await inLosAngeles.page.keyboard.press('Control+1');
  await shows(inLosAngeles, false);
  // The third of March is over in the shop, and in the middle there.
  computer.setClock('2027-03-03T23:30:00Z');
  await promise(inLosAngeles.page, customerId, 'Send a catalogue', '2027-03-07');
  await expect(entries(inLosAngeles.page)).toHaveCount(3);
  await shows(inLosAngeles, true);
  const { rows } = await invoke(inLosAngeles.page, 'due.list', { limit: 12, snoozed: false });
  expect(rows[0]).toMatchObject({ on: '2027-03-03', overdue: true });
  for (const { complaints } of [inAuckland, inLosAngeles]) expect(complaints).toEqual([]);
});
