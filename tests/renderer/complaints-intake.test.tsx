import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { openComplaints } from '#contract/complaints.ts';
import { forgetTyped } from '../../renderer/components/typed-drafts.ts';
import { resetRegister } from '../../renderer/features/complaints/register-state.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  choose,
  field,
  heading,
  open,
  openCard,
  press,
  program,
  save,
  type,
  undo,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

const who = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Customer' });
const account = () => field('What happened, in the customer’s words');
const taken = async () =>
  (
    await program.engine.call('complaints.list', {
      filter: { ...openComplaints, scope: 'all' },
      order: 'received',
      offset: 0,
      limit: 10,
    })
  ).rows;
const drafts = () => program.engine.call('typedDrafts.list', {});

const year = new Date().getFullYear();

/** The keyboard follows a moment later. */
async function saved() {
  const title = await screen.findByRole('heading', { level: 2, name: `No. 1/${year}` });
  await waitFor(() => expect(document.activeElement).toBe(title));
}

/** Two keys from anywhere. */
async function takeIn() {
  press('KeyR', { ctrlKey: true, shiftKey: true });
  await heading('New complaint');
}

function start() {
  resetRegister();
  forgetTyped();
  open();
}

/** The clock of the program stands still; the form is of the time of the computer. */
const aMoment = () => program.engine.clock.pass(3600);

describe('taking in', () => {
  test('a name and one sentence are enough', async () => {
    start();
    await takeIn();
    await waitFor(() => expect(document.activeElement).toBe(who()));
    type(who(), 'Nowak');
    type(account(), 'The zip broke.');
    aMoment();
    save();
    await saved();
    const [row] = await taken();
    expect(row).toMatchObject({ customerName: 'Nowak', account: 'The zip broke.', state: 'new' });
    expect(await drafts()).toEqual([]);
  });

  test('undo leaves the number, as void', async () => {
    start();
    await takeIn();
    type(who(), 'Nowak');
    type(account(), 'The zip broke.');
    aMoment();
    save();
    await saved();
    await undo(`Complaint No. 1/${year} taken in`);
    await screen.findByText(`No. 1/${year} is void; the number stays`);
    expect(await taken()).toMatchObject([{ voided: true, number: { sequence: 1 } }]);
  });

  test('on a card it is of this customer', async () => {
    const id = await add(zofia);
    start();
    await openCard(id, 'Zofia Wójcik-Żółkiewska');
    fireEvent.click(button('Complaint'));
    await heading('New complaint');
    await screen.findByRole('heading', { name: 'Zofia Wójcik-Żółkiewska' });
    await waitFor(() => expect(document.activeElement).toBe(account()));
    type(account(), 'The wrong thread.');
    choose('What about', 'wrongItem');
    expect(
      screen.getByRole('complementary', { name: 'A good first reaction' }).textContent,
    ).toMatch(/Check the order together/u);
    aMoment();
    save();
    await saved();
    expect(await taken()).toMatchObject([{ customerId: id, kind: 'wrongItem' }]);
  });

  test('in a call the notes are the first words, and the call gets the card', async () => {
    start();
    press('F2');
    const caller = await screen.findByRole('combobox', { name: 'Customer' });
    type(caller, 'Kowal 511 222 333');
    type(field('Notes'), 'The heel came off.');
    await takeIn();
    await waitFor(() => expect(account().value).toBe('The heel came off.'));
    expect(who().value).toBe('Kowal 511 222 333');
    aMoment();
    save();
    await saved();
    const [row] = await taken();
    await waitFor(async () => {
      const [call] = await program.engine.call('calls.open', {});
      expect(call?.content.customerId).toBe(row?.customerId);
    });
    const { id } = row ?? { id: '' };
    expect(await program.engine.call('complaints.get', { id })).toMatchObject({ channel: 'phone' });
  });

  test('says what is missing', async () => {
    await add(anna);
    start();
    await takeIn();
    save();
    await screen.findByText('Choose the customer or a new card.');
    expect(screen.getByText('Write down what it is about.')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(who()));
    type(who(), 'Nowak');
    type(account(), 'x');
    save();
    // There is a Nowak: which one is meant has to be said.
    await screen.findByText('Choose the customer or a new card.');
    expect(await taken()).toEqual([]);
  });

  test('the rest unfolds', async () => {
    start();
    await takeIn();
    fireEvent.click(screen.getByRole('button', { name: /^More/u }));
    type(field('Receipt'), 'FV 12');
    choose('Buyer', 'consumer');
    type(who(), 'Nowak');
    type(account(), 'x');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    aMoment();
    save();
    await saved();
    const [row] = await taken();
    expect(await program.engine.call('complaints.get', { id: row?.id ?? '' })).toMatchObject({
      receipt: 'FV 12',
      buyer: 'consumer',
    });
  });
});

describe('what was typed', () => {
  async function begin() {
    start();
    await takeIn();
    type(who(), 'Nowak');
    type(account(), 'The zip');
    await waitFor(async () => expect(await drafts()).toHaveLength(1));
  }

  test('is there again after Escape', async () => {
    await begin();
    // The first closes the list of people.
    press('Escape');
    press('Escape');
    await waitFor(() => expect(window.location.hash).toBe('#/complaints'));
    await takeIn();
    expect(account().value).toBe('The zip');
  });

  test('is offered by the next window', async () => {
    await begin();
    await screen.findByText('Draft kept');
    act(() => navigate('/today'));
    // As another window would: nothing of it is in memory.
    forgetTyped();
    program.bridge.emit('engine.state', { state: 'ready', code: null });
    await takeInAgain();
    fireEvent.click(button('Go on with it'));
    await waitFor(() => expect(account().value).toBe('The zip'));
    expect(who().value).toBe('Nowak');
  });

  async function takeInAgain() {
    press('KeyR', { ctrlKey: true, shiftKey: true });
    await screen.findByText('A complaint was begun and not saved');
    expect(screen.getByText('Begun: “The zip”')).toBeDefined();
  }

  test('is thrown away, and comes back with undo', async () => {
    await begin();
    fireEvent.click(button('Throw away'));
    await undo('Text thrown away');
    await heading('New complaint');
    expect(account().value).toBe('The zip');
  });
});
