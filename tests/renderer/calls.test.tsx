import { notifications } from '@mantine/notifications';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge } from '../support/bridge.ts';
import { testClock } from '../support/clock.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

let engine: TestEngine;
let start: ReturnType<typeof useNewCall>;

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

async function addCustomer(details: Partial<CustomerDetails>): Promise<string> {
  const { id } = await engine.call('customers.create', {
    details: { ...emptyDetails, ...details },
  });
  return id;
}

const wojcik = { givenName: 'Anna', familyName: 'Wójcik', phones: [{ number: '600 828 370' }] };

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

function open() {
  return render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <Program />
    </Providers>,
  );
}

async function newCall(options?: Parameters<typeof start>[0]): Promise<string> {
  await act(() => start(options));
  await screen.findByRole('timer');
  return callOnScreen();
}

const callOnScreen = () => window.location.hash.replace('#/calls/', '');
const whoField = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Customer' });
const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const type = (field: HTMLElement, text: string) =>
  fireEvent.change(field, { target: { value: text } });
const press = (code: string, modifiers?: { ctrlKey?: boolean }) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...modifiers });
const save = () => press('Enter', { ctrlKey: true });
const found = (count: number) =>
  screen.findByText(count === 1 ? '1 customer found' : `${count} customers found`);
const openDrafts = () => engine.call('calls.open', {});
const timelineOf = (customerId: string) =>
  engine.call('timeline.list', { customerId, offset: 0, limit: 50 });

describe('a known caller', () => {
  test('is logged with the keyboard alone, in a few keys', async () => {
    const customerId = await addCustomer(wojcik);
    await addCustomer({ givenName: 'Jan', familyName: 'Nowak' });
    open();
    await newCall();
    expect(document.activeElement).toBe(whoField());
    type(whoField(), 'wojc');
    await found(1);
    press('Enter');
    await screen.findByRole('heading', { name: 'Anna Wójcik' });
    expect(document.activeElement).toBe(notes());
    type(notes(), 'Asked about the opening hours');
    save();
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${customerId}`));
    expect((await timelineOf(customerId)).rows).toMatchObject([
      { note: 'Asked about the opening hours', channel: 'phone', direction: 'incoming' },
    ]);
    expect(await openDrafts()).toEqual([]);
    await screen.findByText('Saved to the history: Anna Wójcik');
  });

  test('is found by any four digits', async () => {
    await addCustomer(wojcik);
    open();
    await newCall();
    type(whoField(), '8283');
    const option = await screen.findByRole('option', { name: /Anna Wójcik/ });
    expect(option.textContent).toContain('600 828 370');
  });

  test('is the one found for the whole text even when Enter comes before the answer', async () => {
    await addCustomer({ givenName: 'Wojciech', familyName: 'Adamczyk' });
    await addCustomer(wojcik);
    open();
    await newCall();
    type(whoField(), 'woj');
    await found(2);
    type(whoField(), 'wojcik');
    press('Enter');
    await screen.findByRole('heading', { name: 'Anna Wójcik' });
    expect(document.activeElement).toBe(notes());
  });

  test('is chosen with the arrows; the last option is the new card', async () => {
    await addCustomer({ givenName: 'Adam', familyName: 'Nowak' });
    await addCustomer({ givenName: 'Zofia', familyName: 'Nowak' });
    open();
    await newCall();
    type(whoField(), 'nowak');
    await found(2);
    const marked = () => screen.getByRole('option', { selected: true });
    expect(marked().textContent).toContain('Adam Nowak');
    press('ArrowDown');
    expect(marked().textContent).toContain('Zofia Nowak');
    press('ArrowDown');
    expect(marked().textContent).toContain('New card: “nowak”');
    expect(whoField().getAttribute('aria-activedescendant')).toBe(marked().id);
    press('ArrowDown');
    expect(marked().textContent).toContain('Adam Nowak');
    press('ArrowUp');
    press('Enter');
    await screen.findByRole('heading', { name: 'New card: “nowak”' });
  });

  test('is there at once when the number belongs to one person only', async () => {
    await addCustomer(wojcik);
    open();
    await newCall({ number: '+48 600 828 370' });
    await screen.findByRole('heading', { name: 'Anna Wójcik' });
    expect(document.activeElement).toBe(notes());
  });

  test('can be changed for another', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    const id = await newCall({ customerId });
    fireEvent.click(await screen.findByRole('button', { name: 'Choose another' }));
    expect(document.activeElement).toBe(whoField());
    await waitFor(async () =>
      expect((await openDrafts()).find((draft) => draft.id === id)?.content.customerId).toBeNull(),
    );
  });

  test('comes with what was said before', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    await newCall({ customerId });
    await screen.findByText('No contact yet');
    expect(screen.queryByRole('complementary')).toBeNull();
    type(notes(), 'Ordered a lamp');
    save();
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${customerId}`));
    await newCall({ customerId });
    const before = await screen.findByRole('complementary', { name: 'Before this call' });
    await within(before).findByText('Ordered a lamp');
  });
});

describe('an unknown caller', () => {
  test('gets a card when the call is saved', async () => {
    open();
    await newCall();
    type(whoField(), 'Maria Zielińska');
    await found(0);
    press('Enter');
    await screen.findByRole('heading', { name: 'New card: “Maria Zielińska”' });
    type(notes(), 'Would like a catalogue');
    save();
    await waitFor(() => expect(window.location.hash).toContain('#/customers/'));
    const { rows } = await engine.call('customers.list', {
      search: 'zielinska',
      bin: false,
      offset: 0,
      limit: 5,
    });
    expect(rows).toMatchObject([{ givenName: 'Maria', familyName: 'Zielińska' }]);
  });

  test('needs no choosing when nobody else can be meant', async () => {
    open();
    await newCall();
    type(whoField(), 'Maria Zielińska');
    save();
    await waitFor(() => expect(window.location.hash).toContain('#/customers/'));
  });

  test.each([
    ['nothing typed', ''],
    ['somebody with a card could be meant', 'wojcik'],
  ])('is asked for beside the field: %s', async (_, text) => {
    await addCustomer(wojcik);
    open();
    await newCall();
    type(whoField(), text);
    notes().focus();
    type(notes(), 'Called about the invoice');
    save();
    await screen.findByText('Choose the customer or a new card.');
    expect(document.activeElement).toBe(whoField());
    expect(whoField().getAttribute('aria-invalid')).toBe('true');
    expect(await openDrafts()).toHaveLength(1);
  });
});

describe('what was typed', () => {
  test('stays in the open calls when the call is parked', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    await newCall({ customerId });
    type(notes(), 'Half a sent');
    press('Escape');
    await waitFor(() => expect(window.location.hash).toBe('#/customers'));
    await waitFor(async () =>
      expect(await openDrafts()).toMatchObject([{ content: { note: 'Half a sent', customerId } }]),
    );
    fireEvent.click(await screen.findByRole('link', { name: 'Anna Wójcik' }));
    await screen.findByRole('textbox', { name: 'Notes' });
    expect(notes().value).toBe('Half a sent');
  });

  test('is all there when the program starts again', async () => {
    const { unmount } = open();
    const id = await newCall();
    type(whoField(), 'Zielińska');
    fireEvent.click(screen.getByRole('radio', { name: 'Outgoing' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Visit' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Praise' }));
    type(notes(), 'First line\nsecond line');
    await waitFor(async () =>
      expect(await openDrafts()).toMatchObject([{ content: { note: /second line/ } }]),
    );
    unmount();
    open();
    act(() => navigate(`/calls/${id}`));
    await screen.findByRole('textbox', { name: 'Notes' });
    expect(notes().value).toBe('First line\nsecond line');
    expect(whoField().value).toBe('Zielińska');
    screen.getByRole('radio', { name: 'Outgoing', checked: true });
    screen.getByRole('radio', { name: 'Visit', checked: true });
    screen.getByRole('radio', { name: 'Praise', checked: true });
  });

  test('of the next call is not cut off by the end of the save before', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    const first = await newCall({ customerId });
    type(notes(), 'of the first');
    save();
    // The save is on its way: the next caller does not wait for it.
    const second = await newCall();
    await waitFor(async () => expect((await timelineOf(customerId)).total).toBe(1));
    await screen.findByText('Saved to the history: Anna Wójcik');
    expect(second).not.toBe(first);
    expect(callOnScreen()).toBe(second);
  });

  test('of the next call never gets into the one that was saved a moment ago', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    const first = await newCall({ customerId });
    type(notes(), 'of the first');
    // As fast as a hand can be: in the moment in which the saved call leaves the screen.
    const left = new Promise<void>((resolve) => {
      window.addEventListener('hashchange', () => resolve(start()), { once: true });
    });
    save();
    await act(() => left);
    await screen.findByRole('timer');
    expect(callOnScreen()).not.toBe(first);
    expect(notes().value).toBe('');
  });

  test('never gets into another call', async () => {
    open();
    const first = await newCall();
    type(notes(), 'of the first');
    const second = await newCall();
    expect(second).not.toBe(first);
    expect(notes().value).toBe('');
    type(notes(), 'of the second');
    act(() => navigate(`/calls/${first}`));
    expect(notes().value).toBe('of the first');
    await waitFor(async () =>
      expect(
        Object.fromEntries((await openDrafts()).map(({ id, content }) => [id, content.note])),
      ).toEqual({ [first]: 'of the first', [second]: 'of the second' }),
    );
  });

  test('is shown as safe and stored later while the disk refuses it', async () => {
    open();
    await newCall();
    engine.database.handle.pragma('query_only = on');
    type(notes(), 'Written while nothing can be stored');
    await screen.findByText(/^Not stored yet/);
    expect(notes().value).toBe('Written while nothing can be stored');
    engine.database.handle.pragma('query_only = off');
    await screen.findByText('Draft kept', {}, { timeout: 3000 });
    expect(screen.queryByText(/^Not stored yet/)).toBeNull();
    expect(await openDrafts()).toMatchObject([
      { content: { note: 'Written while nothing can be stored' } },
    ]);
  });
});

test('a parked call that could not be stored says so in the list, and is stored later', async () => {
  open();
  await newCall();
  type(whoField(), 'Maria');
  await screen.findByText('Draft kept');
  engine.database.handle.pragma('query_only = on');
  notes().focus();
  type(notes(), 'Parked while nothing can be stored');
  press('Escape');
  await screen.findByRole('link', { name: 'Maria, not stored yet' }, { timeout: 3000 });
  engine.database.handle.pragma('query_only = off');
  await screen.findByRole('link', { name: 'Maria' }, { timeout: 3000 });
  expect(await openDrafts()).toMatchObject([
    { content: { note: 'Parked while nothing can be stored' } },
  ]);
});

describe('taking back', () => {
  test('a thrown away call', async () => {
    open();
    const id = await newCall();
    type(notes(), 'Not to be lost');
    fireEvent.click(screen.getByRole('button', { name: 'Throw away' }));
    await screen.findByText('Draft thrown away');
    expect(await openDrafts()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(callOnScreen()).toBe(id));
    await screen.findByRole('textbox', { name: 'Notes' });
    expect(notes().value).toBe('Not to be lost');
  });

  test('a saved call', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    const id = await newCall({ customerId });
    type(notes(), 'Saved too early');
    save();
    await screen.findByText(/^Saved to the history/);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(callOnScreen()).toBe(id));
    await screen.findByRole('textbox', { name: 'Notes' });
    expect(notes().value).toBe('Saved too early');
    expect((await timelineOf(customerId)).total).toBe(0);
    type(notes(), 'Saved in time');
    save();
    await waitFor(async () =>
      expect((await timelineOf(customerId)).rows).toMatchObject([{ note: 'Saved in time' }]),
    );
  });

  test('a call with a new card leaves no card behind', async () => {
    open();
    await newCall();
    type(whoField(), 'Maria Zielińska');
    save();
    await screen.findByText(/^Saved to the history/);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('timer');
    const everybody = { search: '', bin: false, offset: 0, limit: 5 };
    expect((await engine.call('customers.list', everybody)).total).toBe(0);
  });
});

test('a call in which nothing was typed is gone when it is left with Esc', async () => {
  open();
  await newCall();
  press('Escape');
  await waitFor(async () => expect(await openDrafts()).toEqual([]));
  expect(screen.queryByText('Draft thrown away')).toBeNull();
});

test('the key for a new call does not make two of them', async () => {
  open();
  await act(() => Promise.all([start(), start()]));
  await newCall();
  expect(await openDrafts()).toHaveLength(1);
});

test('a draft that is no longer open says where to look', async () => {
  open();
  act(() => navigate('/calls/01890000-0000-7000-8000-000000000000'));
  await screen.findByText('This draft is no longer open');
  expect(screen.queryByRole('timer')).toBeNull();
});

test('the call screen has no accessibility faults', async () => {
  await addCustomer(wojcik);
  const { container } = open();
  await newCall();
  type(whoField(), 'wojcik');
  await found(1);
  expect(await accessibilityFaults(container)).toEqual([]);
  press('Enter');
  await screen.findByRole('heading', { name: 'Anna Wójcik' });
  expect(await accessibilityFaults(container)).toEqual([]);
});
