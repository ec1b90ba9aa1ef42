import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import {
  addCustomer,
  beforeEachCalls,
  engine,
  newCall,
  notes,
  open,
  openDrafts,
  press,
  save,
  type,
  wojcik,
} from '../support/calls.tsx';

beforeEachCalls();

const step = () =>
  within(screen.getByRole('navigation', { name: 'Course of the talk' })).getByRole('button', {
    current: 'step',
  }).textContent;
const now = async (title: string) => {
  await screen.findByRole('heading', { level: 2, name: title });
};
const keep = () => act(async () => new Promise((resolve) => setTimeout(resolve, 250)));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

async function guided(): Promise<string> {
  const customerId = await addCustomer(wojcik);
  open();
  await newCall({ customerId });
  press('F3');
  await now('Calm start');
  return customerId;
}

/** By the usual ways to a step. */
async function goOnTo(title: string) {
  for (let i = 0; i < 12 && !screen.queryByRole('heading', { level: 2, name: title }); i += 1) {
    press('ArrowRight');
  }
  await now(title);
}

describe('a guided call', () => {
  test('leads by the keyboard from the first word to everything being saved', async () => {
    const customerId = await guided();
    expect(document.activeElement?.textContent).toBe('Calm start');
    press('ArrowDown');
    press('Enter');
    await now('Hear them out');
    press('KeyF');
    type(field('What happened'), 'The kettle leaks since Monday');
    press('Escape');
    await goOnTo('Offer a choice');
    press('KeyA');
    press('Digit1');
    await now('Agree');
    press('KeyX');
    press('KeyP');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('What'));
    press('Escape');
    press('KeyF');
    type(field('Why we decide so'), 'Under guarantee');
    save();
    await screen.findByText('Saved to the history: Anna Wójcik');
    const card = await engine.call('customers.get', { id: customerId });
    expect(card.complaints).toMatchObject([{ account: 'The kettle leaks since Monday' }]);
    expect(card.promises).toMatchObject([{ what: 'Apology only' }]);
    expect(card.lastContact).toMatchObject({ kind: 'complaint' });
    expect(await openDrafts()).toEqual([]);
  });

  test('keeps what was typed before it began, and what was typed in it', async () => {
    const customerId = await addCustomer(wojcik);
    open();
    await newCall({ customerId });
    type(notes(), 'Kettle leaks');
    press('F3');
    await now('Calm start');
    press('Enter');
    await now('Hear them out');
    fireEvent.click(screen.getByRole('button', { name: 'Take it from the notes' }));
    expect(field('What happened').value).toBe('Kettle leaks');
    press('F3');
    expect(notes().value).toBe('Kettle leaks');
    press('F3');
    await now('Hear them out');
    expect(field('What happened').value).toBe('Kettle leaks');
    await keep();
    expect(await openDrafts()).toMatchObject([
      { content: { note: 'Kettle leaks', guided: { record: { account: 'Kettle leaks' } } } },
    ]);
  });

  test('whoever takes what is suggested by keys keeps the keyboard, and goes on as before', async () => {
    await guided();
    await goOnTo('Offer a choice');
    const takeSuggested = (name: string) => {
      const suggested = screen.getByRole('button', { name });
      act(() => suggested.focus());
      fireEvent.click(suggested);
    };
    takeSuggested('Apology only');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discount or coupon' }));
    press('Digit1');
    await now('Agree');
    press('KeyU');
    await now('Offer a choice');
    takeSuggested('Discount or coupon');
    takeSuggested('Gift');
    const words = screen.getAllByRole('textbox', { name: 'In words' });
    expect(document.activeElement).toBe(words[2]);
    press('Enter');
    press('Enter');
    await now('Agree');
  });

  test('a decision without reasons takes the hand to that field', async () => {
    await guided();
    press('Enter');
    press('KeyF');
    type(field('What happened'), 'The kettle leaks');
    press('Escape');
    await goOnTo('Offer a choice');
    press('KeyA');
    press('Enter');
    press('KeyX');
    press('Enter');
    await now('Sum up');
    save();
    await waitFor(() => expect(document.activeElement).toBe(field('Why we decide so')));
    expect(await openDrafts()).toHaveLength(1);
  });

  test('a falling mood offers to slow down, and the way back is where it was left', async () => {
    await guided();
    press('ArrowUp');
    await goOnTo('Say it back');
    press('ArrowDown');
    press('ArrowDown');
    await screen.findByRole('button', { name: /Emotions rise → Slow down/u });
    press('KeyK');
    await now('Slow down');
    expect(screen.getByText('left for a branch')).toBeTruthy();
    press('Enter');
    await now('Say it back');
    press('KeyU');
    await now('Name the feeling');
  });

  test('limits follow the policy and are counted in view', async () => {
    await guided();
    press('KeyL');
    await screen.findByRole('menu');
    press('Digit1');
    await now('Warn');
    expect(screen.getByText('warned 1 time')).toBeTruthy();
    press('Enter');
    await now('Calm start');
    press('KeyL');
    await screen.findByRole('menu');
    press('Digit1');
    await now('End the talk');
    press('Enter');
    await now('Breathe and note');
    expect(screen.queryByRole('region', { name: 'What you can say' })).toBeNull();
  });

  test('whoever writes without a field names no limit, and one named by mistake is taken back', async () => {
    await guided();
    for (const [code, key] of [
      ['Space', ' '],
      ['KeyE', 'e'],
    ] as const) {
      press('KeyL');
      await screen.findByRole('menu');
      fireEvent.keyDown(document.activeElement ?? document.body, { code, key });
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    }
    press('KeyL');
    const menu = await screen.findByRole('menu');
    expect(within(menu).getAllByRole('menuitem')).toHaveLength(3);
    press('Digit1');
    await now('Warn');
    press('KeyL');
    await screen.findByRole('menuitem', { name: /^Not so: take the last one back/u });
    press('Digit4');
    await now('Calm start');
    expect(screen.queryByText('warned 1 time')).toBeNull();
  });

  test('hold counts while the customer waits, and ends with the way back', async () => {
    await guided();
    press('KeyH');
    await now('A short wait');
    expect(screen.getByText('The customer is waiting')).toBeTruthy();
    press('KeyH');
    await now('Come back');
    expect(screen.queryByText('The customer is waiting')).toBeNull();
    press('Enter');
    await now('Calm start');
  });

  test('letters are typed while a field has the keyboard', async () => {
    await guided();
    press('KeyN');
    expect(document.activeElement).toBe(notes());
    press('KeyH');
    expect(step()).toBe('Calm start');
  });

  test('a phrase is said by its letter and copied with Shift', async () => {
    await guided();
    const phrases = within(screen.getByRole('region', { name: 'What you can say' }));
    const [first] = phrases.getAllByRole('button', { pressed: false });
    press('KeyQ');
    await waitFor(() => expect(first?.getAttribute('aria-pressed')).toBe('true'));
    fireEvent.keyDown(document.body, { code: 'KeyW', key: 'W', shiftKey: true });
    await keep();
    const [draft] = await openDrafts();
    expect(draft?.content.guided?.events).toMatchObject([
      { did: 'say', copied: false },
      { did: 'say', copied: true },
    ]);
  });

  test('has no accessibility faults at any step of its course', async () => {
    await guided();
    for (let i = 0; i < 11; i += 1) {
      expect(await accessibilityFaults(document.body)).toEqual([]);
      if (step() !== 'Say thank you') press('ArrowRight');
    }
    expect(step()).toBe('Say thank you');
  });
});
