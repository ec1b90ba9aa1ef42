import { expect } from '@playwright/test';
import type { ComplaintFacts } from '../../preload/contract/complaint-input.ts';
import { openComplaints } from '../../preload/contract/complaints.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { blankFacts } from '../support/complaints.ts';
import { lookerAt } from './support/looking.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

const size = { width: 1280, height: 720 };

async function takeIn(
  { page }: Program,
  familyName: string,
  facts: Partial<ComplaintFacts> = {},
): Promise<{ id: string; version: number }> {
  const details = { ...emptyDetails, givenName: 'Anna', familyName };
  const { id: customerId } = await invoke(page, 'customers.create', { details });
  const receivedAt = new Date(Date.now() - 60_000).toISOString();
  return invoke(page, 'complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: { ...blankFacts, receivedAt, ...facts },
  });
}

test('a complaint is taken in, found, handed over and moved by keyboard', async () => {
  const program = await launch({ dataFolder: newDataFolder(), size });
  const { page, complaints } = program;
  await takeIn(program, 'Kowalska', { account: 'The parcel is late.', kind: 'lateDelivery' });

  await page.keyboard.press('Control+Shift+R');
  await expect(page.getByRole('combobox', { name: 'Customer', exact: true })).toBeFocused();
  await page.keyboard.type('Nowak');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^What happened/u })).toBeFocused();
  await page.keyboard.type('The zip broke on the second day.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^No\. 2\// })).toBeFocused();
  await expect(page.getByText(/^Complaint No\. 2\/\d{4} taken in$/u)).toBeVisible();

  await page.keyboard.press('Control+3');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('combobox', { name: 'Find a complaint' })).toBeFocused();
  await page.keyboard.type('zip');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Complaints' })).toBeFocused();

  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Selected complaints' })).toContainText('2');
  const [owner] = await invoke(page, 'staff.list', {});
  const { rows } = await invoke(page, 'complaints.list', {
    filter: openComplaints,
    order: 'due',
    offset: 0,
    limit: 10,
  });
  expect(rows.every(({ ownerId }) => ownerId === owner?.id)).toBe(true);
  await page.getByRole('button', { name: 'Hand over to…' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Owner' }).press('Enter');
  await expect(page.getByText('Nothing to change: it was like that already.')).toBeVisible();

  await page.getByRole('button', { name: 'Show as a board' }).press('Enter');
  const fresh = page.getByRole('listbox', { name: /^New/u });
  await expect(fresh.getByRole('option')).toHaveCount(2);
  await fresh.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const inWork = page.getByRole('listbox', { name: /^Being looked into/u });
  await expect(inWork.getByRole('option')).toHaveCount(1);
  await expect(fresh).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(fresh.getByRole('option')).toHaveCount(2);

  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form').filter({ hasText: /wait/iu })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a card is dragged to where its next step leads', async () => {
  const program = await launch({ dataFolder: newDataFolder(), size });
  const { page, complaints } = program;
  const { id } = await takeIn(program, 'Nowak');
  await page.evaluate(() => {
    window.location.hash = '#/complaints/board';
  });
  const card = page.getByRole('option').filter({ hasText: 'Nowak' });
  const column = (name: RegExp) => page.getByRole('region', { name });
  await card.dragTo(column(/^Settled/u));
  expect(await invoke(page, 'complaints.get', { id })).toMatchObject({ state: 'new' });
  await card.dragTo(column(/^Being looked into/u));
  await expect(column(/^Being looked into/u).getByRole('option')).toHaveCount(1);
  expect(await invoke(page, 'complaints.get', { id })).toMatchObject({ state: 'assessing' });
  await card.dragTo(column(/^Decided/u));
  await expect(page).toHaveURL(/#\/complaints\/[\da-f-]+$/u);
  await expect(page.getByRole('form', { name: 'Decision' })).toBeVisible();
  expect(complaints).toEqual([]);
});

/** With all that a card or a line may show. */
async function takeInFour(program: Program): Promise<void> {
  const names = ['Whittaker-Fotheringham', 'Nowak', 'Brzęczyszczykiewicz', 'Żuk'];
  const kinds = ['productDefect', 'lateDelivery', 'poorService', null] as const;
  for (const [index, name] of names.entries()) {
    const { id, version } = await takeIn(program, name, {
      kind: kinds[index] ?? null,
      product: 'Brogues 5½',
      receivedAt: new Date(Date.now() - index * 5 * 86_400_000 - 60_000).toISOString(),
      ...(index === 1 && { buyer: 'consumer', sale: 'shop', demand: 'refund' }),
      impact: 3,
      urgency: 1 + (index % 3),
    });
    if (index === 2) {
      const step = { do: 'escalate', because: 'customerWish', note: '' } as const;
      await invoke(program.page, 'complaints.step', { id, version, step });
    }
  }
}

test.describe('every look of it is sound', () => {
  const shared = shareProgram({ size });
  test.beforeAll(() => takeInFour(shared.program));

  for (const language of ['en', 'pl', 'ru'] as const) {
    test(language, async () => {
      const { program } = shared;
      const { page, complaints } = program;
      await beginAnew(program, { preferences: { language, theme: 'light' } });
      const looks = [
        { theme: 'light', size: 'small' },
        { theme: 'dark', size: 'small' },
      ] as const;
      const look = await lookerAt(program, { folder: 'complaints', language, looks });
      await page.keyboard.press('Control+3');
      await expect(page.getByRole('option')).toHaveCount(4);
      await look('list');
      await page.keyboard.press('Control+a');
      await expect(page.getByRole('toolbar')).toBeVisible();
      await look('selection');
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        window.location.hash = '#/complaints/board';
      });
      await expect(page.getByRole('option')).toHaveCount(4);
      await look('board');
      await page.keyboard.press('Control+Shift+R');
      await expect(page.getByRole('complementary')).toBeVisible();
      await look('new');
      expect(complaints).toEqual([]);
    });
  }
});
