import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { forgetTyped } from '../../renderer/components/typed-drafts.ts';
import {
  beforeEachATalk,
  isOver,
  minute,
  notes,
  openAfter,
  part,
  question,
  shown,
  title,
} from '../support/after-screen.ts';
import { after, led, openFollowUps } from '../support/after-talk.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { agreed, guidedPart, openTalk } from '../support/guided.ts';
import { button, field, open, press, program, save, type, undo } from '../support/window.tsx';

beforeEachATalk();

const marked = (index: number) =>
  question(index).querySelector<HTMLInputElement>('input:checked')?.closest('label')?.textContent;

test('a call that was led leads there when it is saved, and its undo back to the call', async () => {
  const { id } = await openTalk(program.engine, guidedPart(agreed));
  navigate(`/calls/${id}`);
  open();
  await screen.findByRole('timer');
  save();
  await shown();
  await undo('Saved to the history: Anna Nowak');
  await waitFor(() => expect(window.location.hash).toBe(`#/calls/${id}`));
  await screen.findByRole('timer');
  expect(await program.engine.call('guidedTalks.unfinished', {})).toEqual([]);
  press('Escape');
  press('Escape');
  await waitFor(() => expect(window.location.hash).toBe('#/customers'));
});

describe('the screen after a talk', () => {
  test('is gone through by the keyboard alone', async () => {
    const { talkId, customerId } = await openAfter();
    expect(document.activeElement).toBe(button('Begin'));
    press('KeyS');
    expect(minute().textContent).toContain('Left out this time.');
    expect(question(0).contains(document.activeElement)).toBe(true);
    press('Digit1');
    expect(question(1).contains(document.activeElement)).toBe(true);
    press('Digit2');
    press('Digit3');
    expect([0, 1, 2].map(marked)).toEqual(['Yes', 'Partly', 'No']);
    expect(document.activeElement?.textContent).toContain('Ask how it went: ');
    press('KeyF');
    expect(field('Day').value).not.toBe('');
    save();
    await isOver();
    await screen.findByText('Written down after the call');
    const { done, proposedOn } = await after(program.engine, talkId);
    expect(done).toEqual({
      pause: 'skipped',
      answers: ['yes', 'partly', 'no'].map((mark) => ({ mark, note: '' })),
    });
    expect(await openFollowUps(program.engine, customerId)).toMatchObject([
      { dueOn: proposedOn, note: 'Ask how it went' },
    ]);
    expect(await program.engine.call('typedDrafts.list', {})).toEqual([]);
  });

  test('shows what the customer waits for, and what often goes wrong', async () => {
    await openAfter();
    const next = part('What comes next');
    expect(within(next).getByText('Send the label for the parcel')).toBeDefined();
    expect(within(next).getByText('Next update to the customer')).toBeDefined();
    expect(part('Questions to oneself').textContent).toContain('Easily happens: Cutting in');
  });

  test('Esc leads on to the card, and Today back to what was typed', async () => {
    const { customerId } = await openAfter();
    const [note] = notes();
    if (note) type(note, 'Too fast');
    press('Escape');
    expect(window.location.hash).toBe(`#/customers/${customerId}`);
    act(() => navigate('/today'));
    const row = await screen.findByRole('link', { name: /^Anna Nowak/u });
    act(() => row.click());
    await shown();
    expect(screen.getByDisplayValue('Too fast')).toBeDefined();
  });

  test('what was typed is on disk for the next start', async () => {
    const { talkId } = await openAfter();
    press('KeyS');
    press('Digit2');
    await waitFor(async () => {
      const [draft] = await program.engine.call('typedDrafts.list', {});
      expect(draft).toMatchObject({ subjectId: talkId, form: 'after' });
      expect(draft?.content).toContain('partly');
    });
    cleanup();
    forgetTyped();
    open();
    await shown();
    expect(marked(0)).toBe('Partly');
    expect(minute().textContent).toContain('Left out this time.');
  });

  test('undo brings back what was written down, and lets it be changed', async () => {
    const { talkId, customerId } = await openAfter();
    press('KeyS');
    press('Digit3');
    press('KeyF');
    save();
    await isOver();
    await undo('Written down after the call');
    await shown();
    expect(marked(0)).toBe('No');
    expect(await openFollowUps(program.engine, customerId)).toEqual([]);
    expect((await after(program.engine, talkId)).done).toBeNull();
    save();
    await isOver();
    expect((await after(program.engine, talkId)).done?.answers[0]).toEqual({
      mark: 'no',
      note: '',
    });
  });

  test('one that was finished before leads on to the card', async () => {
    const { talkId, customerId } = await led(program.engine);
    const nothing = { pause: null, answers: [], followUp: null, cause: null };
    await program.engine.call('guidedTalks.finish', { id: talkId, ...nothing });
    navigate(`/after/${talkId}`);
    open();
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${customerId}`));
  });

  test('is refused for the talk of somebody else', async () => {
    const { talkId } = await led(program.engine);
    const { id } = await program.engine.call('staff.add', {
      name: 'Ola',
      role: 'manager',
      colour: 'blue',
      languages: ['pl'],
    });
    await program.engine.call('session.enter', { id, pin: null });
    navigate(`/after/${talkId}`);
    open();
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });
});

test('has no accessibility faults: ready, breathing, filled', async () => {
  await openAfter();
  const main = screen.getByRole('main');
  expect(await accessibilityFaults(main)).toEqual([]);
  press('KeyB');
  expect(await accessibilityFaults(main)).toEqual([]);
  press('KeyS');
  press('KeyS');
  press('Digit1');
  press('KeyF');
  expect(await accessibilityFaults(main)).toEqual([]);
});
