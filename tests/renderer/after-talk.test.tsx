import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { blankRecord, type TalkRecord } from '#contract/guided-call.ts';
import { shippedIds } from '#db/root-causes.ts';
import { forgetTyped } from '../../renderer/components/typed-drafts.ts';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { step } from '../support/complaints.ts';
import { agreed, guidedPart, openTalk } from '../support/guided.ts';
import { complaintsOf } from '../support/guided-records.ts';
import {
  beforeEachAProgram,
  choose,
  field,
  open,
  press,
  program,
  save,
  type,
  undo,
} from '../support/window.tsx';

beforeEachAProgram();
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  forgetTyped();
});

const { quality, logistics } = shippedIds;
const title = 'After the call with Anna Nowak';

async function led(record: TalkRecord = agreed) {
  const talk = await openTalk(program.engine, guidedPart(record));
  const { id, content } = talk;
  const { talkId } = await program.engine.call('calls.save', { id, content });
  return { ...talk, talkId: talkId ?? '' };
}

const shown = () => screen.findByRole('heading', { level: 1, name: title });

async function openAfter(record?: TalkRecord) {
  const talk = await led(record);
  navigate(`/after/${talk.talkId}`);
  open();
  await shown();
  return talk;
}

const after = (id: string) => program.engine.call('guidedTalks.after', { id });
const isOver = () =>
  waitFor(() => expect(window.location.hash).toMatch(/^#\/customers\//u), { timeout: 5000 });
const part = (name: string) => screen.getByRole('region', { name });
const minute = () => part('A quiet minute');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const question = (index: number) => {
  const row = within(part('Questions to oneself')).getAllByRole('radiogroup')[index];
  if (!row) throw new Error(`There is no question ${index}.`);
  return row;
};
const notes = () => within(part('Questions to oneself')).getAllByRole('textbox');
const marked = (index: number) =>
  question(index).querySelector<HTMLInputElement>('input:checked')?.closest('label')?.textContent;
const followUps = async (customerId: string) =>
  (await program.engine.call('followUps.open', { customerId, until: null, limit: 9 })).rows;
const complaintOf = async (customerId: string) => {
  const [row] = await complaintsOf(program.engine, customerId);
  return program.engine.call('complaints.get', { id: row?.id ?? '' });
};

/** The next talk of the same person. */
async function skippedBefore() {
  const { talkId } = await led();
  const nothing = { answers: [], followUp: null, cause: null };
  await program.engine.call('guidedTalks.finish', { id: talkId, pause: 'skipped', ...nothing });
}

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
    expect((await after(talkId)).done).toEqual({
      pause: 'skipped',
      answers: ['yes', 'partly', 'no'].map((mark) => ({ mark, note: '' })),
    });
    expect(await followUps(customerId)).toMatchObject([
      { dueOn: addDays(today(), 7), note: 'Ask how it went' },
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
    expect(await followUps(customerId)).toEqual([]);
    expect((await after(talkId)).done).toBeNull();
    save();
    await isOver();
    expect((await after(talkId)).done?.answers[0]).toEqual({ mark: 'no', note: '' });
  });

  test('one that was finished before leads on to the card', async () => {
    const { talkId, customerId } = await led();
    const nothing = { pause: null, answers: [], followUp: null, cause: null };
    await program.engine.call('guidedTalks.finish', { id: talkId, ...nothing });
    navigate(`/after/${talkId}`);
    open();
    await waitFor(() => expect(window.location.hash).toBe(`#/customers/${customerId}`));
  });

  test('is refused for the talk of somebody else', async () => {
    const { talkId } = await led();
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

describe('the quiet minute', () => {
  /** From here on the time passes by the test alone. */
  function begin(): (seconds: number) => void {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    press('KeyB');
    return (seconds) =>
      act(() => {
        vi.advanceTimersByTime(seconds * 1000);
      });
  }
  const told = () => within(minute()).getByRole('status').textContent;
  const left = () => minute().querySelectorAll('[data-left]').length;

  test('says when to breathe, and goes on to the questions when it is over', async () => {
    const { talkId } = await openAfter();
    const pass = begin();
    expect([told(), left()]).toEqual(['Breathe in', 4]);
    pass(4);
    expect(told()).toBe('Hold');
    pass(4);
    expect(told()).toBe('Breathe out slowly');
    pass(8);
    expect([told(), left()]).toEqual(['Breathe in', 3]);
    pass(47.9);
    expect([told(), left()]).toEqual(['Breathe out slowly', 1]);
    pass(0.2);
    expect(minute().textContent).toContain('That was the minute.');
    expect(question(0).contains(document.activeElement)).toBe(true);
    vi.useRealTimers();
    save();
    await isOver();
    expect((await after(talkId)).done?.pause).toBe('taken');
  });

  test('can be broken off; after one breath it counts', async () => {
    await openAfter();
    const pass = begin();
    pass(10);
    expect(document.activeElement?.textContent).toContain('Stop');
    press('KeyS');
    expect(document.activeElement).toBe(button('Begin'));
    press('KeyB');
    pass(17);
    press('KeyS');
    expect(minute().textContent).toContain('That was the minute.');
    expect(question(0).contains(document.activeElement)).toBe(true);
  });

  test('is folded to one line for whoever left it out the last time', async () => {
    await skippedBefore();
    await openAfter();
    expect(minute().textContent).toContain('when there is room for it');
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
    expect(question(0).contains(document.activeElement)).toBe(true);
    begin();
    expect(told()).toBe('Breathe in');
  });

  test('shows a circle, and a still bar where nothing is to move', async () => {
    await openAfter();
    const pace = () => minute().querySelector('[data-pace]')?.getAttribute('data-pace');
    expect(pace()).toBe('circle');
    cleanup();
    vi.stubGlobal('matchMedia', (media: string) =>
      Object.assign(new EventTarget(), { media, matches: media.includes('reduced-motion') }),
    );
    open();
    await shown();
    expect(pace()).toBe('bar');
    begin();
    expect(told()).toBe('Breathe in');
    expect(minute().querySelectorAll('[data-now]')).toHaveLength(1);
  });

  test('its letters are letters where somebody types', async () => {
    await openAfter();
    const [note] = notes();
    act(() => note?.focus());
    press('KeyS');
    press('KeyB');
    expect(button('Begin')).toBeDefined();
  });
});

describe('the cause', () => {
  const cause = () => screen.queryByRole<HTMLSelectElement>('combobox', { name: 'Root cause' });

  test('begins with what it seemed to be before the talk', async () => {
    const { customerId } = await openAfter({ ...agreed, likelyCauseId: quality });
    await waitFor(() => expect(cause()?.value).toBe(quality));
    type(field('What we learn from it'), 'Look at the seams');
    save();
    await isOver();
    expect(await complaintOf(customerId)).toMatchObject({
      rootCauseId: quality,
      prevention: 'Look at the seams',
    });
  });

  test('can be left open', async () => {
    const { customerId } = await openAfter();
    save();
    await isOver();
    expect(await complaintOf(customerId)).toMatchObject({ rootCauseId: null, state: 'decided' });
  });

  test('is not asked for where nothing was complained about', async () => {
    await openAfter(blankRecord);
    expect(cause()).toBeNull();
  });

  test('that somebody else has named meanwhile stays, and the rest is written down', async () => {
    const { talkId, customerId } = await openAfter();
    await waitFor(() => expect(cause()?.options.length).toBeGreaterThan(1));
    choose('Root cause', quality);
    press('KeyS');
    const { id } = await complaintOf(customerId);
    await step(program.engine, id, { do: 'diagnose', rootCauseId: logistics, prevention: '' });
    save();
    await screen.findByText('Nothing has been written down yet');
    await waitFor(() => expect(cause()).toBeNull());
    save();
    await isOver();
    expect(await complaintOf(customerId)).toMatchObject({ rootCauseId: logistics });
    expect((await after(talkId)).done?.pause).toBe('skipped');
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
