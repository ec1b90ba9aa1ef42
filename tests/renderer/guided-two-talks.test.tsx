import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { TalkRecord } from '#contract/guided-call.ts';
import { beforeEachATalk, shown } from '../support/after-screen.ts';
import { agreed, guidedPart, openTalkOf } from '../support/guided.ts';
import { anna } from '../support/people.ts';
import { add, open, press, program, save, takeInCoat } from '../support/window.tsx';

beforeEachATalk();

/** Led in the window and saved there. */
async function lead(id: string): Promise<void> {
  act(() => navigate(`/calls/${id}`));
  await screen.findByRole('timer');
  save();
  await shown();
}

/** The deeds that can be taken back, the latest first. */
async function deeds(): Promise<HTMLElement[]> {
  press('KeyK', { ctrlKey: true });
  const list = await screen.findByRole('listbox', { name: 'What fits' });
  return within(list).findAllByRole('option', { name: /^Undo: Saved to the history/u });
}

async function takeBack(place: number): Promise<void> {
  const deed = (await deeds())[place];
  if (deed) fireEvent.click(deed);
}

const isOpen = (id: string) => waitFor(() => expect(window.location.hash).toBe(`#/calls/${id}`));

test('of two calls about one complaint, the earlier waits until the later is undone', async () => {
  const customerId = await add(anna);
  const { id: complaintId } = await takeInCoat(customerId);
  const about = (record: TalkRecord) =>
    openTalkOf(program.engine, customerId, guidedPart(record, { complaintId }));
  const earlier = await about({ ...agreed, chosen: null });
  const later = await about(agreed);
  open();
  await lead(earlier.id);
  await lead(later.id);

  await takeBack(1);
  const refusal = await screen.findByText('There was a later call about this complaint.');
  expect(refusal.closest('[role=alert]')?.textContent).toContain(
    'Nothing has been changed. Undo the later call first, and then this; Ctrl+K has both.',
  );
  await takeBack(0);
  await isOpen(later.id);
  await takeBack(0);
  await isOpen(earlier.id);
  const complaint = await program.engine.call('complaints.get', { id: complaintId });
  expect(complaint).toMatchObject({ state: 'new', options: [] });
});
