import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
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
