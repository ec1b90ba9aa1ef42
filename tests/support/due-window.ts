import { act, screen } from '@testing-library/react';
import { navigate } from 'wouter/use-hash-location';
import { addDays, today } from '../../renderer/days.ts';
import { takeIn } from './complaints.ts';
import { open, program } from './window.tsx';

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
export const due = (snoozed = false) => program.engine.call('due.list', { limit: 200, snoozed });
export const section = () => screen.findByRole('region', { name: /^Deadlines and promises/u });
export const rows = () => screen.queryAllByRole('article').map((row) => row.textContent);

export async function openToday() {
  open();
  act(() => navigate('/today'));
  await screen.findByRole('heading', { level: 1, name: 'Today' });
}

export async function promise(customerId: string, what: string, dueOn: string) {
  const { id } = await program.engine.call('promises.add', {
    customerId,
    complaintId: null,
    callDraftId: null,
    what,
    toWhom: '',
    dueOn,
    cost: null,
    keeperId: null,
  });
  return id;
}

/** How the shop answers by its own rules: within so many minutes, day and night. */
export async function answersWithin(minutes: number) {
  const { rules, version } = await program.engine.call('rules.get', {});
  const firstAnswer = { ...rules.firstAnswer, visit: { minutes, openHours: false } };
  const own = { ...rules, firstAnswer, resolutionDays: null };
  await program.engine.call('rules.update', { version, rules: own });
}

/** Of a complaint that nobody has answered for 20 days: the law gave 14. */
export async function late() {
  await answersWithin(100_000);
  return takeIn(program.engine, { receivedAt: daysAgo(20), nextUpdateOn: addDays(today(), 30) });
}
