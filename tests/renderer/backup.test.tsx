import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { backupRun } from '../../renderer/features/backup/backup-run.ts';
import { accessibilityFaults } from '../support/axe.ts';
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
  await screen.findByText('The backup is made and proved', {}, { timeout: 10_000 });
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

  fireEvent.click(button('Check a backup…'));
  const locked = 'Shop.kontuar is locked';
  await screen.findByLabelText(locked, {}, { timeout: 10_000 });
  write(locked, 'korek');
  fireEvent.click(button('Check it'));
  await screen.findByText(/^The passphrase does not fit/, {}, { timeout: 10_000 });
  write(locked, 'korek-sanki-lampa-ryba');
  fireEvent.click(button('Check it'));
  await screen.findByText('This backup is sound', {}, { timeout: 10_000 });
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
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The backup could not be checked');
  expect(alert.textContent).toContain('This backup is damaged');
});

test('a place that cannot be written to is named, and the light says that it failed', async () => {
  await openSettings();
  program.bridge.pick(join(temporaryFolder(), 'unplugged', 'Shop.kontuar'));
  fireEvent.click(button('Make a backup…'));
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be written there');
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
  expect(await section()).toBeTruthy();
});
