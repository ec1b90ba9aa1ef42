import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { ImportScreen } from '../../renderer/features/imports/ImportScreen.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { connectBridge, type TestBridge } from './bridge.ts';
import { startTestEngine, type TestEngine } from './engine.ts';
import { temporaryFolder } from './folder.ts';

/** A list of 59 people. */
export const sample = join(import.meta.dirname, '../fixtures/chinook-customers.csv');

/** What stands behind the screen in the test that runs. */
export let engine: TestEngine;
export let bridge: TestBridge;

/** Gives each test of a file a real engine of its own. */
export function beforeEachImport(): void {
  beforeEach(async () => {
    engine = await startTestEngine();
    bridge = connectBridge(engine);
    navigate('/import');
  });
}

/** What an import has come to outlives the screen, and so it does the tests. */
export function open({ again = false } = {}) {
  const screenOf = render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <main>
        <ImportScreen />
      </main>
    </Providers>,
  );
  const back = screen.queryByRole('button', { name: 'Back to the start' });
  if (back && !again) fireEvent.click(back);
  return screenOf;
}

/** A file of this content, by its path. */
export function file(name: string, text: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

export async function choose(path: string | null): Promise<void> {
  bridge.pick(path);
  fireEvent.click(screen.getByRole('button', { name: /^Choose (a|another) file$/ }));
  if (path !== null) await screen.findByRole('heading', { name: basename(path) });
}

export const columnOf = (heading: string) =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: `Column “${heading}”` });
export const checkButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Check the file' });
export const check = () => fireEvent.click(checkButton());
/** Checks the file and adds whoever is new. */
export async function start(): Promise<void> {
  check();
  const name = /^Add [\d,]+ customers?$/;
  fireEvent.click(await screen.findByRole('button', { name }, { timeout: 15_000 }));
}
export const pick = (select: HTMLElement, value: string) =>
  fireEvent.change(select, { target: { value } });

export async function customers(search = '') {
  return engine.call('customers.list', { search, bin: false, offset: 0, limit: 500 });
}
