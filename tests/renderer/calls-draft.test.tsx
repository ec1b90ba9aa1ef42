import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { accessibilityFaults } from '../support/axe.ts';
import {
  addCustomer,
  beforeEachCalls,
  callOnScreen,
  engine,
  found,
  newCall,
  notes,
  open,
  openDrafts,
  press,
  save,
  start,
  timelineOf,
  type,
  whoField,
  wojcik,
} from '../support/calls.tsx';

beforeEachCalls();

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
    await screen.findByText('Draft kept');
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
  await screen.findByRole('link', { name: 'Maria, not stored yet' });
  engine.database.handle.pragma('query_only = off');
  await screen.findByRole('link', { name: 'Maria' });
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
