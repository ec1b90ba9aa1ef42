import { notifications } from '@mantine/notifications';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach } from 'vitest';
import { useLocation } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { type CustomerDetails, emptyDetails } from '#contract/customers.ts';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { CallScreen } from '../../renderer/features/calls/CallScreen.tsx';
import { OpenCalls } from '../../renderer/features/calls/OpenCalls.tsx';
import { forgetDraft } from '../../renderer/features/calls/use-draft.ts';
import { useNewCall } from '../../renderer/features/calls/use-new-call.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { connectBridge } from './bridge.ts';
import { testClock } from './clock.ts';
import { startTestEngine, type TestEngine } from './engine.ts';

/** What stands behind the window in the test that runs. */
export let engine: TestEngine;
export let start: ReturnType<typeof useNewCall>;

/** Gives each test of a file an engine of its own and a window that remembers nothing. */
export function beforeEachCalls(): void {
  beforeEach(async () => {
    engine = await startTestEngine({ clock: testClock(new Date().toISOString()) });
    connectBridge(engine);
    navigate('/customers');
  });
  afterEach(async () => {
    notifications.clean();
    // The next test is another program: nothing of this one goes on storing itself there.
    const ids = (await openDrafts()).map(({ id }) => id);
    for (const id of [...ids, callOnScreen()]) forgetDraft(id);
  });
}

export async function addCustomer(details: Partial<CustomerDetails>): Promise<string> {
  const { id } = await engine.call('customers.create', {
    details: { ...emptyDetails, ...details },
  });
  return id;
}

export const wojcik = {
  givenName: 'Anna',
  familyName: 'Wójcik',
  phones: [{ number: '600 828 370' }],
};

function Program() {
  const begin = useNewCall();
  useEffect(() => {
    start = begin;
  }, [begin]);
  const [location] = useLocation();
  const id = location.startsWith('/calls/') ? location.slice('/calls/'.length) : undefined;
  return (
    <>
      <OpenCalls folded={false} />
      <main>{id && <CallScreen key={id} id={id} />}</main>
    </>
  );
}

export function open() {
  return render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <Program />
    </Providers>,
  );
}

export async function newCall(options?: Parameters<typeof start>[0]): Promise<string> {
  await act(() => start(options));
  await screen.findByRole('timer');
  return callOnScreen();
}

export const callOnScreen = () => window.location.hash.replace('#/calls/', '');
export const whoField = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Customer' });
export const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
export const type = (field: HTMLElement, text: string) =>
  fireEvent.change(field, { target: { value: text } });
export const press = (code: string, modifiers?: { ctrlKey?: boolean }) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...modifiers });
export const save = () => press('Enter', { ctrlKey: true });
export const found = (count: number) =>
  screen.findByText(count === 1 ? '1 customer found' : `${count} customers found`);
export const radio = (group: string, name: string) =>
  within(screen.getByLabelText(group)).getByLabelText<HTMLInputElement>(name);
export const followUpsOf = async (customerId: string) =>
  (await engine.call('followUps.open', { customerId, until: null, limit: 50 })).rows;
export const openDrafts = () => engine.call('calls.open', {});
export const timelineOf = (customerId: string) =>
  engine.call('timeline.list', { customerId, offset: 0, limit: 50 });
