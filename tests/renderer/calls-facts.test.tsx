import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  addCustomer,
  beforeEachCalls,
  engine,
  followUpsOf,
  newCall,
  notes,
  open,
  openDrafts,
  press,
  radio,
  save,
  timelineOf,
  type,
  wojcik,
} from '../support/calls.tsx';

beforeEachCalls();

const tomorrow = () => addDays(today(), 1);
const content = async () => (await openDrafts())[0]?.content;

async function callWithAnna() {
  const customerId = await addCustomer(wojcik);
  const rendered = open();
  await newCall({ customerId });
  await screen.findByRole('heading', { name: 'Anna Wójcik' });
  return { customerId, ...rendered };
}

describe('with the keyboard', () => {
  test('a digit answers a question and goes on to the next', async () => {
    await callWithAnna();
    radio('About', 'Enquiry').focus();
    press('Digit3');
    expect(document.activeElement).toBe(radio('At the start', 'Very upset'));
    press('Numpad2');
    press('Digit4');
    expect(document.activeElement).toBe(radio('Outcome', 'Solved'));
    press('Digit5');
    expect(document.activeElement).toBe(radio('Follow-up', 'Today'));
    press('Digit4');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await content()).toMatchObject({
        kind: 'complaint',
        moodStart: 2,
        moodEnd: 4,
        outcome: 'passedOn',
        followUp: { dueOn: addDays(today(), 7) },
      }),
    );
  });

  test('a digit without an option, or with Ctrl, does nothing there', async () => {
    await callWithAnna();
    radio('Outcome', 'Solved').focus();
    press('Digit9');
    press('Digit1', { ctrlKey: true });
    expect(document.activeElement).toBe(radio('Outcome', 'Solved'));
    expect(radio('Outcome', 'Solved').checked).toBe(false);
  });

  test('Delete takes an answer back, as does choosing it again', async () => {
    await callWithAnna();
    fireEvent.click(radio('At the start', 'Upset'));
    fireEvent.click(radio('Outcome', 'Agreed'));
    expect(radio('Outcome', 'Agreed').checked).toBe(true);
    fireEvent.click(radio('Outcome', 'Agreed'));
    expect(radio('Outcome', 'Agreed').checked).toBe(false);
    radio('At the start', 'Upset').focus();
    press('Delete');
    expect(radio('At the start', 'Upset').checked).toBe(false);
  });

  test('Enter on a row takes what is offered, and saves when nothing is', async () => {
    const { customerId } = await callWithAnna();
    fireEvent.click(radio('About', 'Praise'));
    screen.getByText('Praise deserves thanks: a short note is remembered.');
    radio('About', 'Praise').focus();
    press('Enter');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
    expect(screen.queryByRole('button', { name: /Plan a thank-you note/u })).toBeNull();
    radio('About', 'Praise').focus();
    press('Enter');
    await screen.findByText(/^Saved to the history/u);
    expect(await followUpsOf(customerId)).toMatchObject([
      { dueOn: tomorrow(), note: 'Thank-you note' },
    ]);
  });
});

describe('a call back', () => {
  test('is offered for tomorrow, and not planned by itself', async () => {
    await callWithAnna();
    fireEvent.click(radio('Outcome', 'Call back'));
    expect((await content())?.followUp).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Call back tomorrow/u }));
    expect(radio('Follow-up', 'Tomorrow').checked).toBe(true);
    await waitFor(async () =>
      expect(await content()).toMatchObject({
        outcome: 'callBack',
        followUp: { dueOn: tomorrow(), note: 'Call back' },
      }),
    );
  });
});

describe('the follow-up', () => {
  const dayField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Day' });

  test('takes a typed day and shows its weekday', async () => {
    await callWithAnna();
    fireEvent.click(radio('Follow-up', 'Another day'));
    type(dayField(), '24.12.2030');
    screen.getByText('Tuesday');
    fireEvent.change(screen.getByRole('textbox', { name: 'What about' }), {
      target: { value: 'Ask about the carp' },
    });
    fireEvent.blur(dayField());
    expect(dayField().value).toBe('24/12/2030');
    await waitFor(async () =>
      expect((await content())?.followUp).toEqual({
        dueOn: '2030-12-24',
        note: 'Ask about the carp',
      }),
    );
  });

  test('keeps the day that it had when what is typed is none', async () => {
    await callWithAnna();
    fireEvent.click(radio('Follow-up', 'Tomorrow'));
    type(dayField(), '32.13');
    screen.getByText('not a day');
    expect(dayField().getAttribute('aria-invalid')).toBe('true');
    fireEvent.blur(dayField());
    expect(dayField().getAttribute('aria-invalid')).toBeNull();
    await waitFor(async () => expect((await content())?.followUp?.dueOn).toBe(tomorrow()));
  });

  test('is picked from a month that opens with the arrow', async () => {
    await callWithAnna();
    fireEvent.click(radio('Follow-up', 'Another day'));
    type(dayField(), '2030-12-24');
    dayField().focus();
    press('ArrowDown');
    fireEvent.click(await screen.findByRole('button', { name: '31 December 2030' }));
    expect(dayField().value).toBe('31/12/2030');
  });

  test('is taken off again', async () => {
    await callWithAnna();
    fireEvent.click(radio('Follow-up', 'Tomorrow'));
    fireEvent.click(screen.getByRole('button', { name: 'No follow-up' }));
    expect(screen.queryByRole('textbox', { name: 'Day' })).toBeNull();
    await waitFor(async () => expect((await content())?.followUp).toBeNull());
  });

  test('goes with the call when its save is taken back', async () => {
    const { customerId } = await callWithAnna();
    fireEvent.click(radio('Follow-up', 'Tomorrow'));
    save();
    await screen.findByText(/^Saved to the history/u);
    expect(await followUpsOf(customerId)).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('timer');
    expect(await followUpsOf(customerId)).toEqual([]);
    expect(radio('Follow-up', 'Tomorrow').checked).toBe(true);
  });
});

describe('a follow-up that the call is for', () => {
  const due = async (note: string) => {
    const customerId = await addCustomer(wojcik);
    const { id } = await engine.call('followUps.add', { customerId, dueOn: today(), note });
    open();
    return { customerId, id };
  };

  test('is done when the call is saved, and open again with undo', async () => {
    const { customerId, id } = await due('Ask how the repair held');
    await newCall({ customerId, followUpId: id });
    await screen.findByText('Finishes the follow-up: Ask how the repair held');
    expect(radio('Direction', 'Outgoing').checked).toBe(true);
    save();
    await screen.findByText(/^Saved to the history/u);
    expect(await followUpsOf(customerId)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Finishes the follow-up: Ask how the repair held');
    expect(await followUpsOf(customerId)).toMatchObject([{ id }]);
  });

  test('can be left open', async () => {
    const { customerId, id } = await due('Ask how the repair held');
    await newCall({ customerId, followUpId: id });
    fireEvent.click(await screen.findByRole('button', { name: 'Leave the follow-up open' }));
    await screen.findByText('Follow-up today: Ask how the repair held');
    save();
    await screen.findByText(/^Saved to the history/u);
    expect(await followUpsOf(customerId)).toMatchObject([{ id }]);
  });

  test('is offered when somebody calls on whose day it is, and not before', async () => {
    const { customerId } = await due('Ask how the repair held');
    await engine.call('followUps.add', { customerId, dueOn: tomorrow(), note: 'Later' });
    await newCall({ customerId });
    fireEvent.click(await screen.findByRole('button', { name: 'Finish it with this call' }));
    await screen.findByText('Finishes the follow-up: Ask how the repair held');
    save();
    await screen.findByText(/^Saved to the history/u);
    expect(await followUpsOf(customerId)).toMatchObject([{ note: 'Later' }]);
  });
});

test('the length can be corrected before the call is saved', async () => {
  const { customerId } = await callWithAnna();
  fireEvent.click(screen.getByRole('button', { name: 'Length of the call' }));
  const field = screen.getByRole('textbox', { name: 'Length in minutes and seconds' });
  type(field, '12:30');
  press('Enter');
  save();
  await screen.findByText(/^Saved to the history/u);
  expect((await timelineOf(customerId)).rows[0]?.duration).toBeOneOf([750, 751]);
});

test('what was chosen alone is not blank: the call is still there when it was left', async () => {
  open();
  await newCall();
  fireEvent.click(radio('At the start', 'Upset'));
  press('Escape');
  await waitFor(async () => expect(await content()).toMatchObject({ moodStart: 2 }));
  expect((await content())?.parkedAt).not.toBeNull();
});

test('parked calls follow one another with F4', async () => {
  open();
  for (const note of ['of the first', 'of the second']) {
    await newCall();
    type(notes(), note);
    press('Escape');
  }
  for (const note of ['of the second', 'of the first', 'of the second']) {
    press('F4');
    await waitFor(() => expect(notes().value).toBe(note));
  }
});

test('a full call has no accessibility faults', async () => {
  const { container } = await callWithAnna();
  fireEvent.click(radio('About', 'Complaint'));
  fireEvent.click(radio('At the start', 'Upset'));
  expect(await accessibilityFaults(container)).toEqual([]);
  fireEvent.click(radio('Follow-up', 'Another day'));
  expect(await accessibilityFaults(container)).toEqual([]);
});
