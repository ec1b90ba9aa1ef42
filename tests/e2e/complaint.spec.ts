import { expect, type Page } from '@playwright/test';
import type { ComplaintStep } from '../../preload/contract/complaint-input.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { languages } from '../../preload/contract/preferences.ts';
import { blankFacts, refund } from '../support/complaints.ts';
import { lookerAt } from './support/looking.ts';
import { allLooks } from './support/looks.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

/** Opens a new complaint of a new customer on the screen. */
async function takeIn({ page }: Program): Promise<string> {
  const { id: customerId } = await invoke(page, 'customers.create', {
    details: { ...emptyDetails, givenName: 'Anna', familyName: 'Nowak' },
  });
  const { id } = await invoke(page, 'complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: { ...blankFacts, receivedAt: new Date().toISOString(), kind: 'productDefect' },
  });
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `/complaints/${id}`);
  const { sequence, year } = (await invoke(page, 'complaints.get', { id })).number;
  const name = new RegExp(`\\b${sequence}/${year}`, 'u');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  return id;
}

test('a complaint goes its whole way by keyboard, and a broken promise opens it again', async () => {
  const program = await launch({ dataFolder: newDataFolder(), size: { width: 1280, height: 720 } });
  const { page } = program;
  const id = await takeIn(program);
  await expect(page.getByRole('heading', { level: 2, name: /\b1\/20/u })).toBeVisible();
  const keys = page.keyboard;
  const form = (name: string) => page.getByRole('form', { name });
  /** The page hears of what was done before the form does, which still has the keyboard then. */
  const save = async (name: string) => {
    // It gets the keyboard a moment after it is there.
    await expect(form(name).locator(':focus')).toHaveCount(1);
    await keys.press('Control+Enter');
    await expect(form(name)).toBeHidden();
  };
  const standing = page.getByRole('list', { name: 'How it stands' });
  const state = (name: string) => expect(standing.getByText(name, { exact: true })).toBeVisible();

  await keys.press('a');
  await expect(form('Confirm to the customer that it has arrived')).toBeVisible();
  await keys.press('3');
  await save('Confirm to the customer that it has arrived');
  await state('Acknowledged');

  await keys.press('w');
  await expect(form('Wait for somebody')).toBeVisible();
  await keys.press('2');
  await keys.press('Tab');
  await keys.type('A new pair from the supplier');
  await keys.press('Escape');
  await expect(form('Wait for somebody')).toBeHidden();
  await keys.press('w');
  await expect(page.getByRole('textbox', { name: 'What for' })).toHaveValue(
    'A new pair from the supplier',
  );
  await save('Wait for somebody');
  await state('Waiting for the supplier');

  await keys.press('d');
  await expect(form('Decision')).toBeVisible();
  await keys.press('1');
  await page.getByRole('combobox', { name: 'The customer gets' }).selectOption('refund');
  await page.getByRole('textbox', { name: 'Reasons' }).focus();
  await keys.type('The glue had dried out.');
  await save('Decision');
  await state('Decided');

  await keys.press('r');
  await expect(form('Tell the customer the decision')).toBeVisible();
  await save('Tell the customer the decision');
  await expect(page.getByText('Customer told the decision', { exact: true })).toBeVisible();

  await keys.press('t');
  await expect(form('Settle')).toBeVisible();
  await save('Settle');
  await state('Settled');

  await keys.press('q');
  await expect(form('How satisfied is the customer?')).toBeVisible();
  await keys.press('4');
  await save('How satisfied is the customer?');
  await expect(page.getByText('Customer asked', { exact: true })).toBeVisible();

  await keys.press('m');
  await expect(form('When the customer got the money')).toBeVisible();
  await save('When the customer got the money');
  await expect(page.getByText('Money given', { exact: true })).toBeVisible();

  await keys.press('p');
  await expect(form('Add a promise')).toBeVisible();
  await keys.type('Send spare laces');
  await save('Add a promise');
  await expect(page.getByRole('article', { name: 'Send spare laces' })).toBeVisible();

  await keys.press('c');
  await expect(form('Close the complaint')).toBeVisible();
  await page.getByRole('combobox', { name: 'Root cause' }).selectOption({ label: 'Quality' });
  await save('Close the complaint');
  await state('Closed');

  await page.getByRole('button', { name: 'More: Send spare laces' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Not kept' }).press('Enter');
  await expect(form('Not kept: Send spare laces')).toBeVisible();
  await keys.type('Forgotten');
  await save('Not kept: Send spare laces');
  await state('Being looked into');
  await expect(page.getByText('Opened again: a promise was broken')).toBeVisible();

  const done = (await invoke(page, 'complaints.history', { id })).map(({ did }) => did);
  expect(done.toReversed()).toEqual([
    'take',
    'acknowledge',
    'wait',
    'decide',
    'reply',
    'settle',
    'satisfaction',
    'pay',
    'close',
    'promiseBroken',
  ]);
  expect(program.complaints).toEqual([]);
});

/** Does something with the complaint as it stands now, as another window would. */
async function step(page: Page, id: string, wanted: ComplaintStep): Promise<void> {
  const { version } = await invoke(page, 'complaints.get', { id });
  await invoke(page, 'complaints.step', { id, version, step: wanted });
}

test('somebody else changes it meanwhile: both versions are shown, and one is chosen', async () => {
  const program = await launch({ dataFolder: newDataFolder() });
  const { page } = program;
  const id = await takeIn(program);
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Product' }).fill('Boots');
  const { version } = await invoke(page, 'complaints.get', { id });
  await invoke(page, 'complaints.change', { id, version, changes: { product: 'Sandals' } });
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('heading', { name: 'Somebody else changed the same fields' }),
  ).toBeFocused();
  await expect(page.getByRole('radio', { name: /Sandals/u })).toBeVisible();
  await page.getByRole('radio', { name: /Boots/u }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect
    .poll(async () => (await invoke(page, 'complaints.get', { id })).product)
    .toBe('Boots');
  const [last, theirs] = await invoke(page, 'complaints.history', { id });
  expect(last).toMatchObject({ did: 'change', detail: { before: { product: 'Sandals' } } });
  expect(theirs).toMatchObject({ did: 'change', detail: { after: { product: 'Sandals' } } });
  expect(program.complaints).toEqual([]);
});

/** Which forms are opened by their letters in which part of the course. */
const forms = {
  beginning: ['a', 'w', 'd', 'i', 'l', 'v', 'e', 'p'],
  end: ['r', 't'],
  over: ['q', 'm', 'c'],
};

test.describe('everything of a complaint fits and can be read', () => {
  const shared = shareProgram({});

  for (const language of languages) {
    const [first, second] = allLooks[language];

    test(language, async () => {
      test.setTimeout(120_000);
      const { program } = shared;
      const { page } = program;
      const { theme, size } = first;
      await beginAnew(program, { preferences: { language, theme }, size });
      const id = await takeIn(program);
      const { version, customerId } = await invoke(page, 'complaints.get', { id });
      const options = (['refund', 'exchange', 'discount'] as const).map((remedy) => ({
        remedy,
        note: 'With many thanks for the patience',
        cost: 1_234_567_89,
      }));
      await invoke(page, 'complaints.offer', { id, version, options });
      await step(page, id, { do: 'escalate', because: 'customerWish', note: 'Wants the boss' });
      await invoke(page, 'promises.add', {
        customerId,
        complaintId: id,
        callDraftId: null,
        what: 'Ring back about the supplier',
        toWhom: '',
        dueOn: '2026-01-10',
        cost: 15_00,
        keeperId: null,
      });
      const look = await lookerAt(program, {
        folder: 'complaint',
        language,
        looks: [first, second],
      });
      await page.getByRole('article').nth(2).waitFor();
      await look('read');
      const lookAt = async (letters: readonly string[]) => {
        for (const letter of letters) {
          // Nobody is quicker than a frame.
          await page.evaluate(() => new Promise(requestAnimationFrame));
          await page.keyboard.press(letter);
          await page.getByRole('form').waitFor();
          await look(`form-${letter}`);
          await page.keyboard.press('Escape');
          await page.getByRole('form').waitFor({ state: 'detached' });
        }
      };
      await lookAt(forms.beginning);
      await step(page, id, { do: 'decide', decision: { ...refund, verdict: 'partly' } });
      await page.locator('li[data-state=decided]').waitFor();
      await lookAt(forms.end);
      await step(page, id, {
        do: 'settle',
        way: 'inWriting',
        moneyOn: null,
        moodEnd: 4,
        followUp: null,
      });
      await page.locator('li[data-state=settled]').waitFor();
      await lookAt(forms.over);
      await look('settled');
      expect(program.complaints).toEqual([]);
    });
  }
});

test('a decision above the limit is the manager’s: refused, asked for, agreed to', async () => {
  const program = await launch({ dataFolder: newDataFolder(), preferences: { autoLock: null } });
  const { page } = program;
  for (const [name, role] of [
    ['Ola', 'staff'],
    ['Marek', 'manager'],
  ] as const) {
    await invoke(page, 'staff.add', { name, role, colour: 'blue', languages: [] });
  }
  const id = await takeIn(program);
  const comes = async (digit: string, name: string) => {
    await page.keyboard.press('F8');
    await page.keyboard.press(digit);
    await expect(page.getByRole('button', { name: `At the counter: ${name}` })).toBeVisible();
  };

  await comes('2', 'Ola');
  // The screen is another one, for another person.
  await expect(async () => {
    await page.keyboard.press('d');
    await expect(page.getByRole('form', { name: 'Decision' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('1');
  await page.getByRole('combobox', { name: 'The customer gets' }).selectOption('refund');
  await page.getByRole('textbox', { name: 'Cost to us' }).fill('250');
  await page.getByRole('textbox', { name: 'Reasons' }).fill('The glue had dried out.');
  await expect(page.getByText(/Above your limit of .*100/u)).toBeVisible();
  const { version } = await invoke(page, 'complaints.get', { id });
  const past = await page.evaluate(
    ([target, decision]) =>
      window.kontuar.invoke(
        'complaints.step',
        { ...target, step: { do: 'decide', decision } },
        crypto.randomUUID(),
      ),
    [
      { id, version },
      { ...refund, cost: 250_00 },
    ] as const,
  );
  expect(past).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Asked: the manager decides' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Agree' })).toHaveCount(0);

  await comes('3', 'Marek');
  await page.getByRole('button', { name: 'Agree' }).click();
  await expect(page.getByText('Agreed: the complaint is decided')).toBeVisible();
  const decided = await invoke(page, 'complaints.get', { id });
  expect(decided).toMatchObject({
    state: 'decided',
    decision: { cost: 250_00, decidedBy: 'Ola', approvedBy: 'Marek' },
  });
  expect(program.complaints).toEqual([]);
});
