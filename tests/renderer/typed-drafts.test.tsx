import { notifications } from '@mantine/notifications';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { forgetTyped, storeTyped } from '../../renderer/components/typed-drafts.ts';
import { addDays, today } from '../../renderer/days.ts';
import { CorrectiveActions } from '../../renderer/features/complaints/detail/CorrectiveActions.tsx';
import { DueSection } from '../../renderer/features/due/DueSection.tsx';
import { Consents } from '../../renderer/features/profile/Consents.tsx';
import { Links } from '../../renderer/features/profile/Links.tsx';
import { Observations } from '../../renderer/features/profile/Observations.tsx';
import { PromiseList } from '../../renderer/features/promises/PromiseList.tsx';
import { CauseBranch } from '../../renderer/features/rules/CauseBranch.tsx';
import { Team } from '../../renderer/features/staff/Team.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge } from '../support/bridge.ts';
import { testClock } from '../support/clock.ts';
import { takeIn } from '../support/complaints.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

let engine: TestEngine;
let customerId: string;
let complaintId: string;

beforeEach(async () => {
  engine = await startTestEngine({ clock: testClock(new Date().toISOString()) });
  connectBridge(engine);
  const receivedAt = engine.clock.clock().toISOString();
  ({ customerId, id: complaintId } = await takeIn(engine, {
    receivedAt,
    nextUpdateOn: addDays(today(), 60),
  }));
});
afterEach(() => notifications.clean());

const open = (children: ReactNode) =>
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      {children}
    </Providers>,
  );
const card = () => open(<PromiseList customerId={customerId} />);
const drafts = () => engine.call('typedDrafts.list', {});
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const form = (name: string) => screen.findByRole('form', { name });
const field = (where: HTMLElement, name: string) =>
  within(where).getByRole<HTMLInputElement>('textbox', { name });
const type = (where: HTMLElement, name: string, value: string) =>
  fireEvent.change(field(where, name), { target: { value } });
const save = (where: HTMLElement) =>
  fireEvent.click(within(where).getByRole('button', { name: 'Save' }));

/** As when the program was ended in the middle: what is on disk is all that is left. */
async function killed(count: number): Promise<void> {
  await waitFor(async () => expect(await drafts()).toHaveLength(count));
  cleanup();
  forgetTyped();
}

async function promised(what: string) {
  const { id } = await engine.call('promises.add', {
    customerId,
    complaintId: null,
    callDraftId: null,
    what,
    toWhom: '',
    dueOn: today(),
    cost: null,
    keeperId: null,
  });
  return id;
}

test('a promise half typed in a call waits on the card, and is gone from the disk once it is given', async () => {
  open(<PromiseList customerId={customerId} callDraftId={crypto.randomUUID()} />);
  await click('Add a promise');
  type(await form('Add a promise'), 'What', 'Ring back ab');
  await killed(1);
  const { container } = card();
  await screen.findByRole('button', { name: 'Go on with the draft: Promises' });
  expect(await accessibilityFaults(container)).toEqual([]);
  await click('Go on with the draft: Promises');
  const add = await form('Add a promise');
  expect(field(add, 'What').value).toBe('Ring back ab');
  type(add, 'What', 'Ring back about the coat');
  save(add);
  await screen.findByRole('article', { name: 'Ring back about the coat' });
  expect(screen.queryByRole('button', { name: /^Go on/u })).toBeNull();
  expect(await drafts()).toEqual([]);
});

test('what was cancelled is gone from the disk, and there again with undo', async () => {
  card();
  await click('Add a promise');
  type(await form('Add a promise'), 'What', 'Ring back');
  await waitFor(async () => expect(await drafts()).toHaveLength(1));
  await click('Cancel');
  await waitFor(async () => expect(await drafts()).toEqual([]));
  await click('Undo');
  await waitFor(async () => expect(await drafts()).toHaveLength(1));
  await screen.findByRole('button', { name: 'Go on with the draft: Promises' });
});

test('what becomes of a promise is gone on with on the card and on Today alike', async () => {
  const id = await promised('Ring back');
  open(<DueSection />);
  await click(/^Another day: .*Ring back$/u);
  type(await form('Another day: Ring back'), 'Why, and what the customer said', 'She is aw');
  await killed(1);
  expect(await drafts()).toMatchObject([{ subjectId: id, form: 'renegotiate' }]);
  card();
  await screen.findByRole('button', { name: 'Go on with the draft: Another day: Ring back' });
  cleanup();
  open(<DueSection />);
  await click('Go on with the draft: Another day: Ring back');
  const another = await form('Another day: Ring back');
  expect(field(another, 'Why, and what the customer said').value).toBe('She is aw');
  save(another);
  await waitFor(async () => expect(await drafts()).toEqual([]));
  const { rows } = await engine.call('promises.list', {
    customerId,
    complaintId: null,
    open: true,
    limit: 5,
  });
  expect(rows).toMatchObject([{ renegotiated: 1, reason: 'She is aw' }]);
});

test('a corrective action waits on its complaint', async () => {
  const complaint = await engine.call('complaints.get', { id: complaintId });
  open(<CorrectiveActions complaint={complaint} />);
  await click('Add an action');
  type(await form('Add an action'), 'What is done', 'Check the glue');
  expect(await storeTyped({ subjectId: complaintId, form: 'action' })).toBe(true);
  await killed(1);
  open(<CorrectiveActions complaint={complaint} />);
  await click('Go on with the draft: Corrective actions');
  const action = await form('Add an action');
  expect(field(action, 'What is done').value).toBe('Check the glue');
  save(action);
  await screen.findByRole('checkbox', { name: 'Check the glue' });
  expect(await drafts()).toEqual([]);
});

describe('every other form is on disk too, and offered where it was begun', () => {
  const cardOf = () => engine.call('customers.get', { id: customerId });
  const firstCause = async () => {
    const causes = await engine.call('rootCauses.list', {});
    const root = causes.find(({ parentId }) => parentId === null);
    if (!root) throw new Error('no root cause ships');
    return root;
  };

  test.each([
    {
      of: 'Observations',
      opener: 'Add an observation',
      label: 'What happened',
      show: async () => <Observations card={await cardOf()} />,
    },
    {
      of: 'Consents',
      opener: 'Add a consent',
      label: 'Words agreed to',
      show: async () => <Consents card={await cardOf()} />,
    },
    {
      of: 'Belongs together with',
      opener: 'Link a customer',
      label: 'Customer',
      show: async () => <Links card={await cardOf()} />,
    },
    {
      of: 'Add a team member',
      opener: 'Add a team member',
      label: 'Name',
      show: async () => <Team staff={await engine.call('staff.list', {})} />,
    },
    {
      of: 'Missing information',
      opener: /^Add a cause/u,
      label: 'Name',
      show: async () => <CauseBranch root={await firstCause()} causes={[]} allowed />,
    },
  ])('$of', async ({ of, opener, label, show }) => {
    open(await show());
    await click(opener);
    const before = await screen.findByRole('form');
    fireEvent.change(within(before).getByLabelText(label), { target: { value: 'Half a word' } });
    await killed(1);
    const { container } = open(await show());
    await screen.findByRole('button', { name: `Go on with the draft: ${of}` });
    expect(await accessibilityFaults(container)).toEqual([]);
    await click(`Go on with the draft: ${of}`);
    const again = await screen.findByRole('form');
    expect(within(again).getByLabelText<HTMLInputElement>(label).value).toBe('Half a word');
    fireEvent.click(within(again).getByRole('button', { name: 'Cancel' }));
    await waitFor(async () => expect(await drafts()).toEqual([]));
  });

  test('why something due is put off', async () => {
    await promised('Ring back');
    open(<DueSection />);
    await click('Put off: Anna Nowak, Promise');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Why' }), {
      target: { value: 'The supplier ans' },
    });
    await killed(1);
    open(<DueSection />);
    await click('Put off: Anna Nowak, Promise');
    const why = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Why' });
    await waitFor(() => expect(why.value).toBe('The supplier ans'));
    fireEvent.click(screen.getByRole('button', { name: 'Put off' }));
    await waitFor(async () => expect(await drafts()).toEqual([]));
  });
});
