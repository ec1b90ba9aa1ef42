import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { blankFacts, refund, step } from '../support/complaints.ts';
import { add, beforeEachAProgram, open, openCard, program, zofia } from '../support/window.tsx';

beforeEachAProgram();

const name = 'Zofia Wójcik-Żółkiewska';

async function complainedAbout(account: string): Promise<{ id: string; customerId: string }> {
  const customerId = await add(zofia);
  const { id } = await program.engine.call('complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: { ...blankFacts, account, receivedAt: program.engine.clock.clock().toISOString() },
  });
  return { id, customerId };
}

const promised = (customerId: string, dueOn: string) =>
  program.engine.call('promises.add', {
    customerId,
    complaintId: null,
    callDraftId: null,
    what: 'Ring when the coat is here',
    toWhom: '',
    dueOn,
    cost: null,
    keeperId: null,
  });

describe('the card', () => {
  test('says at a glance which complaints and promises are open', async () => {
    const { customerId } = await complainedAbout('The heel came off.');
    await promised(customerId, '2020-01-02');
    open();
    await openCard(customerId, name);
    const things = within(
      await screen.findByRole('list', { name: 'Open complaints and promises' }),
    );
    expect(things.getByRole('link', { name: /^No\. 1\//u })).toBeTruthy();
    expect(things.getByText('The heel came off.')).toBeTruthy();
    expect(things.getByText('Ring when the coat is here')).toBeTruthy();
    expect(things.getByText(/^overdue,/u)).toBeTruthy();
  });

  test('tells how a complaint went that is over, and no longer as open', async () => {
    const { id, customerId } = await complainedAbout('The heel came off.');
    const { engine } = program;
    await step(engine, id, { do: 'acknowledge', medium: 'inPerson' });
    await step(engine, id, { do: 'decide', decision: refund });
    await step(engine, id, {
      do: 'settle',
      way: 'inPerson',
      moneyOn: null,
      moodEnd: 4,
      followUp: null,
    });
    await step(engine, id, {
      do: 'close',
      rootCauseId: null,
      prevention: '',
      money: { withheldBecause: 'Spent in the shop' },
    });
    open();
    await openCard(customerId, name);
    const complaints = within(await screen.findByRole('region', { name: 'Complaints' }));
    fireEvent.click(complaints.getByRole('button', { name: /^How it went/u }));
    expect(await complaints.findByText(/^Accepted · Money back · .*50/u)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Open complaints and promises' })).toBeNull();
  });

  test('has both in its history', async () => {
    const { customerId } = await complainedAbout('The heel came off.');
    const { id } = await promised(customerId, '2020-01-02');
    await program.engine.call('promises.break', { id, version: 1, reason: 'Nobody rang' });
    open();
    await openCard(customerId, name);
    expect(await screen.findByText('Promise not kept')).toBeTruthy();
    const entry = screen.getAllByRole('article').find((one) => one.ariaPosInSet === '1');
    expect(entry?.textContent).toContain('Nobody rang');
  });
});
