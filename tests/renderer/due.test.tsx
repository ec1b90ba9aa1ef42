import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { blankFacts, takeIn } from '../support/complaints.ts';
import {
  answersWithin,
  daysAgo,
  due,
  late,
  openToday,
  promise,
  rows,
  section,
} from '../support/due-window.ts';
import {
  add,
  beforeEachAProgram,
  button,
  open,
  press,
  program,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();
afterEach(() => vi.useRealTimers());

/** Of `vi.waitFor`, which goes on while the timers are held. */
const patiently = { timeout: 5000 };

describe('deadlines and promises', () => {
  test('are explained while there are none', async () => {
    await add(zofia);
    await openToday();
    expect((await section()).textContent).toContain('Nothing is due.');
    expect(screen.queryByText('For a start:')).toBeNull();
  });

  test('stand over the follow-ups, the overdue first, each with its day in words', async () => {
    const { customerId, id } = await late();
    await promise(customerId, 'Send the catalogue', today());
    await promise(customerId, 'Call about the heel', addDays(today(), 3));
    await openToday();
    const list = await section();
    await within(list).findAllByRole('article');
    expect(rows()).toEqual([
      expect.stringMatching(/^Anna NowakNo\. \d{4}\/1.*The heel came off.*Late since|days? late/u),
      expect.stringMatching(/^Anna NowakPromise.*Send the catalogue.*today/u),
      expect.stringMatching(/^Anna NowakPromise.*Call about the heel.*3 days left/u),
    ]);
    const [first] = within(list).getAllByRole('article');
    const links = within(first ?? list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      `#/customers/${customerId}`,
      `#/complaints/${id}`,
      `#/complaints/${id}`,
    ]);
    expect(first?.textContent).toContain('assumed');
    const sections = screen.getAllByRole('region').map((one) => one.textContent);
    expect(sections[0]).toMatch(/^Deadlines and promises3/u);
    expect(screen.queryByText('Nothing waits for you today')).toBeNull();
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('tell how many promises were kept in time, the forgotten ones too', async () => {
    const customerId = await add(zofia);
    const kept = await promise(customerId, 'Ring', today());
    await promise(customerId, 'Send the laces', addDays(today(), -2));
    await program.engine.call('promises.keep', { id: kept, version: 1, evidence: '' });
    await openToday();
    const told = await screen.findByText('Promises kept in time in 90 days: 50% (1 of 2)');
    expect((await section()).contains(told)).toBe(true);
  });

  test('that are overdue are counted beside the way to Today', async () => {
    const customerId = await add(zofia);
    await promise(customerId, 'One', addDays(today(), -1));
    await promise(customerId, 'Two', today());
    open();
    expect(await screen.findByRole('link', { name: /^Today\s*1 overdue$/u })).toBeDefined();
  });

  test('twelve at first, all on demand', async () => {
    const customerId = await add(zofia);
    for (let index = 0; index < 14; index += 1) {
      await promise(customerId, `Promise ${index}`, addDays(today(), -index));
    }
    await openToday();
    const list = await section();
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(12));
    fireEvent.click(button('Show 2 more'));
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(14));
    expect(screen.queryByRole('button', { name: /more$/u })).toBeNull();
  });

  test('what passes while nobody writes becomes overdue by itself', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    await answersWithin(60);
    await takeIn(program.engine, { receivedAt: program.engine.clock.clock().toISOString() });
    await openTodayFrozen();
    const list = screen.getByRole('region', { name: /^Deadlines and promises/u });
    await vi.waitFor(() => within(list).getByText(/^First answer/u), patiently);
    expect(within(list).queryByText('Late since today')).toBeNull();
    program.engine.clock.pass(3601);
    await act(async () => vi.advanceTimersByTime(60_000));
    await vi.waitFor(() => expect(within(list).getByText(/late/iu)).toBeDefined(), patiently);
  });
});

/** While the timers are held, `findBy` would wait for ever. */
async function openTodayFrozen() {
  open();
  act(() => navigate('/today'));
  await vi.waitFor(
    () => screen.getByRole('region', { name: /^Deadlines and promises/u }),
    patiently,
  );
}

describe('the digest of the day', () => {
  const digest = 'For a start: 1 overdue, 2 due today';
  const shown = () =>
    screen.queryByText(
      (_text, element) => element?.tagName === 'P' && element.textContent === digest,
    );

  async function day() {
    const customerId = await add(zofia);
    await promise(customerId, 'One', addDays(today(), -1));
    await promise(customerId, 'Two', today());
    await promise(customerId, 'Three', today());
    await openToday();
    await waitFor(() => expect(shown()).not.toBeNull());
  }

  test('is closed with a click and not shown again that day', async () => {
    await day();
    fireEvent.click(screen.getByRole('button', { name: /^Good/u }));
    await waitFor(() => expect(shown()).toBeNull());
    await waitFor(async () => expect((await due()).digest).toBe(false));
    act(() => navigate('/customers'));
    act(() => navigate('/today'));
    await screen.findAllByText('Promise');
    expect(shown()).toBeNull();
  });

  test('is closed with one key', async () => {
    await day();
    press('Escape');
    await waitFor(() => expect(shown()).toBeNull());
    await waitFor(async () => expect((await due()).digest).toBe(false));
  });
});

test('somebody without a name, and a complaint in many words, keep their row in shape', async () => {
  const { id: customerId } = await program.engine.call('customers.create', {
    details: { ...zofia, givenName: '', familyName: '', company: '' },
  });
  const account = 'It broke. '.repeat(200);
  await program.engine.call('complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: { ...blankFacts, account, receivedAt: daysAgo(20), nextUpdateOn: null },
  });
  await openToday();
  const row = await screen.findByRole('article');
  expect(row.textContent).toMatch(/^No name/u);
});
