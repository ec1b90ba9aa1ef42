import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SelfReview } from '#contract/after-talk.ts';
import { blankRecord } from '#contract/guided-call.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { entryOf, inHistory, openAnna } from '../support/customer-card.ts';
import { guidedPart, openTalkOf } from '../support/guided.ts';
import { anna } from '../support/people.ts';
import { add, beforeEachAProgram, program } from '../support/window.tsx';

beforeEachAProgram();

const at = '2026-03-02T09:00:00.000Z';

test('a contact that was led shows by what, how far, its mood and its limits', async () => {
  const id = await add(anna);
  const insult = { at, did: 'abuse', kind: 'insult' } as const;
  const reason = 'The line went dead';
  const skip = { at, did: 'skip', step: 'sumUp', reason } as const;
  const part = guidedPart(blankRecord);
  const led = guidedPart(blankRecord, { events: [insult, skip, ...part.events] });
  const unsaid = { moodStart: null, moodEnd: null };
  const talk = await openTalkOf(program.engine, id, led, { note: 'Led', ...unsaid });
  await program.engine.call('calls.save', talk);
  const plain = await openTalkOf(program.engine, id, part, {
    note: 'Not led',
    guided: null,
    ...unsaid,
  });
  await program.engine.call('calls.save', plain);
  await openAnna(id);
  await inHistory('Not led');
  expect(entryOf('Led')?.textContent).toContain('Call guide: Complaint by phone');
  expect(entryOf('Led')?.textContent).toContain('10 steps');
  expect(entryOf('Led')?.textContent).toContain(`left out “Sum up”: ${reason}`);
  expect(entryOf('Led')?.textContent).toContain('limits crossed');
  expect(entryOf('Not led')?.textContent).not.toContain('Call guide');
  screen.getByRole('img', { name: 'Very upset → Content' });
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

const thought: SelfReview['answers'] = [
  { mark: 'partly', note: 'Too fast at first' },
  { mark: null, note: '' },
  { mark: null, note: 'Wrote it down' },
];

/** A talk of who is at the counter, and what that person thought afterwards. */
async function thoughtAbout(customerId: string, answers: SelfReview['answers']) {
  const { engine } = program;
  const talk = await openTalkOf(engine, customerId, guidedPart(blankRecord), { note: 'Led' });
  const { talkId } = await engine.call('calls.save', talk);
  const review = { pause: null, answers, followUp: null, cause: null };
  await engine.call('guidedTalks.finish', { id: talkId ?? '', ...review });
}

const thoughts = () => screen.queryByText('What I thought afterwards');

test('what one thought after a talk is read again in the history, folded at first', async () => {
  const id = await add(anna);
  await thoughtAbout(id, thought);
  await openAnna(id);
  await inHistory('Led');
  const entry = entryOf('Led');
  const summary = thoughts();
  if (!entry || !summary) throw new Error('The answers are not there.');
  expect(entry.contains(summary)).toBe(true);
  expect(entry.textContent).not.toContain('Too fast at first');
  expect(summary.tabIndex).toBe(entry.tabIndex);
  act(() => summary.click());
  const asked = await within(entry).findAllByRole('term');
  expect(asked).toHaveLength(2);
  expect(
    within(entry)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['Partly · Too fast at first', 'Wrote it down']);
  expect(entry.textContent).toContain('Nobody else can read the answers, no manager either.');
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

test('where nothing was answered there is nothing to unfold', async () => {
  const id = await add(anna);
  await thoughtAbout(id, []);
  await openAnna(id);
  await inHistory('Led');
  expect(thoughts()).toBeNull();
});

test('whoever else is at the counter does not learn that there are answers', async () => {
  const { engine } = program;
  const id = await add(anna);
  await thoughtAbout(id, thought);
  const { id: ewaId } = await engine.call('staff.add', {
    name: 'Ewa',
    role: 'manager',
    colour: 'blue',
    languages: ['pl'],
  });
  await engine.call('session.enter', { id: ewaId, pin: null });
  await openAnna(id);
  await inHistory('Led');
  expect(thoughts()).toBeNull();
});
