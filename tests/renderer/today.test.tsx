import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { addDays, today } from '../../renderer/days.ts';
import { untilMidnight, weekStartOf } from '../../renderer/features/today/local-day.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { newCall } from '../support/new-call.ts';
import {
  add,
  beforeEachAProgram,
  open,
  openCard,
  press,
  program,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();
afterEach(() => vi.useRealTimers());

/** Of `vi.waitFor`, which goes on while the timers are held. */
const patiently = { timeout: 5000 };
const named = (givenName: string) => ({ ...zofia, givenName, familyName: '', company: '' });
const section = (name: RegExp) => screen.findByRole('region', { name });
const remind = (customerId: string, dueOn: string, note: string) =>
  program.engine.call('followUps.add', { customerId, dueOn, note });

async function openToday() {
  open();
  act(() => navigate('/today'));
  await screen.findByRole('heading', { level: 1, name: 'Today' });
}

/** Somebody overdue, somebody due, somebody later, a parked call, a birthday, somebody seen. */
async function fullDay(): Promise<string> {
  const now = today();
  const ada = await add({
    ...named('Ada'),
    birthday: { year: 1990, month: Number(now.slice(5, 7)), day: Number(now.slice(8)) },
  });
  await remind(ada, addDays(now, -2), 'Call about the boots');
  await remind(await add(named('Bea')), now, 'Tell her the price');
  await remind(await add(named('Cyd')), addDays(now, 3), 'Ask how it went');
  await program.engine.call('calls.start', newCall({ newCustomer: 'Pan z psem', note: 'Wants' }));
  await program.engine.call('customers.seen', { id: ada });
  return ada;
}

describe('today', () => {
  test('without anybody says what belongs here and offers the first step', async () => {
    await openToday();
    await screen.findByText('The first customer can come');
    within(screen.getByRole('main')).getByRole('button', { name: 'New call' });
    screen.getByText('Cards that you open stand here for a quick way back.');
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('with nothing to do says so', async () => {
    await add(zofia);
    await openToday();
    expect(await screen.findByText('Nothing waits for you today')).toBeDefined();
  });

  test('tells whom to come back to, the overdue first, and everything else that waits', async () => {
    await fullDay();
    await openToday();
    expect((await section(/^Overdue/u)).textContent).toContain('Call about the boots');
    expect((await section(/^Due today/u)).textContent).toContain('Tell her the price');
    expect((await section(/^Coming days/u)).textContent).toContain('Ask how it went');
    expect((await section(/^Parked calls/u)).textContent).toContain('Pan z psem');
    expect((await section(/^Birthdays/u)).textContent).toMatch(/Ada.*today/u);
    expect((await section(/^Recently seen/u)).textContent).toContain('Ada');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
    expect(headings.slice(0, 4)).toEqual([
      'Deadlines and promises',
      'Overdue1',
      'Due today1',
      'Coming days1',
    ]);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('the arrow keys go through the rows and from one side to the other', async () => {
    await fullDay();
    await openToday();
    await section(/^Recently seen/u);
    await section(/^Overdue/u);
    const row = () => document.activeElement?.closest('li')?.textContent;
    press('ArrowDown');
    expect(row()).toContain('Ada');
    press('ArrowDown');
    expect(row()).toContain('Bea');
    press('ArrowUp');
    press('ArrowRight');
    expect(row()).toContain('Pan z psem');
    press('ArrowDown');
    expect(row()).toContain('Ada');
    press('ArrowLeft');
    expect(row()).toContain('Call about the boots');
  });

  test('counts the contacts of the week', async () => {
    const call = newCall({ customerId: await add(zofia), note: 'x' });
    await program.engine.call('calls.start', call);
    await program.engine.call('calls.save', call);
    await openToday();
    expect(await screen.findByText(/1 contact this week/u)).toBeDefined();
  });

  test('becomes the next day at midnight', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    vi.setSystemTime(new Date(2026, 2, 2, 23, 59, 50));
    open();
    act(() => navigate('/today'));
    await vi.waitFor(() => screen.getByText(/2 March 2026/u), patiently);
    act(() => void vi.advanceTimersByTime(11_000));
    await vi.waitFor(() => expect(screen.getByText(/3 March 2026/u)).toBeDefined(), patiently);
  });
});

describe('seen', () => {
  const seen = async () =>
    (
      await program.engine.call('today.get', { today: today(), weekStart: weekStartOf(today()) })
    ).recentlySeen.map(({ customerId }) => customerId);

  test('is a card that was open for two seconds, not one that was passed by', async () => {
    const passed = await add(named('Passed'));
    const looked = await add(named('Looked'));
    open();
    await openCard(passed, 'Passed');
    await openCard(looked, 'Looked');
    await waitFor(async () => expect(await seen()).toEqual([looked]));
  });

  test('is who a call is with', async () => {
    const id = await add(zofia);
    const call = newCall({ customerId: id });
    await program.engine.call('calls.start', call);
    open();
    act(() => navigate(`/calls/${call.id}`));
    await waitFor(async () => expect(await seen()).toEqual([id]));
  });
});

describe('the week', () => {
  test.each([
    ['2026-03-02', 2],
    ['2026-03-04', 2],
    ['2026-03-08', 2],
    ['2026-03-09', 9],
  ])('of %s began on Monday', (day, monday) => {
    expect(new Date(weekStartOf(day))).toEqual(new Date(2026, 2, monday));
  });

  test('midnight is where the calendar has it', () => {
    expect(untilMidnight(new Date(2026, 2, 2, 23, 59, 50))).toBe(10_000);
  });
});
