import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { addDays, today } from '../../renderer/days.ts';
import { FollowUpList } from '../../renderer/features/follow-ups/FollowUpList.tsx';
import { openFollowUpsQuery } from '../../renderer/features/follow-ups/queries.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge } from '../support/bridge.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

let engine: TestEngine;
let customerId: string;

beforeEach(async () => {
  engine = await startTestEngine();
  connectBridge(engine);
  customerId = (await engine.call('customers.create', { details: anna })).id;
  navigate('/customers');
});
afterEach(() => notifications.clean());

const add = (days: number, note = '') =>
  engine.call('followUps.add', { customerId, dueOn: addDays(today(), days), note });
const stored = async () =>
  (await engine.call('followUps.open', { customerId, until: null, limit: 50 })).rows;

function Open({ withCustomer }: { withCustomer: boolean }) {
  const { data } = useQuery(openFollowUpsQuery());
  return data ? <FollowUpList followUps={data.rows} withCustomer={withCustomer} /> : null;
}

const open = (withCustomer = true) =>
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <Open withCustomer={withCustomer} />
    </Providers>,
  );
const row = (name: string) => screen.findByRole('article', { name });

describe('a follow-up in a list', () => {
  test('says with whom, about what and by when', async () => {
    await add(0, 'Ask how the repair held');
    await add(-3);
    open();
    const due = await row('Anna Nowak: Ask how the repair held');
    expect(within(due).getByRole('link', { name: 'Anna Nowak' }).getAttribute('href')).toBe(
      `#/customers/${customerId}`,
    );
    expect(due.textContent).toContain('600 700 800');
    expect(due.textContent).toContain('today');
    const late = await row('Anna Nowak: Get in touch');
    expect(late.textContent).toContain('Overdue');
  });

  test('on the card it leaves out whose it is', async () => {
    await add(1, 'Ask how the repair held');
    open(false);
    const only = await row('Ask how the repair held');
    expect(within(only).queryByRole('link')).toBeNull();
  });

  test('is done with one key and open again with undo', async () => {
    await add(0, 'Ask how the repair held');
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Done: Anna Nowak' }));
    await screen.findByText('Follow-up done');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(await stored()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await row('Anna Nowak: Ask how the repair held');
  });

  test.each([
    ['Tomorrow', 1],
    ['In a week', 7],
  ])('moves to %s, and back with undo', async (name, days) => {
    await add(-1, 'Ask how the repair held');
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Move to another day: Anna Nowak' }));
    fireEvent.click(await screen.findByRole('button', { name }));
    await screen.findByText(/^Follow-up moved/u);
    expect(await stored()).toMatchObject([
      { dueOn: addDays(today(), days), note: 'Ask how the repair held' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ dueOn: addDays(today(), -1) }]),
    );
  });

  test('moves to a day that is typed', async () => {
    await add(0);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Move to another day: Anna Nowak' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Day' }), {
      target: { value: '24.12.2030' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Move' }));
    await screen.findByText('Follow-up moved: 24 Dec 2030');
    expect(await stored()).toMatchObject([{ dueOn: '2030-12-24' }]);
  });

  test('what somebody else has changed meanwhile is said, and nothing is written over', async () => {
    const target = await add(0, 'Ask how the repair held');
    open();
    const button = await screen.findByRole('button', { name: 'Done: Anna Nowak' });
    await engine.call('followUps.change', { ...target, dueOn: '2030-12-24', note: 'Changed' });
    fireEvent.click(button);
    await screen.findByText('The follow-up is still open');
    expect(await stored()).toMatchObject([{ dueOn: '2030-12-24', note: 'Changed' }]);
  });

  test('begins a call with that customer, to finish it', async () => {
    const { id } = await add(0, 'Ask how the repair held');
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Call: Anna Nowak' }));
    await waitFor(() => expect(window.location.hash).toContain('#/calls/'));
    await waitFor(async () =>
      expect(await engine.call('calls.open', {})).toMatchObject([
        { content: { customerId, followUpId: id, direction: 'outgoing' } },
      ]),
    );
  });
});

test('the list has no accessibility faults', async () => {
  await add(-1, 'Ask how the repair held');
  await add(0);
  const { container } = open();
  await row('Anna Nowak: Get in touch');
  expect(await accessibilityFaults(container)).toEqual([]);
});
