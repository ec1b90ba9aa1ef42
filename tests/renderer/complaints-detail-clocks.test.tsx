import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Clock } from '#contract/complaints.ts';
import { clockState, toneOf } from '../../renderer/features/complaints/detail/clock-state.ts';
import { forgetAfterEach, form, openComplaint, program } from '../support/complaint-detail.tsx';
import { step } from '../support/complaints.ts';

forgetAfterEach();

const clock = (part: Partial<Clock>): Clock => ({
  rule: 'pl.answer',
  basis: 'statutory',
  owedBy: 'shop',
  startsOn: '2026-03-02',
  unshiftedOn: '2026-03-16',
  dueOn: '2026-03-16',
  dueAt: '2026-03-16T23:00:00.000Z',
  assumed: false,
  unknown: [],
  provisional: false,
  metAt: null,
  ...part,
});

describe('how a deadline stands', () => {
  test.each([
    ['days are left', {}, '2026-03-10T10:00:00.000Z', { is: 'left', days: 6 }, 'calm'],
    ['it is near', {}, '2026-03-13T10:00:00.000Z', { is: 'left', days: 3 }, 'due'],
    ['it is today', {}, '2026-03-16T10:00:00.000Z', { is: 'left', days: 0 }, 'due'],
    ['it is over', {}, '2026-03-18T10:00:00.000Z', { is: 'overdue', days: 2 }, 'overdue'],
    [
      'the earlier of both days counts',
      { dueOn: '2026-03-20' },
      '2026-03-18T10:00:00.000Z',
      { is: 'overdue', days: 2 },
      'overdue',
    ],
    [
      'it was met in time',
      { metAt: '2026-03-16T22:59:00.000Z' },
      '2026-03-20T10:00:00.000Z',
      { is: 'kept' },
      'kept',
    ],
    [
      'it was met late',
      { metAt: '2026-03-17T10:00:00.000Z' },
      '2026-03-20T10:00:00.000Z',
      { is: 'keptLate' },
      'due',
    ],
    [
      'it stands',
      { dueOn: null, unshiftedOn: null, dueAt: null },
      '2026-03-20T10:00:00.000Z',
      { is: 'standing' },
      'waiting',
    ],
  ] as const)('%s', (_name, part, now, expected, tone) => {
    const state = clockState(clock(part), now, now.slice(0, 10));
    expect(state).toEqual(expected);
    expect(toneOf(state, [4, 1])).toBe(tone);
  });
});

const deadlines = () => screen.getByRole('region', { name: 'Deadlines' });

describe('the deadlines of a complaint', () => {
  test('by law come first, say where the day comes from and that it is no legal advice', async () => {
    await openComplaint();
    const [first] = within(deadlines()).getAllByRole('listitem');
    expect(first?.textContent).toContain('Answer to the complaint');
    expect(first?.textContent).toMatch(/1[0-9] days left/u);
    expect(first?.textContent).toContain('art. 7a');
    expect(first?.textContent).toContain('the law gives 14 days');
    expect(deadlines().textContent).toContain('not legal advice');
  });

  test('what is assumed leads to the field that settles it', async () => {
    await openComplaint();
    const [settle] = within(deadlines()).getAllByRole('button', { name: 'Say who bought it' });
    if (settle) fireEvent.click(settle);
    const facts = await form('Edit details');
    await waitFor(() =>
      expect(document.activeElement).toBe(within(facts).getByRole('combobox', { name: 'Buyer' })),
    );
  });

  test('windows of the customer are folded, and those of the shop are not', async () => {
    await openComplaint({ facts: { purchasedOn: '2026-01-10', buyer: 'consumer', sale: 'shop' } });
    const folded = within(deadlines())
      .getByText(/^What the customer may do/u)
      .closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('Liability for faults');
    expect(folded?.textContent).not.toContain('Answer to the complaint');
  });

  test('our own clock stands while somebody else is waited for', async () => {
    const { id } = await openComplaint();
    await step(program.engine, id, {
      do: 'wait',
      for: 'supplier',
      reason: 'A part',
      nextUpdateOn: null,
    });
    program.bridge.emit('data.changed', { topics: ['complaints'] });
    await waitFor(() => expect(deadlines().textContent).toContain('stands'));
    expect(deadlines().textContent).not.toContain('Next update to the customer');
  });
});
