import { notifications } from '@mantine/notifications';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { ComplaintFacts } from '#contract/complaint-input.ts';
import type { Role } from '#contract/permissions.ts';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { forgetDeeds } from '../../renderer/components/toast.tsx';
import { ComplaintDetail } from '../../renderer/features/complaints/detail/ComplaintDetail.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { connectBridge, type TestBridge } from './bridge.ts';
import { testClock } from './clock.ts';
import { takeIn } from './complaints.ts';
import { startTestEngine, type TestEngine } from './engine.ts';

/** What stands behind the detail in the test that runs. */
export let program: { engine: TestEngine; bridge: TestBridge };

export function forgetAfterEach(): void {
  afterEach(() => {
    notifications.clean();
    forgetDeeds();
    navigate('/complaints');
  });
}

interface Options {
  facts?: Partial<ComplaintFacts>;
  role?: Role;
}

/** A complaint that has just come in, as it is on disk. */
export async function newComplaint({ facts, role }: Options = {}) {
  const engine = await startTestEngine({
    clock: testClock(new Date().toISOString()),
    ...(role && { role }),
  });
  program = { engine, bridge: connectBridge(engine) };
  const receivedAt = engine.clock.clock().toISOString();
  return takeIn(engine, { receivedAt, ...facts });
}

/** A window that remembers nothing, on one complaint. */
export async function show(id: string): Promise<HTMLElement> {
  const { container } = render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <ComplaintDetail id={id} />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 2, name: /^No\. 1\// });
  return container;
}

/** Takes a complaint in and shows it. */
export async function openComplaint(options: Options = {}) {
  const created = await newComplaint(options);
  await show(created.id);
  return created;
}

export const read = (id: string) => program.engine.call('complaints.get', { id });
export const deeds = async (id: string) =>
  (await program.engine.call('complaints.history', { id })).map(({ did }) => did);

/** Somebody else does something in another window. */
export async function meanwhile(work: () => Promise<unknown>): Promise<void> {
  await act(async () => {
    await work();
    program.bridge.emit('data.changed', { topics: ['complaints', 'promises'] });
  });
}

export const form = (name: string) => screen.findByRole('form', { name });
export const field = (where: HTMLElement, name: string) =>
  within(where).getByRole<HTMLInputElement>('textbox', { name });
export const type = (where: HTMLElement, name: string, text: string) =>
  fireEvent.change(field(where, name), { target: { value: text } });
export const answer = (where: HTMLElement, name: string) =>
  fireEvent.click(within(where).getByRole('radio', { name }));
export const select = (where: HTMLElement, name: string, value: string) =>
  fireEvent.change(within(where).getByRole('combobox', { name }), { target: { value } });
export const doIt = (where: HTMLElement) =>
  fireEvent.keyDown(where, { code: 'Enter', key: 'Enter', ctrlKey: true });
export const press = (code: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Opens the form of a step by its letter. */
export async function begin(letter: string, name: string): Promise<HTMLElement> {
  act(() => (document.activeElement as HTMLElement | null)?.blur());
  press(`Key${letter}`);
  return form(name);
}

/** Takes back what the toast of this message says. */
export async function undo(message: string): Promise<void> {
  const toast = (await screen.findByText(message)).parentElement ?? document.body;
  fireEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
}

export const eventually = async (check: () => Promise<void>) => waitFor(check, { timeout: 3000 });
