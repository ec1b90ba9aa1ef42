import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { blankFacts, takeIn } from '../support/complaints.ts';
import {
  add,
  beforeEachAProgram,
  button,
  field,
  open,
  press,
  program,
  save,
  type,
  undo,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();
afterEach(() => vi.useRealTimers());

/** Of `vi.waitFor`, which goes on while the timers are held. */
const patiently = { timeout: 5000 };
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const due = (snoozed = false) => program.engine.call('due.list', { limit: 200, snoozed });
const section = () => screen.findByRole('region', { name: /^Deadlines and promises/u });
const rows = () => screen.queryAllByRole('article').map((row) => row.textContent);

async function openToday() {
  open();
  act(() => navigate('/today'));
  await screen.findByRole('heading', { level: 1, name: 'Today' });
}

async function promise(customerId: string, what: string, dueOn: string) {
  const { id } = await program.engine.call('promises.add', {
    customerId,
    complaintId: null,
    callDraftId: null,
    what,
    toWhom: '',
    dueOn,
    cost: null,
    keeperId: null,
  });
  return id;
}

/** How the shop answers by its own rules: within so many minutes, day and night. */
async function answersWithin(minutes: number) {
  const { rules, version } = await program.engine.call('rules.get', {});
  const firstAnswer = { ...rules.firstAnswer, visit: { minutes, openHours: false } };
  const own = { ...rules, firstAnswer, resolutionDays: null };
  await program.engine.call('rules.update', { version, rules: own });
}

/** Of a complaint that nobody has answered for 20 days: the law gave 14. */
async function late() {
  await answersWithin(100_000);
  return takeIn(program.engine, { receivedAt: daysAgo(20), nextUpdateOn: addDays(today(), 30) });
}

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

describe('done on the spot', () => {
  const shown = (what: string) => screen.findByRole('button', { name: new RegExp(what, 'u') });

  async function promisedTwo() {
    const customerId = await add(zofia);
    await promise(customerId, 'Send the laces', addDays(today(), -1));
    await promise(customerId, 'Ring back', today());
    await openToday();
    return customerId;
  }
  const stored = async (customerId: string) =>
    (
      await program.engine.call('promises.list', {
        customerId,
        complaintId: null,
        open: false,
        limit: 10,
      })
    ).rows;

  test('a promise is kept, with what shows it, and open again with undo', async () => {
    const customerId = await promisedTwo();
    fireEvent.click(await shown('^Kept: .*Zofia.*, Send the laces$'));
    await screen.findByRole('form', { name: 'Kept: Send the laces' });
    await waitFor(() => expect(document.activeElement).toBe(field('What shows it')));
    type(field('What shows it'), 'Parcel 17');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    save();
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Ring back')]));
    await waitFor(() =>
      expect(document.activeElement?.closest('li')?.textContent).toContain('Ring back'),
    );
    expect(await stored(customerId)).toContainEqual(
      expect.objectContaining({ what: 'Send the laces', state: 'kept', evidence: 'Parcel 17' }),
    );
    await undo('Promise kept');
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  test('another day is agreed, which needs a reason', async () => {
    const customerId = await promisedTwo();
    const opener = await shown('^Another day: .*Zofia.*, Ring back$');
    fireEvent.click(opener);
    fireEvent.click(await screen.findByRole('radio', { name: 'In a week' }));
    save();
    await screen.findByText('Needs to be filled in.');
    type(field('Why, and what the customer said'), 'She is away');
    save();
    await waitFor(async () =>
      expect(await stored(customerId)).toContainEqual(
        expect.objectContaining({ what: 'Ring back', dueOn: addDays(today(), 7), renegotiated: 1 }),
      ),
    );
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Send the laces')]));
  });

  test('Escape closes the form and leaves the keyboard at its button', async () => {
    await promisedTwo();
    fireEvent.click(await shown('^Another day: .*Ring back$'));
    await screen.findByRole('form', { name: 'Another day: Ring back' });
    press('Escape');
    await waitFor(async () =>
      expect(document.activeElement).toBe(await shown('^Another day: .*Ring back$')),
    );
  });

  test('a corrective action is done, and open again with undo', async () => {
    const { id: complaintId } = await takeIn(program.engine, {
      receivedAt: daysAgo(1),
      nextUpdateOn: addDays(today(), 30),
    });
    await program.engine.call('actions.add', {
      complaintId,
      rootCauseId: null,
      what: 'Check the glue',
      ownerId: null,
      dueOn: today(),
    });
    await openToday();
    fireEvent.click(await shown('^Done: Anna Nowak, Check the glue$'));
    await waitFor(() => expect(screen.queryByText('Check the glue')).toBeNull());
    const [action] = await program.engine.call('actions.list', { complaintId });
    expect(action?.doneAt).not.toBeNull();
    await undo('Action done');
    await screen.findByText('Check the glue');
  });
});

describe('putting off', () => {
  async function openMenu() {
    const { customerId } = await late();
    await openToday();
    const opener = await screen.findByRole('button', { name: /^Put off: Anna Nowak/u });
    fireEvent.click(opener);
    await screen.findByRole('textbox', { name: 'Why' });
    return customerId;
  }

  test('needs a reason', async () => {
    await openMenu();
    fireEvent.click(button('Put off'));
    await screen.findByText('Needs to be filled in.');
    expect((await due(true)).rows).toEqual([]);
  });

  test('takes it out of the list until a day, says who and why, and comes back with undo', async () => {
    await openMenu();
    type(field('Why'), 'The supplier answers on Friday');
    fireEvent.click(screen.getByRole('radio', { name: 'In 3 days' }));
    fireEvent.click(button('Put off'));
    await screen.findByText(/^Put off: /u);
    expect((await due(true)).rows).toMatchObject([
      { snoozed: { until: addDays(today(), 3), reason: 'The supplier answers on Friday' } },
    ]);
    await waitFor(() => expect(rows()).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: '1 put off' }));
    const row = await screen.findByRole('article');
    expect(row.textContent).toContain('The supplier answers on Friday');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    await undo(screen.getByText(/^Put off: /u).textContent ?? '');
    await waitFor(() => expect(screen.queryByRole('button', { name: '1 put off' })).toBeNull());
    expect((await due()).rows).toHaveLength(1);
  });

  test('works by keyboard alone, also until a day that is typed', async () => {
    await openMenu();
    await waitFor(() => expect(document.activeElement).toBe(field('Why')));
    type(field('Why'), 'Closed for the holidays');
    screen.getByRole('radio', { name: 'Tomorrow' }).focus();
    press('Digit4');
    type(await screen.findByRole('textbox', { name: 'Until' }), '+10');
    save();
    await screen.findByText(/^Put off: /u);
    expect((await due(true)).rows).toMatchObject([
      { snoozed: { until: addDays(today(), 10), reason: 'Closed for the holidays' } },
    ]);
  });

  test('leaves the keyboard at the row that comes into the place of the other', async () => {
    const customerId = await add(zofia);
    await promise(customerId, 'First', addDays(today(), -2));
    await promise(customerId, 'Second', addDays(today(), -1));
    await promise(customerId, 'Third', today());
    await openToday();
    const [, opener] = await screen.findAllByRole('button', { name: /^Put off: Zofia/u });
    opener?.focus();
    fireEvent.click(opener ?? document.body);
    type(await screen.findByRole('textbox', { name: 'Why' }), 'Tomorrow will do');
    save();
    await waitFor(() => expect(rows()).toHaveLength(2));
    await waitFor(() =>
      expect(document.activeElement?.closest('li')?.textContent).toContain('Third'),
    );
  });

  test('is until a day that is still to come', async () => {
    await openMenu();
    type(field('Why'), 'Later');
    fireEvent.click(screen.getByRole('radio', { name: 'Another day' }));
    type(await screen.findByRole('textbox', { name: 'Until' }), today());
    save();
    await screen.findByText('Choose a day after today.');
    expect((await due(true)).rows).toEqual([]);
  });

  test('what was typed is there when the menu is opened again', async () => {
    await openMenu();
    type(field('Why'), 'The supplier');
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Why' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /^Put off: Anna Nowak/u }));
    await waitFor(() => expect(field('Why').value).toBe('The supplier'));
  });

  test('is ended by bringing it back, and put off again with undo', async () => {
    const customerId = await add(zofia);
    const id = await promise(customerId, 'Send the catalogue', today());
    const until = addDays(today(), 5);
    await program.engine.call('due.snooze', { type: 'promise', id, until, reason: 'She is away' });
    await openToday();
    fireEvent.click(await screen.findByRole('button', { name: '1 put off' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Bring back: Zofia/u }));
    await screen.findByRole('button', { name: /^Put off: Zofia/u });
    expect((await due()).rows).toHaveLength(1);
    await undo('Back in the list');
    await screen.findByRole('button', { name: '1 put off' });
    expect((await due(true)).rows).toMatchObject([{ snoozed: { until, reason: 'She is away' } }]);
  });
});

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
