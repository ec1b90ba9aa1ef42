import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import {
  add,
  beforeEachAProgram,
  choose,
  field,
  heading,
  open,
  openCard,
  press,
  program,
  save,
  takeInCoat,
  type,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

const name = 'Zofia Wójcik-Żółkiewska';
const drafts = () => program.engine.call('calls.open', {});

test('one key on a card begins a guided call with its customer', async () => {
  const customerId = await add(zofia);
  open();
  await openCard(customerId, name);
  press('F3');
  await heading('Calm start');
  await waitFor(async () =>
    expect(await drafts()).toMatchObject([
      { content: { customerId, guided: { playbook: { key: 'complaint-phone' } } } },
    ]),
  );
});

test('one key on a complaint begins one with all that is known, and saving goes on with it', async () => {
  const customerId = await add(zofia);
  const { id } = await takeInCoat(customerId);
  open();
  act(() => navigate(`/complaints/${id}`));
  await screen.findByRole('button', { name: 'Guide' });
  press('F3');
  await heading('Calm start');
  press('Enter');
  await heading('Hear them out');
  expect(field('What happened').value).toBe('The coat lost a button');
  type(field('What happened'), 'The coat lost two buttons');
  save();
  await screen.findByText(`Saved to the history: ${name}`);
  const complaint = await program.engine.call('complaints.get', { id });
  expect(complaint).toMatchObject({ account: 'The coat lost two buttons', product: 'Coat' });
  const { complaints } = await program.engine.call('customers.get', { id: customerId });
  expect(complaints).toHaveLength(1);
});

test('a customer of another language hears phrases and the recap in it', async () => {
  const customerId = await add({ ...zofia, language: 'pl' });
  open();
  await openCard(customerId, name);
  press('F3');
  await heading('Calm start');
  const phrases = screen.getByRole('region', { name: 'What you can say' });
  await waitFor(() => expect(phrases.querySelector('[lang="pl"]')).toBeTruthy());
  press('Enter');
  press('KeyF');
  type(field('What happened'), 'Guzik odpadł');
  press('Escape');
  fireEvent.click(screen.getByRole('button', { name: 'Sum up' }));
  await heading('Sum up');
  expect(screen.getByText('Co się stało. Guzik odpadł')).toBeTruthy();
});

test('a call back has its day, its hour and a follow-up', async () => {
  const customerId = await add(zofia);
  open();
  await openCard(customerId, name);
  press('F3');
  await heading('Calm start');
  press('KeyB');
  await heading('Short break');
  press('Digit2');
  await heading('Set a time');
  press('KeyF');
  type(field('At'), '15:30');
  save();
  await screen.findByText(`Saved to the history: ${name}`);
  const { followUps, lastContact } = await program.engine.call('customers.get', {
    id: customerId,
  });
  expect(followUps).toMatchObject([{ note: 'Call back at 15:30, as agreed' }]);
  expect(lastContact?.outcome).toBe('callBack');
});

test('handed over, the complaint goes on with somebody else, who is told what happened', async () => {
  const customerId = await add(zofia);
  const { id: managerId } = await program.engine.call('staff.add', {
    name: 'Ola',
    role: 'manager',
    colour: 'plum',
    languages: [],
  });
  open();
  await openCard(customerId, name);
  press('F3');
  await heading('Calm start');
  press('Enter');
  await heading('Hear them out');
  press('KeyF');
  type(field('What happened'), 'The coat lost a button');
  press('Escape');
  press('KeyM');
  await heading('Hand over');
  choose('Who goes on with it', managerId);
  expect(field('Briefing').value).toContain('Happened: The coat lost a button');
  save();
  await screen.findByText(`Saved to the history: ${name}`);
  const card = await program.engine.call('customers.get', { id: customerId });
  expect(card.complaints).toMatchObject([{ ownerName: 'Ola' }]);
  expect(card.lastContact?.outcome).toBe('passedOn');
});

test('at the counter the guide is the one for the counter, and another can be chosen', async () => {
  const customerId = await add(zofia);
  open();
  await openCard(customerId, name);
  press('F2');
  await screen.findByRole('timer');
  fireEvent.click(screen.getByRole('radio', { name: 'Visit' }));
  press('F3');
  await screen.findByRole('button', { name: 'Step aside' });
  choose('Call guide', 'abusive-caller');
  await screen.findByRole('button', { name: 'Name the limit' });
  await waitFor(async () =>
    expect(await drafts()).toMatchObject([
      { content: { guided: { playbook: { key: 'abusive-caller' } } } },
    ]),
  );
});
