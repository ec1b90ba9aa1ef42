import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { binMeanwhile, observe, openAnna, saveContacts } from '../support/customer-card.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  choose,
  field,
  press,
  program,
  read,
  save,
  type,
  undo,
} from '../support/window.tsx';

beforeEachAProgram();

const part = (name: string) => screen.getByRole('region', { name });

describe('at a glance', () => {
  test('an empty card invites, and says that there was no contact', async () => {
    await openAnna();
    within(part('At a glance')).getByText('No contact yet');
    fireEvent.click(button('Fill in the card'));
    expect(await screen.findByRole('heading', { name: 'Edit card' })).toBeTruthy();
  });

  test('stands what is usual, how to talk, and how the last contact ended', async () => {
    const id = await add({
      ...anna,
      usual: 'Black thread',
      decisionStyle: 'analytical',
      preferredChannel: 'phone',
      language: 'uk',
      convenientHours: '9–12',
      formOfAddress: 'Mrs Anna',
      tags: ['VIP'],
    });
    await observe(id, 'Shouted', 'aggressive');
    await saveContacts(id, { kind: 'order', outcome: 'agreed', moodEnd: 4 });
    await openAnna(id);
    const glance = part('At a glance');
    within(glance).getByText('Black thread');
    within(glance).getByText('Calm, impersonal, clear limits');
    within(glance).getByText('Detail and proof, time to think');
    within(glance).getByText('Best by: Phone · Best time: 9–12 · Language: Ukrainian');
    expect(glance.textContent).toContain('Content');
    within(glance).getByText('Order · Phone · Agreed · 1 contact');
    screen.getByText('Say “Mrs Anna”');
    within(screen.getByRole('list', { name: 'Tags' })).getByText('VIP');
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('a follow-up that is overdue says so, and is done with one click', async () => {
    const id = await add(anna);
    const dueOn = addDays(today(), -3);
    await program.engine.call('followUps.add', { customerId: id, dueOn, note: 'Ring about it' });
    await openAnna(id);
    const row = screen.getByRole('article', { name: 'Ring about it' });
    expect(row.textContent).toContain('Overdue');
    fireEvent.click(within(row).getByRole('button', { name: 'Done: Ring about it' }));
    await waitFor(() => expect(screen.queryByText('To do')).toBeNull());
    await screen.findByRole('article', { name: '' });
    await screen.findByText('Follow-up done', { selector: 'article *' });
  });
});

describe('an observation', () => {
  async function addOne(): Promise<string> {
    const id = await openAnna();
    fireEvent.click(button('Add an observation'));
    expect(document.activeElement).toBe(field('What happened'));
    type(field('What happened'), 'Asked for a quote in writing');
    choose('What it was like', 'perfectionist');
    save();
    await screen.findByText('Observation added');
    return id;
  }

  test('is added by keyboard, with today’s date, and taken back', async () => {
    const id = await addOne();
    expect((await read(id)).observations).toMatchObject([
      { note: 'Asked for a quote in writing', pattern: 'perfectionist', seenOn: today() },
    ]);
    await waitFor(() => expect(document.activeElement).toBe(button('Add an observation')));
    await undo('Observation added');
    await waitFor(async () => expect((await read(id)).observations).toEqual([]));
  });

  test('is changed and removed, and both come back', async () => {
    const id = await addOne();
    const note = async () => (await read(id)).observations.map((seen) => seen.note);
    fireEvent.click(await screen.findByRole('button', { name: /^Edit: Asked/ }));
    type(field('What happened'), 'Asked twice');
    save();
    await screen.findByText('Observation changed');
    expect(await note()).toEqual(['Asked twice']);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove: Asked twice' }));
    await screen.findByText('Observation removed');
    expect(await note()).toEqual([]);
    await undo('Observation removed');
    await waitFor(async () => expect(await note()).toEqual(['Asked twice']));
  });

  test('was seen on the latest day that what is typed can mean, and not on one to come', async () => {
    const id = await openAnna();
    fireEvent.click(button('Add an observation'));
    type(field('What happened'), 'Asked twice');
    const tomorrow = addDays(today(), 1);
    const [year = '', month = '', day = ''] = tomorrow.split('-');
    type(field('Date'), `${day}.${month}.${year}`);
    await screen.findByText('still to come');
    type(field('Date'), `${day}.${month}`);
    save();
    await screen.findByText('Observation added');
    const [seen] = (await read(id)).observations;
    expect(seen?.seenOn.slice(5)).toBe(`${month}-${day}`);
    expect(seen && seen.seenOn < today()).toBe(true);
  });

  test('says that its note is missing', async () => {
    await openAnna();
    fireEvent.click(button('Add an observation'));
    save();
    await screen.findByText('Needs to be filled in.');
    expect(document.activeElement).toBe(field('What happened'));
  });

  test('keeps what was typed through Esc, and after Cancel until the toast is gone', async () => {
    await openAnna();
    fireEvent.click(button('Add an observation'));
    type(field('What happened'), 'Half a sent');
    press('Escape');
    await waitFor(() =>
      expect(screen.queryByRole('textbox', { name: 'What happened' })).toBeNull(),
    );
    expect(window.location.hash).toContain('#/customers/');
    fireEvent.click(button('Add an observation'));
    expect(field('What happened').value).toBe('Half a sent');
    fireEvent.click(button('Cancel'));
    await undo('Thrown away');
    fireEvent.click(button('Add an observation'));
    expect(field('What happened').value).toBe('Half a sent');
  });
});

describe('a consent', () => {
  test('is given in the words of the shop, withdrawn, and in force again', async () => {
    const other = await add({ ...anna, givenName: 'Jan' });
    await program.engine.call('consents.give', {
      customerId: other,
      channel: 'sms',
      wording: 'The words of the shop',
      source: 'paper',
      givenAt: '2026-01-01T12:00:00.000Z',
    });
    const id = await openAnna();
    fireEvent.click(button('Add a consent'));
    choose('By', 'sms');
    await waitFor(() => expect(field('Words agreed to').value).toBe('The words of the shop'));
    save();
    await screen.findByText('Consent noted: Text messages');
    expect((await read(id)).consents).toMatchObject([
      { channel: 'sms', wording: 'The words of the shop', source: 'inPerson' },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw: Text messages' }));
    await screen.findByText('Consent withdrawn: Text messages');
    expect((await read(id)).consents).toEqual([]);
    fireEvent.click(within(part('Consents')).getByRole('button', { name: 'History' }));
    await within(part('Consents')).findByText('The words of the shop');
    await undo('Consent withdrawn: Text messages');
    await waitFor(async () => expect((await read(id)).consents).toHaveLength(1));
  });
});

describe('a link', () => {
  test('is found by name, seen from both cards, and removed with undo', async () => {
    const jan = await add({ ...anna, givenName: 'Jan', phones: [{ number: '600 111 222' }] });
    const id = await openAnna();
    fireEvent.click(button('Link a customer'));
    type(screen.getByRole('combobox', { name: 'Customer' }), 'jan');
    await screen.findByRole('option', { name: 'Jan Nowak' });
    press('Enter');
    choose('How', 'recommended');
    save();
    await screen.findByText('Linked: Jan Nowak');
    expect((await read(id)).links).toMatchObject([{ kind: 'referredBy', outgoing: false }]);
    expect((await read(jan)).links).toMatchObject([{ kind: 'referredBy', outgoing: true }]);
    await within(part('Belongs together with')).findByText('came on their word');
    fireEvent.click(button('Remove the link: Jan Nowak'));
    await undo('Link removed: Jan Nowak');
    await waitFor(async () => expect((await read(jan)).links).toMatchObject([{ outgoing: true }]));
  });

  test('that exists already is explained, and nothing typed is lost', async () => {
    const jan = await add({ ...anna, givenName: 'Jan', phones: [] });
    const id = await add(anna);
    await program.engine.call('links.add', { fromId: jan, toId: id, kind: 'household' });
    await openAnna(id);
    fireEvent.click(button('Link a customer'));
    type(screen.getByRole('combobox', { name: 'Customer' }), 'jan');
    fireEvent.click(await screen.findByRole('option', { name: 'Jan Nowak' }));
    save();
    await screen.findByText('The link has not been added');
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Customer' }).value).toBe(
      'Jan Nowak',
    );
  });
});

test('a card in the bin offers nothing that would change it; a consent can still be withdrawn', async () => {
  const jan = await add({ ...anna, givenName: 'Jan', phones: [] });
  const id = await add(anna);
  const given = { wording: 'Yes', source: 'paper', givenAt: '2026-01-01T12:00:00.000Z' } as const;
  await program.engine.call('consents.give', { customerId: id, channel: 'sms', ...given });
  await program.engine.call('links.add', { fromId: id, toId: jan, kind: 'household' });
  await observe(id, 'Asked twice');
  await openAnna(id);
  const changing = [
    'Add an observation',
    'Edit: Asked twice',
    'Remove: Asked twice',
    'Add a consent',
    'Link a customer',
    'Remove the link: Jan Nowak',
  ];
  for (const name of changing) button(name);
  await binMeanwhile(id);
  await screen.findByRole('button', { name: 'Restore' });
  for (const name of changing) expect(screen.queryByRole('button', { name })).toBeNull();
  fireEvent.click(button('Withdraw: Text messages'));
  await screen.findByText('Consent withdrawn: Text messages');
  expect((await read(id)).consents).toEqual([]);
});
