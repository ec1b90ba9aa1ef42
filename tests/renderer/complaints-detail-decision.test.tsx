import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  answer,
  begin,
  button,
  doIt,
  eventually,
  field,
  forgetAfterEach,
  form,
  meanwhile,
  newComplaint,
  openComplaint,
  program,
  read,
  select,
  show,
  type,
} from '../support/complaint-detail.tsx';
import { refund } from '../support/complaints.ts';

forgetAfterEach();

describe('deciding', () => {
  test('needs a verdict and reasons', async () => {
    const { id } = await openComplaint();
    const decide = await begin('D', 'Decision');
    doIt(decide);
    await within(decide).findByRole('alert');
    expect((await read(id)).state).toBe('new');
    answer(decide, 'Accepted');
    select(decide, 'The customer gets', 'refund');
    type(decide, 'Cost to us', '50');
    type(decide, 'Reasons', 'The glue had dried out.');
    doIt(decide);
    await eventually(async () => expect((await read(id)).decision).toMatchObject(refund));
  });

  test('a rejection needs what else the customer can do, and gives nothing', async () => {
    const { id } = await openComplaint();
    const decide = await begin('D', 'Decision');
    answer(decide, 'Rejected');
    type(decide, 'Reasons', 'Worn for two years.');
    doIt(decide);
    await within(decide).findByText('Needs to be filled in.');
    type(decide, 'What the customer can still do', 'Ask the mediator.');
    doIt(decide);
    await eventually(async () =>
      expect((await read(id)).decision).toMatchObject({
        verdict: 'rejected',
        remedy: null,
        cost: 0,
        alternatives: 'Ask the mediator.',
      }),
    );
  });

  test('whoever puts offers together by keys keeps the keyboard, also after the last suggestion', async () => {
    await openComplaint({ facts: { kind: 'lateDelivery' } });
    await begin('D', 'Decision');
    fireEvent.click(button('Put together two or three offers'));
    const offers = await form('What can be offered');
    const take = (name: string) => {
      const suggested = within(offers).getByRole('button', { name });
      suggested.focus();
      fireEvent.click(suggested);
    };
    take('Free delivery');
    expect(offers.contains(document.activeElement)).toBe(true);
    take('Discount or coupon');
    take('Apology only');
    const words = within(offers).getAllByRole('textbox', { name: 'In words' });
    expect(document.activeElement).toBe(words[2]);
  });

  test('offers are put together from what is usual, and the chosen one fills the decision', async () => {
    const { id } = await openComplaint({ facts: { kind: 'lateDelivery' } });
    const decide = await begin('D', 'Decision');
    fireEvent.click(button('Put together two or three offers'));
    const offers = await form('What can be offered');
    fireEvent.click(within(offers).getByRole('button', { name: 'Free delivery' }));
    fireEvent.click(within(offers).getByRole('button', { name: 'Discount or coupon' }));
    const [words] = within(offers).getAllByRole('textbox', { name: 'In words' });
    const [cost] = within(offers).getAllByRole('textbox', { name: 'Cost to us' });
    if (words && cost) {
      fireEvent.change(words, { target: { value: 'The next two parcels' } });
      fireEvent.change(cost, { target: { value: '30' } });
    }
    doIt(offers);
    await eventually(async () =>
      expect((await read(id)).options).toEqual([
        { remedy: 'freeDelivery', note: 'The next two parcels', cost: 30_00 },
        { remedy: 'discount', note: '', cost: 0 },
      ]),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Choose: Free delivery' }));
    expect(field(decide, 'Reasons').value).toBe('The next two parcels');
    doIt(decide);
    // What one offers oneself while the form is open is no conflict with oneself.
    await eventually(async () =>
      expect((await read(id)).decision).toMatchObject({ remedy: 'freeDelivery', cost: 30_00 }),
    );
  });
});

describe('above the limit', () => {
  async function typeDecision(cost: string) {
    const decide = await begin('D', 'Decision');
    answer(decide, 'Accepted');
    select(decide, 'The customer gets', 'refund');
    type(decide, 'Cost to us', cost);
    type(decide, 'Reasons', 'The glue had dried out.');
    return decide;
  }

  test('the form says so beforehand, and asks the manager instead', async () => {
    const { id } = await openComplaint({ role: 'staff' });
    const decide = await typeDecision('100.01');
    await within(decide).findByText(/Above your limit of PLN\s100\.00/u);
    expect(within(decide).queryByRole('button', { name: 'Decide' })).toBeNull();
    fireEvent.click(within(decide).getByRole('button', { name: 'Ask the manager' }));
    await eventually(async () =>
      expect((await read(id)).approval?.decision).toMatchObject({ cost: 100_01 }),
    );
    await screen.findByText('Waits for consent');
    expect(screen.queryByRole('button', { name: 'Agree' })).toBeNull();
  });

  test('at the limit one decides alone', async () => {
    const { id } = await openComplaint({ role: 'staff' });
    const decide = await typeDecision('100');
    fireEvent.click(within(decide).getByRole('button', { name: 'Decide' }));
    await eventually(async () => expect((await read(id)).state).toBe('decided'));
  });

  test('a limit that was lowered meanwhile is met with the same question', async () => {
    const { id } = await openComplaint({ role: 'staff' });
    const decide = await typeDecision('80');
    const { version, rules } = await program.engine.call('rules.get', {});
    program.engine.database.handle
      .prepare('update shop_rules set version = ?, content = ?')
      .run(version + 1, JSON.stringify({ ...rules, limits: { staff: 50_00, manager: null } }));
    doIt(decide);
    fireEvent.click(await within(decide).findByRole('button', { name: 'Ask the manager' }));
    await eventually(async () => expect((await read(id)).approvalAsked).toBe(true));
  });

  const asked = async () => {
    const { id, version } = await newComplaint({ role: 'manager' });
    const decision = { ...refund, cost: 900_00 };
    await program.engine.call('complaints.askApproval', { id, version, decision });
    await show(id);
    return id;
  };

  test('the manager agrees, and it is decided', async () => {
    const id = await asked();
    fireEvent.click(await screen.findByRole('button', { name: 'Agree' }));
    await eventually(async () =>
      expect(await read(id)).toMatchObject({ state: 'decided', approval: null }),
    );
  });

  test('the manager refuses with words, not without', async () => {
    const id = await asked();
    fireEvent.click(await screen.findByRole('button', { name: 'Refuse' }));
    await screen.findByText('Needs to be filled in.');
    expect((await read(id)).approval).not.toBeNull();
    const question = screen.getByRole('region', { name: 'Asked: the manager decides' });
    type(question, 'Words to it; needed to refuse', 'Offer a repair first.');
    fireEvent.click(button('Refuse'));
    await eventually(async () =>
      expect(await read(id)).toMatchObject({ state: 'new', approval: null }),
    );
    await meanwhile(async () => undefined);
    await screen.findByText('Offer a repair first.');
  });
});
