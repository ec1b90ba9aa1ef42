import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { resetRegister } from '../../renderer/features/complaints/register-state.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { refund, step, takeIn } from '../support/complaints.ts';
import { beforeEachAProgram, button, open, press, program, type } from '../support/window.tsx';

beforeEachAProgram();

const day = 86_400_000;
const ago = (days: number) =>
  new Date(program.engine.clock.clock().getTime() - days * day).toISOString();
const rows = () => screen.queryAllByRole('option').map((row) => row.textContent ?? '');
const words = () => rows().map((row) => /heel|zip|late|rude/u.exec(row)?.[0]);
const selected = () => screen.queryAllByRole('option', { selected: true }).length;

/** A late one, one of today that is serious, one whose kind is known, and a closed one. */
async function openRegister() {
  resetRegister();
  const { engine } = program;
  const heel = await takeIn(engine, { account: 'heel', receivedAt: ago(0), impact: 3, urgency: 3 });
  const zip = await takeIn(engine, { account: 'zip', receivedAt: ago(30) });
  const late = await takeIn(engine, {
    account: 'late',
    receivedAt: ago(1),
    kind: 'lateDelivery',
    product: 'Brogues',
  });
  const rude = await takeIn(engine, { account: 'rude', receivedAt: ago(0) });
  await step(engine, rude.id, { do: 'decide', decision: refund });
  await step(engine, rude.id, {
    do: 'settle',
    way: 'inPerson',
    moneyOn: null,
    moodEnd: null,
    followUp: null,
  });
  await step(engine, rude.id, {
    do: 'close',
    rootCauseId: null,
    prevention: '',
    money: { withheldBecause: 'Spent in the shop' },
  });
  open();
  act(() => navigate('/complaints?'));
  await waitFor(() => expect(rows()).toHaveLength(3));
  return { heel: heel.id, zip: zip.id, late: late.id };
}

async function inList() {
  const ids = await openRegister();
  act(() => screen.getByRole('listbox', { name: 'Complaints' }).focus());
  return ids;
}

describe('the register', () => {
  test('begins with what is overdue, and says how late it is', async () => {
    await openRegister();
    expect(words()[0]).toBe('zip');
    expect(rows()[0]).toMatch(/\d+ days late/u);
    expect(rows()[0]).toMatch(/^\d\/20\d\d/u);
    expect(screen.getByRole('button', { name: /^Overdue/u }).textContent).toMatch(/[12]$/u);
  });

  test('has other orders', async () => {
    await openRegister();
    fireEvent.click(button('Order: What is due first'));
    fireEvent.click(
      await screen.findByRole('menuitemradio', { name: 'Most serious first', hidden: true }),
    );
    await waitFor(() => expect(words()[0]).toBe('heel'));
  });

  test('nothing that a machine can find is wrong with it', async () => {
    await openRegister();
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('without a complaint it says what belongs here', async () => {
    resetRegister();
    open();
    act(() => navigate('/complaints?'));
    await screen.findByText('No open complaint');
    fireEvent.click(screen.getAllByRole('button', { name: 'New complaint' })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { level: 2, name: 'New complaint' })).toBeDefined();
  });
});

describe('filters', () => {
  test('a word leaves what has it, and finds whose card has it', async () => {
    await openRegister();
    press('KeyF', { ctrlKey: true });
    const field = screen.getByRole('combobox', { name: 'Find a complaint' });
    expect(document.activeElement).toBe(field);
    type(field, 'brogues');
    await waitFor(() => expect(words()).toEqual(['late']));
    type(field, 'nowak');
    await waitFor(() => expect(rows()).toHaveLength(3));
    type(field, 'zzz');
    await screen.findByText('No complaint fits');
    fireEvent.click(button('Show all open ones'));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  test('chips leave what is overdue and what waits for the manager', async () => {
    const { late } = await openRegister();
    const { version } = await program.engine.call('complaints.get', { id: late });
    await program.engine.call('complaints.askApproval', { id: late, version, decision: refund });
    program.bridge.emit('data.changed', { topics: ['complaints'] });
    fireEvent.click(await screen.findByRole('button', { name: /^To approve *1/u }));
    await waitFor(() => expect(words()).toEqual(['late']));
    expect(rows()[0]).toContain('Waits for consent');
    fireEvent.click(screen.getByRole('button', { name: /^To approve/u }));
    fireEvent.click(button('Mine'));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  test('kinds, states and closed ones are picked, and taken away chip by chip', async () => {
    await openRegister();
    fireEvent.click(button('Filter'));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Late delivery', hidden: true }));
    await waitFor(() => expect(words()).toEqual(['late']));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the filter: Late delivery' }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    fireEvent.click(screen.getByRole('radio', { name: 'Closed', hidden: true }));
    await waitFor(() => expect(words()).toEqual(['rude']));
  });

  test('are kept as a view', async () => {
    await openRegister();
    fireEvent.click(screen.getByRole('button', { name: /^Overdue/u }));
    await waitFor(() => expect(words()).not.toContain('heel'));
    fireEvent.click(button('Views'));
    fireEvent.click(await screen.findByText('Save this as a view…'));
    type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Hurry');
    fireEvent.submit(screen.getByRole('textbox', { name: 'Name of the view' }));
    await screen.findByRole('button', { name: 'Hurry' });
    const [view] = await program.engine.call('views.list', {});
    expect(view).toMatchObject({ kind: 'complaints', name: 'Hurry', filter: { overdue: true } });
  });
});

describe('by keyboard', () => {
  test('arrows go, Enter opens beside the list, then arrows open; Escape closes', async () => {
    const { zip } = await inList();
    press('ArrowDown');
    expect(window.location.hash).toBe('#/complaints');
    press('Enter');
    const first = await screen.findByRole('heading', { level: 2, name: /^No\. / });
    const before = first.textContent;
    expect(window.location.hash).toBe(`#/complaints/${zip}`);
    act(() => screen.getByRole('listbox', { name: 'Complaints' }).focus());
    press('ArrowDown');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe(before),
    );
    press('Escape');
    await waitFor(() => expect(window.location.hash).toBe('#/complaints'));
  });

  test('many are handed over at once, and it is taken back', async () => {
    const { database } = program.engine;
    await inList();
    const helper = '0190a5b0-0000-7000-8000-0000000000aa';
    database.handle
      .prepare("insert into staff (id, name, role, created_at) values (?, 'Ewa', 'staff', ?)")
      .run(helper, ago(0));
    program.bridge.emit('data.changed', { topics: ['shop'] });
    press('ArrowDown');
    press('KeyA', { ctrlKey: true });
    await waitFor(() => expect(selected()).toBe(3));
    fireEvent.click(button('Hand over to…'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Ewa', hidden: true }));
    await screen.findByText('3 complaints handed over to Ewa');
    await waitFor(() => expect(rows().every((row) => row.includes('Ewa'))).toBe(true));
    const toast = screen.getByText('3 complaints handed over to Ewa').parentElement as HTMLElement;
    fireEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back for 3 complaints.');
    await waitFor(() => expect(rows().some((row) => row.includes('Ewa'))).toBe(false));
    expect(selected()).toBe(0);
  });

  test('what was changed since the hand-over stays as it is', async () => {
    const { database } = program.engine;
    const { heel } = await openRegister();
    database.handle
      .prepare("insert into staff (id, name, role, created_at) values (?, 'Ewa', 'staff', ?)")
      .run('0190a5b0-0000-7000-8000-0000000000aa', ago(0));
    program.bridge.emit('data.changed', { topics: ['shop'] });
    act(() => screen.getByRole('listbox', { name: 'Complaints' }).focus());
    press('KeyA', { ctrlKey: true });
    await waitFor(() => expect(selected()).toBe(3));
    fireEvent.click(button('Hand over to…'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Ewa', hidden: true }));
    await screen.findByText('3 complaints handed over to Ewa');
    await step(program.engine, heel, { do: 'assess' });
    fireEvent.click(button('Undo'));
    await screen.findByText('Taken back for 2 complaints. 1 was changed since and stays as it is.');
    expect(await program.engine.call('complaints.get', { id: heel })).toMatchObject({
      ownerName: 'Ewa',
      state: 'assessing',
    });
  });
});
