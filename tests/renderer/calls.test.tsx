import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  addCustomer,
  beforeEachCalls,
  engine,
  found,
  newCall,
  notes,
  open,
  openDrafts,
  press,
  save,
  timelineOf,
  type,
  whoField,
  wojcik,
} from '../support/calls.tsx';

beforeEachCalls();

describe('a known caller', () => {
  test('is logged with the keyboard alone, in a few keys', async () => {
    const customerId = await addCustomer(wojcik);
    await addCustomer({ givenName: 'Jan', familyName: 'Nowak' });
    open();
    await newCall();
    expect(document.activeElement).toBe(whoField());
    type(whoField(), 'wojc');
    await found(1);
    press('Enter');
    await screen.findByRole('heading', { name: 'Anna Wójcik' });
    expect(document.activeElement).toBe(notes());
    type(notes(), 'Asked about the opening hours');
    save();
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${customerId}`));
    expect((await timelineOf(customerId)).rows).toMatchObject([
      { note: 'Asked about the opening hours', channel: 'phone', direction: 'incoming' },
    ]);
    expect(await openDrafts()).toEqual([]);
    await screen.findByText('Saved to the history: Anna Wójcik');
  });

  test('is found by any four digits', async () => {
    await addCustomer(wojcik);
    open();
    await newCall();
    type(whoField(), '8283');
    const option = await screen.findByRole('option', { name: /Anna Wójcik/ });
    expect(option.textContent).toContain('600 828 370');
  });

  test('is the one found for the whole text even when Enter comes before the answer', async () => {
    await addCustomer({ givenName: 'Wojciech', familyName: 'Adamczyk' });
    await addCustomer(wojcik);
    open();
    await newCall();
    type(whoField(), 'woj');
    await found(2);
    type(whoField(), 'wojcik');
    press('Enter');
    await screen.findByRole('heading', { name: 'Anna Wójcik' });
    expect(document.activeElement).toBe(notes());
  });

  test('is chosen with the arrows; the last option is the new card', async () => {
    await addCustomer({ givenName: 'Adam', familyName: 'Nowak' });
    await addCustomer({ givenName: 'Zofia', familyName: 'Nowak' });
    open();
    await newCall();
    type(whoField(), 'nowak');
    await found(2);
    const marked = () => screen.getByRole('option', { selected: true });
    expect(marked().textContent).toContain('Adam Nowak');
    press('ArrowDown');
    expect(marked().textContent).toContain('Zofia Nowak');
    press('ArrowDown');
    expect(marked().textContent).toContain('New card: “nowak”');
    expect(whoField().getAttribute('aria-activedescendant')).toBe(marked().id);
    press('ArrowDown');
    expect(marked().textContent).toContain('Adam Nowak');
    press('ArrowUp');
    press('Enter');
    await screen.findByRole('heading', { name: 'New card: “nowak”' });
  });

  test('is there at once when the number belongs to one person only', async () => {
    await addCustomer(wojcik);
    open();
    await newCall({ number: '+48 600 828 370' });
    await screen.findByRole('heading', { name: 'Anna Wójcik' });
    expect(document.activeElement).toBe(notes());
  });

  test('can be changed for another', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    const id = await newCall({ customerId });
    fireEvent.click(await screen.findByRole('button', { name: 'Choose another' }));
    expect(document.activeElement).toBe(whoField());
    await waitFor(async () =>
      expect((await openDrafts()).find((draft) => draft.id === id)?.content.customerId).toBeNull(),
    );
  });

  test('comes with what was said before', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    await newCall({ customerId });
    await screen.findByText(/No contact yet$/u);
    expect(screen.queryByRole('complementary')).toBeNull();
    type(notes(), 'Ordered a lamp');
    save();
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${customerId}`));
    await newCall({ customerId });
    const before = await screen.findByRole('complementary', { name: 'Before this call' });
    await within(before).findByText('Ordered a lamp');
  });
});

describe('an unknown caller', () => {
  test('gets a card when the call is saved', async () => {
    open();
    await newCall();
    type(whoField(), 'Maria Zielińska');
    await found(0);
    press('Enter');
    await screen.findByRole('heading', { name: 'New card: “Maria Zielińska”' });
    type(notes(), 'Would like a catalogue');
    save();
    await waitFor(() => expect(window.location.hash).toContain('#/customers/'));
    const { rows } = await engine.call('customers.list', {
      search: 'zielinska',
      bin: false,
      offset: 0,
      limit: 5,
    });
    expect(rows).toMatchObject([{ givenName: 'Maria', familyName: 'Zielińska' }]);
  });

  test('needs no choosing when nobody else can be meant', async () => {
    open();
    await newCall();
    type(whoField(), 'Maria Zielińska');
    save();
    await waitFor(() => expect(window.location.hash).toContain('#/customers/'));
  });

  test.each([
    ['nothing typed', ''],
    ['somebody with a card could be meant', 'wojcik'],
  ])('is asked for beside the field: %s', async (_, text) => {
    await addCustomer(wojcik);
    open();
    await newCall();
    type(whoField(), text);
    notes().focus();
    type(notes(), 'Called about the invoice');
    save();
    await screen.findByText('Choose the customer or a new card.');
    expect(document.activeElement).toBe(whoField());
    expect(whoField().getAttribute('aria-invalid')).toBe('true');
    expect(await openDrafts()).toHaveLength(1);
  });
});
