import { notifications } from '@mantine/notifications';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { addDays, today } from '../../renderer/days.ts';
import { PromiseList } from '../../renderer/features/promises/PromiseList.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge } from '../support/bridge.ts';
import { testClock } from '../support/clock.ts';
import { refund, step, takeIn } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

let engine: TestEngine;
let customerId: string;
let complaintId: string;

beforeEach(async () => {
  engine = await startTestEngine({ clock: testClock(new Date().toISOString()) });
  connectBridge(engine);
  const receivedAt = engine.clock.clock().toISOString();
  ({ customerId, id: complaintId } = await takeIn(engine, { receivedAt }));
});
afterEach(() => notifications.clean());

const promised = (what: string, days: number, ofComplaint = true) =>
  engine.call('promises.add', {
    customerId,
    complaintId: ofComplaint ? complaintId : null,
    callDraftId: null,
    what,
    toWhom: '',
    dueOn: addDays(today(), days),
    cost: null,
    keeperId: null,
  });
const stored = async () =>
  (
    await engine.call('promises.list', {
      customerId,
      complaintId: null,
      open: false,
      limit: 50,
    })
  ).rows;
const open = (ofComplaint = true) =>
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <PromiseList customerId={customerId} complaintId={ofComplaint ? complaintId : null} />
    </Providers>,
  );
const row = (name: string) => screen.findByRole('article', { name });
const form = (name: string) => screen.findByRole('form', { name });
const type = (where: HTMLElement, name: string, value: string) =>
  fireEvent.change(within(where).getByRole('textbox', { name }), { target: { value } });
const save = (where: HTMLElement) =>
  fireEvent.click(within(where).getByRole('button', { name: 'Save' }));
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
async function choose(what: string, item: string) {
  fireEvent.click(await screen.findByRole('button', { name: `More: ${what}` }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
}

test('nothing promised says so', async () => {
  open();
  expect(await screen.findByText('Nothing is promised.')).toBeDefined();
  expect(screen.queryByRole('article')).toBeNull();
});

describe('giving a promise', () => {
  test('with what, by when, who keeps it, what it costs and to whom', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a promise' }));
    const add = await form('Add a promise');
    type(add, 'What', 'Ring back');
    fireEvent.click(within(add).getByRole('radio', { name: 'In 3 days' }));
    type(add, 'What it costs us', '12.50');
    type(add, 'To whom', 'Her husband');
    save(add);
    const given = await row('Ring back');
    expect(given.textContent).toContain('Her husband');
    expect(await stored()).toMatchObject([
      {
        what: 'Ring back',
        dueOn: addDays(today(), 3),
        cost: 12_50,
        toWhom: 'Her husband',
        complaint: { id: complaintId },
      },
    ]);
    await undo();
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  test('what is typed waits on disk until it is given', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a promise' }));
    const add = await form('Add a promise');
    type(add, 'What', 'Ring back');
    const drafts = () => engine.call('typedDrafts.list', {});
    await waitFor(async () =>
      expect(await drafts()).toMatchObject([
        { subjectId: complaintId, form: 'promise', content: expect.stringContaining('Ring back') },
      ]),
    );
    save(add);
    await row('Ring back');
    await waitFor(async () => expect(await drafts()).toEqual([]));
  });

  test('needs words', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a promise' }));
    const add = await form('Add a promise');
    save(add);
    await within(add).findByText('Needs to be filled in.');
    expect(await stored()).toEqual([]);
  });
});

describe('a promise', () => {
  test('open ones come first, by their day; an overdue one says so', async () => {
    await promised('Later', 5);
    await promised('Late', -2);
    const kept = await promised('Done', 1);
    await engine.call('promises.keep', { ...kept, evidence: 'Rang' });
    open();
    await row('Late');
    expect(screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Late',
      'Later',
      'Done',
    ]);
    expect((await row('Late')).textContent).toContain('Overdue');
    expect((await row('Later')).textContent).not.toContain('Overdue');
    expect((await row('Done')).textContent).toMatch(/Kept.*Rang/u);
  });

  test('is kept with evidence, and open again with undo', async () => {
    await promised('Ring back', 1);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Kept: Ring back' }));
    const keep = await form('Kept: Ring back');
    type(keep, 'What shows it', 'Rang at ten');
    save(keep);
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ state: 'kept', evidence: 'Rang at ten' }]),
    );
    await undo();
    await waitFor(async () => expect(await stored()).toMatchObject([{ state: 'open' }]));
  });

  test('gets another day with a reason, not without', async () => {
    await promised('Ring back', -1);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Another day: Ring back' }));
    const move = await form('Another day: Ring back');
    fireEvent.click(within(move).getByRole('radio', { name: 'In a week' }));
    save(move);
    await within(move).findByText('Needs to be filled in.');
    type(move, 'Why, and what the customer said', 'The part is late; she agreed');
    save(move);
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ dueOn: addDays(today(), 7), renegotiated: 1 }]),
    );
    expect((await row('Ring back')).textContent).toContain('The part is late; she agreed');
  });

  test('broken says that its complaint is opened again, and does it', async () => {
    await step(engine, complaintId, { do: 'decide', decision: refund });
    await promised('Ring back', -1);
    open();
    await choose('Ring back', 'Not kept');
    const broken = await form('Not kept: Ring back');
    within(broken).getByText('A complaint that was decided is opened again by this.');
    type(broken, 'What came between', 'Forgotten');
    save(broken);
    await screen.findByText('Promise broken: its complaint is open');
    const state = async () => (await engine.call('complaints.get', { id: complaintId })).state;
    expect(await state()).toBe('assessing');
    await undo();
    await waitFor(async () => expect(await state()).toBe('decided'));
  });

  test('is corrected, and what somebody else changed is not written over', async () => {
    const target = await promised('Ring back', 1);
    open();
    await choose('Ring back', 'Correct');
    const change = await form('Correct: Ring back');
    type(change, 'What', 'Write back');
    await engine.call('promises.renegotiate', {
      ...target,
      dueOn: addDays(today(), 9),
      reason: 'She is away',
    });
    save(change);
    await within(change).findByText('The promise has not been corrected');
    expect(await stored()).toMatchObject([{ what: 'Ring back', dueOn: addDays(today(), 9) }]);
  });

  test('that was never given is taken back', async () => {
    await promised('Ring back', 1);
    open();
    await choose('Ring back', 'Take back: never given');
    await waitFor(async () => expect(await stored()).toEqual([]));
    await undo();
    await waitFor(async () => expect(await stored()).toMatchObject([{ state: 'open' }]));
  });
});

test('on the card each leads to its complaint, and nothing is inaccessible', async () => {
  await promised('Ring back', -1);
  await promised('Send laces', 2, false);
  const { container } = open(false);
  const link = within(await row('Ring back')).getByRole('link');
  expect(link.getAttribute('href')).toBe(`#/complaints/${complaintId}`);
  expect(within(await row('Send laces')).queryByRole('link')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});
