import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { languages } from '../../preload/contract/preferences.ts';
import { type StaffProfile, staffColours } from '../../preload/contract/staff.ts';
import { lookerAt } from './support/looking.ts';
import { allLooks, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';

const ola: StaffProfile = { name: 'Ola', role: 'staff', colour: 'blue', languages: ['pl'] };
const wanda: StaffProfile = { name: 'Wanda', role: 'owner', colour: 'teal', languages: [] };
const pin = '907318264551';

const atTop = (page: Page, name: string) =>
  page.getByRole('button', { name: `At the counter: ${name}` });
const chooser = (page: Page) => page.getByRole('heading', { name: 'Who is at the counter?' });
const notes = (page: Page) => page.getByRole('textbox', { name: 'Notes' });
const code = (page: Page, method: string, input: Record<string, unknown>) =>
  page.evaluate(
    async ([name, given]) => {
      const answer = await window.kontuar.invoke(
        name as 'shop.get',
        given as Record<string, never>,
        crypto.randomUUID(),
      );
      return answer.ok ? 'ok' : answer.error.code;
    },
    [method, input] as const,
  );

/** Wanda, the owner, with a PIN, and Ola, who has none. */
async function shopOfTwo(dataFolder: string): Promise<Program> {
  // No test touches the computer: it would lock itself.
  const program = await launch({ dataFolder, preferences: { autoLock: null } });
  const { page } = program;
  const [owner] = await invoke(page, 'staff.list', {});
  const { id = '', version = 0 } = owner ?? {};
  await invoke(page, 'staff.change', { id, version, ...wanda });
  await invoke(page, 'staff.add', ola);
  await invoke(page, 'staff.setPin', { id, pin });
  await expect(atTop(page, 'Wanda')).toBeVisible();
  return program;
}

async function enterPin(page: Page): Promise<void> {
  await expect(page.getByLabel('PIN', { exact: true })).toBeFocused();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
}

test('two people share a counter: two keys change who is there, and what there is to see', async () => {
  const { page, complaints } = await shopOfTwo(newDataFolder());
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 2, name: 'Restore' })).toBeVisible();
  // Two keys, as fast as a hand is.
  await page.keyboard.press('F8');
  await page.keyboard.press('2');
  await expect(atTop(page, 'Ola')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  for (const name of ['Restore', 'Demo shop']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeHidden();
  }
  await expect(page.getByRole('button', { name: 'Add a team member' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Make a backup' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Name of the shop' })).toBeDisabled();
  await expect(page.getByRole('link', { name: 'Import' })).toBeHidden();

  expect(await code(page, 'backup.make', {})).toBe('FORBIDDEN');
  expect(await code(page, 'files.chooseImport', {})).toBe('FORBIDDEN');
  expect(await code(page, 'files.chooseBackupTarget', {})).toBe('FORBIDDEN');
  expect(await code(page, 'recovery.beginAnew', {})).toBe('FORBIDDEN');
  expect(await code(page, 'data.close', {})).toBe('FORBIDDEN');
  expect(await code(page, 'autoLock.set', { minutes: null })).toBe('FORBIDDEN');

  await page.keyboard.press('F8');
  await page.keyboard.press('1');
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await expect(atTop(page, 'Wanda')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Restore' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a locked counter keeps a running call, and shows and answers nothing', async () => {
  const dataFolder = newDataFolder();
  const program = await shopOfTwo(dataFolder);
  const { app, page } = program;
  await page.keyboard.press('F2');
  await notes(page).fill('The heel came off ag');
  await notes(page).press('End');
  await page.keyboard.type('ain');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect(chooser(page)).toBeVisible();
  await expect(notes(page)).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect.poll(() => invoke(page, 'session.get', {})).toBeNull();
  for (const method of ['calls.open', 'customers.list', 'program.about', 'backupPlan.get']) {
    expect(await code(page, method, {})).toBe('FORBIDDEN');
  }
  expect(await code(page, 'preferences.get', {})).toBe('ok');

  await expect(page.getByRole('button', { name: /Wanda/u })).toBeVisible();
  await page.keyboard.press('1');
  await enterPin(page);
  await expect(notes(page)).toHaveValue('The heel came off again');
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(chooser(page)).toBeVisible();
  // The backup at the end is made all the same.
  await program.quit();
  const backups = readdirSync(join(dataFolder, 'backups'));
  expect(backups.filter((name) => name.endsWith('.kontuar'))).toHaveLength(1);

  const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dataFolder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  expect(files.filter((path) => readFileSync(path, 'latin1').includes(pin))).toEqual([]);
});

test('the counter locks itself when nobody has touched the computer for as long as was chosen', async () => {
  const { app, page } = await shopOfTwo(newDataFolder());
  await page.keyboard.press('F2');
  await notes(page).fill('Half a sent');
  await invoke(page, 'autoLock.set', { minutes: 2 });
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 120;
  });
  await expect(chooser(page)).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: /Ola/u }).click();
  await expect(notes(page)).toHaveValue('Half a sent');
});

test('the next start asks who is there, and a call that it is for waits', async () => {
  const dataFolder = newDataFolder();
  await (await shopOfTwo(dataFolder)).quit();
  const { page } = await launch({ dataFolder, args: ['--call', '600 123 456'] });
  await expect(chooser(page)).toBeVisible();
  await expect(page.getByRole('button', { name: /Ola/u })).toBeVisible();
  await page.keyboard.press('2');
  await expect(notes(page)).toBeVisible();
  expect(await invoke(page, 'calls.open', {})).toMatchObject([
    { content: { newCustomer: '600 123 456' } },
  ]);
});

for (const language of languages) {
  test(`the team and the locked counter can be read: ${language}`, async () => {
    test.setTimeout(120_000);
    const looks = allLooks[language];
    const [first] = looks;
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme: first.theme, autoLock: null },
      size: sizes[first.size],
    });
    const { page, complaints } = program;
    const look = await lookerAt(program, { folder: 'staff', language, looks });
    const [owner] = await invoke(page, 'staff.list', {});
    const { id = '', version = 0 } = owner ?? {};
    await invoke(page, 'staff.change', { id, version, ...wanda });
    for (const [index, colour] of staffColours.slice(1).entries()) {
      const name = index === 2 ? 'Константин Преображенский-Вознесенский' : `Ola ${colour}`;
      const role = index === 0 ? 'manager' : 'staff';
      await invoke(page, 'staff.add', { name, role, colour, languages: ['pl', 'uk', 'de'] });
    }
    const { recoveryCode } = await invoke(page, 'staff.setPin', { id, pin });
    const gone = (await invoke(page, 'staff.list', {})).at(-1);
    await invoke(page, 'staff.leave', { id: gone?.id ?? '', version: gone?.version ?? 0 });

    await page.keyboard.press('Control+5');
    const team = page.getByRole('listitem').filter({ hasText: 'Wanda' });
    await team.getByRole('button').last().click();
    await team.getByRole('radiogroup').first().waitFor();
    await team.scrollIntoViewIfNeeded();
    await look('team-profile');
    await page.keyboard.press('Escape');
    await team.getByRole('button').first().click();
    await page.locator('input[type=password]').first().waitFor();
    await look('team-pin');
    await page.keyboard.press('Escape');
    await page.locator('details').scrollIntoViewIfNeeded();
    await page.locator('details').click();
    await look('team-left');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: /Wanda/u }).last().waitFor();
    await look('chooser');
    await invoke(page, 'session.leave', {});
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look('locked');
    await page.keyboard.press('1');
    for (let guess = 0; guess < 3; guess += 1) {
      await page.keyboard.type('0000');
      await page.keyboard.press('Enter');
      await expect(page.locator('input[type=password]')).toHaveValue('');
    }
    await expect(page.locator('output')).not.toBeEmpty();
    await look('pin-wait');
    await page.getByRole('main').getByRole('button').last().click();
    await page.getByRole('textbox').first().waitFor();
    await look('recover');
    await page.keyboard.type(recoveryCode ?? '');
    await page.locator('input[type=password]').fill('9999');
    await page.keyboard.press('Enter');
    await page.getByText(/^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/u).waitFor();
    await look('code');
    expect(complaints).toEqual([]);
  });
}
