import { expect } from '@playwright/test';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { blankFacts } from '../support/complaints.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';

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
  await expect(page.getByRole('heading', { name: /^No\. 1\// })).toBeVisible();
  return id;
}

test('a complaint goes its whole way by keyboard, and a broken promise opens it again', async () => {
  const program = await launch({ dataFolder: newDataFolder(), size: { width: 1280, height: 720 } });
  const { page } = program;
  const id = await takeIn(program);
  const keys = page.keyboard;
  const form = (name: string) => page.getByRole('form', { name });
  const standing = page.getByRole('list', { name: 'How it stands' });
  const state = (name: string) => expect(standing.getByText(name, { exact: true })).toBeVisible();

  await keys.press('a');
  await expect(form('Confirm to the customer that it has arrived')).toBeVisible();
  await keys.press('3');
  await keys.press('Control+Enter');
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
  await keys.press('Control+Enter');
  await state('Waiting for the supplier');

  await keys.press('d');
  await expect(form('Decision')).toBeVisible();
  await keys.press('1');
  await page.getByRole('combobox', { name: 'The customer gets' }).selectOption('exchange');
  await page.getByRole('textbox', { name: 'Reasons' }).focus();
  await keys.type('The glue had dried out.');
  await keys.press('Control+Enter');
  await state('Decided');

  await keys.press('r');
  await expect(form('Tell the customer the decision')).toBeVisible();
  await keys.press('Control+Enter');
  await expect(page.getByText('Customer told the decision', { exact: true })).toBeVisible();

  await keys.press('t');
  await expect(form('Settle')).toBeVisible();
  await keys.press('Control+Enter');
  await state('Settled');

  await keys.press('q');
  await expect(form('How satisfied is the customer?')).toBeVisible();
  await keys.press('4');
  await keys.press('Control+Enter');
  await expect(page.getByText('Customer asked', { exact: true })).toBeVisible();

  await keys.press('p');
  await expect(form('Add a promise')).toBeVisible();
  await keys.type('Send spare laces');
  await keys.press('Control+Enter');
  await expect(page.getByRole('article', { name: 'Send spare laces' })).toBeVisible();

  await keys.press('c');
  await expect(form('Close the complaint')).toBeVisible();
  await page.getByRole('combobox', { name: 'Root cause' }).selectOption({ label: 'Quality' });
  await keys.press('Control+Enter');
  await state('Closed');

  await page.getByRole('button', { name: 'More: Send spare laces' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Not kept' }).press('Enter');
  await expect(form('Not kept: Send spare laces')).toBeVisible();
  await keys.type('Forgotten');
  await keys.press('Control+Enter');
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
    'close',
    'promiseBroken',
  ]);
  expect(program.complaints).toEqual([]);
});
