import { notifications } from '@mantine/notifications';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { blankFacts } from '#contract/complaint-input.ts';
import type { CustomerDetails } from '#contract/customers.ts';
import { App } from '../../renderer/app/App.tsx';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { forgetDeeds } from '../../renderer/components/toast.tsx';
import { resetList } from '../../renderer/features/customers/list-state.ts';
import { dropEdit, newCard } from '../../renderer/features/customers/unsaved-edits.ts';
import { closeHelp } from '../../renderer/features/help/help-state.ts';
import { closePalette } from '../../renderer/features/palette/palette-state.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { connectBridge, type TestBridge } from './bridge.ts';
import { testClock } from './clock.ts';
import { startTestEngine, type TestEngine, takeFirstSteps } from './engine.ts';
import { anna } from './people.ts';

/** What stands behind the window in the test that runs. */
export let program: { engine: TestEngine; bridge: TestBridge };

/** Gives each test of a file a real engine of its own and a window that remembers nothing. */
export function beforeEachAProgram(): void {
  beforeEach(async () => {
    const engine = await startTestEngine({ clock: testClock(new Date().toISOString()) });
    program = { engine, bridge: connectBridge(engine) };
    takeFirstSteps(engine);
    navigate('/customers');
    resetList();
    forgetDeeds();
    closePalette();
    closeHelp();
    dropEdit(newCard);
  });
  afterEach(() => notifications.clean());
}

export const zofia: CustomerDetails = {
  ...anna,
  givenName: 'Zofia',
  familyName: 'Wójcik-Żółkiewska',
  company: 'Igła i Nitka',
  phones: [{ number: '601 234 567' }, { number: '22 828 37 39' }],
  emails: [{ address: 'zofia@igla.pl' }],
  note: 'Mornings only.',
};

export function open() {
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <App />
    </Providers>,
  );
}

export const add = async (details: CustomerDetails) =>
  (await program.engine.call('customers.create', { details })).id;
export const read = (id: string) => program.engine.call('customers.get', { id });
export const search = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Find a customer' });
export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const type = (element: HTMLElement, text: string) =>
  fireEvent.change(element, { target: { value: text } });
export const press = (code: string, modifiers?: KeyboardEventInit) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...modifiers });
export const save = () => press('Enter', { ctrlKey: true });
export const choose = (label: string, value: string, where = document.body) =>
  fireEvent.change(within(where).getByRole('combobox', { name: label }), { target: { value } });
export const button = (name: string) => screen.getByRole('button', { name });
export const rows = () => screen.queryAllByRole('option').map((row) => row.textContent);
export const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

export async function openCard(id: string, name: string) {
  act(() => navigate(`/customers/${id}`));
  await heading(name);
}

/** Takes back what the toast of this message says. */
export async function undo(message: string) {
  const toast = (await screen.findByText(message)).parentElement ?? document.body;
  fireEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
}

export async function edit(id: string, name: string) {
  await openCard(id, name);
  fireEvent.click(button('Edit'));
  await heading('Edit card');
}

/** A complaint of this customer about a coat. */
export const takeInCoat = (customerId: string) =>
  program.engine.call('complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: {
      ...blankFacts,
      account: 'The coat lost a button',
      kind: 'productDefect',
      product: 'Coat',
      receivedAt: program.engine.clock.clock().toISOString(),
    },
  });
