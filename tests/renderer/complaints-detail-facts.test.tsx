import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  button,
  doIt,
  eventually,
  field,
  forgetAfterEach,
  form,
  newComplaint,
  openComplaint,
  press,
  program,
  read,
  select,
  show,
  type,
  undo,
} from '../support/complaint-detail.tsx';

forgetAfterEach();

const edit = async () => {
  press('KeyE');
  return form('Edit details');
};
const change = async (id: string, changes: object) => {
  const { version } = await read(id);
  await program.engine.call('complaints.change', { id, version, changes });
};

describe('what is known', () => {
  test('is shown in groups; what is not, is behind one button for each', async () => {
    await openComplaint({
      facts: { product: 'Brogues', demand: 'refund', demandedAmount: 1250_50 },
    });
    const complaint = screen.getByRole('region', { name: 'What happened' });
    expect(complaint.textContent).toContain('Money back');
    expect(complaint.textContent).toMatch(/PLN\s1,250\.50/u);
    expect(complaint.textContent).not.toContain('Noticed on');
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Goods and sale' })).getByRole('button'),
    );
    const facts = await form('Edit details');
    await waitFor(() => expect(document.activeElement).toBe(field(facts, 'Receipt')));
  });

  test('only what was changed is saved, with money and days as people type them', async () => {
    const { id } = await openComplaint({ facts: { product: 'Brogues' } });
    const facts = await edit();
    type(facts, 'Amount', '459,90');
    type(facts, 'Bought on', '3.3.2025');
    select(facts, 'Buyer', 'consumer');
    doIt(facts);
    await screen.findByText('Details saved');
    const stored = await read(id);
    expect(stored).toMatchObject({
      demandedAmount: 459_90,
      purchasedOn: '2025-03-03',
      buyer: 'consumer',
      product: 'Brogues',
    });
    const [last] = await program.engine.call('complaints.history', { id });
    expect(Object.keys(last?.detail.after as object).toSorted()).toEqual([
      'buyer',
      'demandedAmount',
      'purchasedOn',
    ]);
    await screen.findByText(/Buyer: Private person/u);
    await undo('Details saved');
    await eventually(async () => expect((await read(id)).buyer).toBeNull());
  });

  test('an amount that is none is not saved', async () => {
    const { id } = await openComplaint();
    const facts = await edit();
    type(facts, 'Amount', '12,345,6');
    doIt(facts);
    await within(facts).findByText('Does not look right.');
    expect((await read(id)).version).toBe(1);
  });

  test('without the words of the customer nothing is saved', async () => {
    const { id } = await openComplaint();
    const facts = await edit();
    type(facts, "In the customer's words", ' ');
    doIt(facts);
    await within(facts).findByText('Needs to be filled in.');
    expect((await read(id)).version).toBe(1);
  });

  test('what is typed is kept at every keystroke and waits after a new start', async () => {
    const { id } = await newComplaint();
    await program.engine.call('typedDrafts.keep', {
      subjectId: id,
      form: 'facts',
      version: 1,
      revision: 7,
      content: JSON.stringify({ changes: { product: 'Brogues' } }),
    });
    await show(id);
    const facts = await edit();
    await waitFor(() => expect(field(facts, 'Product').value).toBe('Brogues'));
    type(facts, 'Product', 'Brown brogues');
    await eventually(async () => {
      const [draft] = await program.engine.call('typedDrafts.list', {});
      expect(draft?.content).toContain('Brown brogues');
      expect(draft?.revision).toBeGreaterThan(7);
    });
    doIt(facts);
    await eventually(async () => expect((await read(id)).product).toBe('Brown brogues'));
  });

  test('circumstances are yes, no or not known', async () => {
    const { id } = await openComplaint();
    const facts = await edit();
    select(facts, 'Replacement is not in stock', 'yes');
    select(facts, 'Repaired once already', 'no');
    doIt(facts);
    await eventually(async () =>
      expect((await read(id)).circumstances).toEqual({ notInStock: true, repaired: false }),
    );
  });
});

describe('what somebody else changed meanwhile', () => {
  test('in other fields stays, without a question', async () => {
    const { id } = await openComplaint();
    const facts = await edit();
    type(facts, 'Product', 'Brogues');
    await change(id, { receipt: 'FV 12' });
    doIt(facts);
    await eventually(async () =>
      expect(await read(id)).toMatchObject({ product: 'Brogues', receipt: 'FV 12' }),
    );
  });

  test('in the same fields is chosen field by field', async () => {
    const { id } = await openComplaint();
    const facts = await edit();
    type(facts, 'Product', 'Brogues');
    type(facts, 'Receipt', 'FV 1');
    type(facts, 'Condition of the goods', 'Worn once');
    await change(id, { product: 'Boots', receipt: 'FV 2' });
    doIt(facts);
    await screen.findByText('Somebody else changed the same fields');
    const save = button('Save');
    expect(save.hasAttribute('disabled')).toBe(true);
    const choose = (what: string, side: RegExp) =>
      fireEvent.click(
        within(screen.getByRole('group', { name: what })).getByRole('radio', { name: side }),
      );
    choose('Product', /What you typed.*Brogues/u);
    choose('Receipt', /What is stored now.*FV 2/u);
    expect(screen.queryByRole('group', { name: 'Condition of the goods' })).toBeNull();
    fireEvent.click(save);
    await eventually(async () =>
      expect(await read(id)).toMatchObject({
        product: 'Brogues',
        receipt: 'FV 2',
        goodsCondition: 'Worn once',
      }),
    );
  });
});
