import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { backupRun } from '../../renderer/features/backup/backup-run.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { backUp } from '../support/backup.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';
import { add, beforeEachAProgram, button, open, program } from '../support/window.tsx';

beforeEachAProgram();
beforeEach(() => backupRun.dismiss());

const section = () => screen.findByRole('region', { name: 'Backup' });
const write = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

async function openSettings(): Promise<string> {
  await add(anna);
  navigate('/settings');
  open();
  await section();
  await screen.findAllByText('No backup yet');
  return join(temporaryFolder(), 'Shop.kontuar');
}

async function makeAt(path: string): Promise<void> {
  program.bridge.pick(path);
  button('Make a backup…').focus();
  fireEvent.click(button('Make a backup…'));
  // Each look for a text takes time that the engine on this thread would need.
  await waitFor(() => expect(existsSync(path)).toBe(true), { timeout: 30_000 });
  await screen.findByText('The backup is made and proved', {}, { timeout: 30_000 });
}

test('a backup is made where one says, and the light goes green', async () => {
  const path = await openSettings();
  await makeAt(path);
  expect(existsSync(path)).toBe(true);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Done'));
  expect(within(await section()).getByText(/^1 customer · 0 contacts$/)).toBeTruthy();
  await waitFor(() =>
    expect(screen.getAllByText(/^Last proven backup: just now$/)).not.toHaveLength(0),
  );
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

test('a passphrase is asked for twice, and then for opening; a wrong one is told', async () => {
  const path = await openSettings();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Lock it with a passphrase' }));
  write('Passphrase', 'korek-sanki-lampa-ryba');
  expect(screen.getByText('Strong.')).toBeTruthy();
  program.bridge.pick(path);
  fireEvent.click(button('Make a backup…'));
  await screen.findByText('These two are not the same.');
  expect(existsSync(path)).toBe(false);
  write('Once more', 'korek-sanki-lampa-ryba');
  expect(await accessibilityFaults(document.body)).toEqual([]);
  await makeAt(path);
  expect(readFileSync(path).includes('SQLite format 3')).toBe(false);

  // One like it that opens in a millisecond instead of seconds.
  const quick = join(temporaryFolder(), 'Shop.kontuar');
  await backUp(program.engine, quick, { secret: 'korek-sanki-lampa-ryba' });
  program.bridge.pick(quick);
  fireEvent.click(button('Check a backup…'));
  const locked = 'Shop.kontuar is locked';
  await screen.findByLabelText(locked, {}, { timeout: 30_000 });
  write(locked, 'korek');
  fireEvent.click(button('Check it'));
  await screen.findByText(/^The passphrase does not fit/, {}, { timeout: 30_000 });
  write(locked, 'korek-sanki-lampa-ryba');
  fireEvent.click(button('Check it'));
  await screen.findByText('This backup is sound', {}, { timeout: 30_000 });
  expect(screen.getByText('Locked with a passphrase')).toBeTruthy();
}, 60_000);

test('a damaged backup is not taken for a sound one', async () => {
  const path = await openSettings();
  await makeAt(path);
  const copy = join(temporaryFolder(), 'copy.kontuar');
  copyFileSync(path, copy);
  const bytes = readFileSync(copy);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(copy, bytes);
  program.bridge.pick(copy);
  fireEvent.click(button('Check a backup…'));
  const alert = await screen.findByRole('alert', {}, { timeout: 30_000 });
  expect(alert.textContent).toContain('The backup could not be checked');
  expect(alert.textContent).toContain('This backup is damaged');
});

test('a place that cannot be written to is named, and the light says that it failed', async () => {
  await openSettings();
  program.bridge.pick(join(temporaryFolder(), 'unplugged', 'Shop.kontuar'));
  fireEvent.click(button('Make a backup…'));
  const alert = await screen.findByRole('alert', {}, { timeout: 30_000 });
  expect(alert.textContent).toContain('Nothing can be written there');
  await waitFor(() => expect(screen.getAllByText('The last backup failed')).not.toHaveLength(0));
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

test('Today says when what was done is in no backup, and leads there', async () => {
  await add(anna);
  program.engine.clock.pass(60 * 3600);
  navigate('/today');
  open();
  await screen.findByText('Too long without a backup.');
  fireEvent.click(button('To the backup'));
  const backup = await section();
  await waitFor(() => expect(backup.contains(document.activeElement)).toBe(true));
});

test('the light leads there, also from the settings themselves', async () => {
  await openSettings();
  (document.activeElement as HTMLElement).blur();
  fireEvent.click(screen.getByRole('link', { name: /^No backup yet/u }));
  const backup = await section();
  await waitFor(() => expect(backup.contains(document.activeElement)).toBe(true));
});

test('a second place is chosen, gets its copy, says when it is gone, and is given up', async () => {
  const stick = dirname(await openSettings());
  const place = within(await screen.findByRole('group', { name: 'Second place' }));
  program.engine.clock.pass(1);
  program.bridge.pick(stick);
  fireEvent.click(place.getByRole('button', { name: 'Choose a folder…' }));
  await place.findByText('Newest copy there: just now');
  expect(readdirSync(stick)).toHaveLength(1);
  expect(place.getByText(`Folder: ${stick}`)).toBeTruthy();
  expect(await accessibilityFaults(document.body)).toEqual([]);

  program.bridge.pick(join(stick, 'gone'));
  fireEvent.click(place.getByRole('button', { name: 'Another folder…' }));
  await place.findByText(/^Out of reach \(noticed just now\)/u);
  expect(await accessibilityFaults(document.body)).toEqual([]);
  expect(screen.queryByText('The last backup failed')).toBeNull();

  fireEvent.click(place.getByRole('button', { name: 'Stop using it' }));
  await place.findByText(/^A stick, or a folder/u);
  expect(readdirSync(stick)).toHaveLength(1);
});

test('the backup at the end can be switched off', async () => {
  await openSettings();
  const atQuit = () =>
    screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Make one when Kontuar is closed, too',
    });
  expect((await atQuit()).checked).toBe(true);
  fireEvent.click(await atQuit());
  await waitFor(async () => expect((await atQuit()).checked).toBe(false));
});
