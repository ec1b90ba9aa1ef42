import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import {
  addCustomer,
  beforeEachCalls,
  engine,
  notes,
  open,
  openDrafts,
  press,
  save,
  timelineOf,
  wojcik,
} from '../support/calls.tsx';
import { blankFacts, step } from '../support/complaints.ts';
import { agreed, guidedPart, openTalkOf } from '../support/guided.ts';

beforeEachCalls();

/** A talk that was written down to its end, and whose guide is not what it was. */
async function lost(damage: string): Promise<string> {
  const customerId = await addCustomer(wojcik);
  const part = guidedPart(agreed);
  const { id } = await openTalkOf(engine, customerId, {
    ...part,
    events: part.events.slice(0, -1),
  });
  engine.database.handle.exec(damage);
  open();
  act(() => navigate(`/calls/${id}`));
  await screen.findByText('This guide cannot be read any more');
  return customerId;
}

describe('a guided call whose guide cannot be read', () => {
  test('is saved as an ordinary one, with all that was written down in its notes', async () => {
    const customerId = await lost(`update playbook_version set content = '{"format":1'`);
    fireEvent.click(screen.getByRole('button', { name: 'Go on in the plain form' }));
    const { value } = notes();
    for (const text of [
      'Spoke fast, then calmer.',
      agreed.account,
      agreed.product,
      agreed.receipt,
      'By Friday',
      agreed.reasons,
      'Send the label for the parcel',
    ]) {
      expect(value).toContain(text);
    }
    save();
    await screen.findByText('Saved to the history: Anna Wójcik');
    const { rows } = await timelineOf(customerId);
    expect(rows).toMatchObject([{ note: value }]);
    expect(await openDrafts()).toEqual([]);
  });

  test('goes on by the key that leaves a guide, too', async () => {
    await lost('delete from playbook_version');
    press('F3');
    expect(notes().value).toContain(agreed.account);
    expect(screen.queryByRole('navigation', { name: 'Course of the talk' })).toBeNull();
  });
});

test('a talk about a complaint that is over by now can be saved as a new one', async () => {
  const customerId = await addCustomer(wojcik);
  const complaint = await engine.call('complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: blankFacts,
  });
  const { id } = await openTalkOf(
    engine,
    customerId,
    guidedPart(agreed, { complaintId: complaint.id, events: [] }),
  );
  await step(engine, complaint.id, { do: 'void', reason: 'Written down twice.' });
  open();
  act(() => navigate(`/calls/${id}`));
  await screen.findByRole('heading', { level: 2, name: 'Calm start' });
  save();
  await screen.findByText('The complaint has moved on meanwhile');
  expect(await openDrafts()).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a new complaint' }));
  await screen.findByText('Saved to the history: Anna Wójcik');
  const card = await engine.call('customers.get', { id: customerId });
  expect(card.complaints).toMatchObject([{ account: agreed.account, state: 'decided' }]);
  expect(await openDrafts()).toEqual([]);
});
