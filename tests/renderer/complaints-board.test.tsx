import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { resetRegister } from '../../renderer/features/complaints/register-state.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { step, takeIn } from '../support/complaints.ts';
import { beforeEachAProgram, open, press, program } from '../support/window.tsx';

beforeEachAProgram();

const received = () => program.engine.clock.clock().toISOString();
const column = (name: RegExp) => screen.getByRole('region', { name });
const list = (name: RegExp) => within(column(name)).getByRole('listbox');
const cards = (name: RegExp) =>
  within(column(name))
    .queryAllByRole('option')
    .map((card) => card.textContent ?? '');

/** Two new ones, one looked into and one decided about. */
async function openBoard() {
  resetRegister();
  const { engine } = program;
  const taken = [];
  for (const account of ['heel', 'zip', 'late', 'price']) {
    taken.push(await takeIn(engine, { account, receivedAt: received() }));
  }
  const [first, , third, fourth] = taken.map(({ id }) => id);
  await step(engine, third ?? '', { do: 'assess' });
  await step(engine, fourth ?? '', {
    do: 'decide',
    decision: {
      verdict: 'rejected',
      remedy: null,
      cost: 0,
      reasons: 'The price stood on the shelf.',
      alternatives: 'A voucher for the next time.',
      way: 'inPerson',
    },
  });
  open();
  act(() => navigate('/complaints/board'));
  await waitFor(() => expect(cards(/^New/u)).toHaveLength(2));
  await waitFor(() => expect(cards(/^Decided/u)).toHaveLength(1));
  return { first: first ?? '', third: third ?? '', fourth: fourth ?? '' };
}

const state = async (id: string) => (await program.engine.call('complaints.get', { id })).state;
const marked = () => {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent ?? '';
};

test('every open complaint stands in the column of its state', async () => {
  await openBoard();
  expect(cards(/^New, 2/u).join()).toMatch(/heel.*zip/u);
  expect(cards(/^Being looked into, 1/u).join()).toContain('late');
  expect(cards(/^Waiting, 0/u)).toEqual([]);
  expect(cards(/^Settled, 0/u)).toEqual([]);
});

test('nothing that a machine can find is wrong with it', async () => {
  await openBoard();
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

describe('by keyboard', () => {
  test('arrows go down and over to the next column that has cards', async () => {
    await openBoard();
    act(() => list(/^New/u).focus());
    press('ArrowDown');
    expect(marked()).toContain('heel');
    press('ArrowDown');
    expect(marked()).toContain('zip');
    press('ArrowRight');
    expect(marked()).toContain('late');
    press('ArrowRight');
    expect(marked()).toContain('price');
    press('ArrowRight');
    expect(marked()).toContain('price');
    press('ArrowLeft');
    expect(marked()).toContain('late');
  });

  test('Enter opens the complaint', async () => {
    const { third } = await openBoard();
    act(() => list(/^Being/u).focus());
    press('Home');
    press('Enter');
    await waitFor(() => expect(window.location.hash).toBe(`#/complaints/${third}`));
  });

  test('M offers the steps that are allowed, and does at once what needs no words', async () => {
    const { first } = await openBoard();
    act(() => list(/^New/u).focus());
    press('ArrowDown');
    press('KeyM');
    const menu = await screen.findByRole('menu', { hidden: true });
    const items = within(menu).getAllByRole('menuitem', { hidden: true });
    expect(items.map((item) => item.textContent)).toEqual([
      'Acknowledged…',
      'Being looked into',
      'Waiting…',
      'Decided…',
    ]);
    fireEvent.click(items[1] as HTMLElement);
    await screen.findByText('No. 1/2026 moved to: Being looked into');
    expect(await state(first)).toBe('assessing');
    await waitFor(() => expect(cards(/^Being looked into, 2/u)).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await state(first)).toBe('new'));
  });

  test('what needs words opens their form', async () => {
    const { first } = await openBoard();
    act(() => list(/^New/u).focus());
    press('ArrowDown');
    press('KeyM');
    const menu = await screen.findByRole('menu', { hidden: true });
    fireEvent.click(within(menu).getByText('Waiting…'));
    await waitFor(() => expect(window.location.hash).toBe(`#/complaints/${first}`));
    expect(await state(first)).toBe('new');
  });
});

describe('by hand', () => {
  const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' };
  const card = (text: string) =>
    screen.getAllByRole('option').find((one) => one.textContent?.includes(text)) as HTMLElement;

  test('a card goes where its next step leads, and nowhere else', async () => {
    const { first } = await openBoard();
    fireEvent.dragStart(card('heel'), { dataTransfer });
    expect(column(/^Being/u).dataset.drop).toBe('yes');
    expect(column(/^Waiting/u).dataset.drop).toBe('yes');
    expect(column(/^Settled/u).dataset.drop).toBe('no');
    expect(column(/^New/u).dataset.drop).toBe('own');
    expect(fireEvent.dragOver(column(/^Settled/u), { dataTransfer })).toBe(true);
    expect(fireEvent.dragOver(column(/^Being/u), { dataTransfer })).toBe(false);
    fireEvent.drop(column(/^Being/u), { dataTransfer });
    expect(column(/^Settled/u).dataset.drop).toBeUndefined();
    await waitFor(async () => expect(await state(first)).toBe('assessing'));
  });

  test('a drag that is given up leaves everything as it was', async () => {
    const { first } = await openBoard();
    fireEvent.dragStart(card('heel'), { dataTransfer });
    fireEvent.dragEnd(card('heel'), { dataTransfer });
    expect(column(/^Being/u).dataset.drop).toBeUndefined();
    fireEvent.drop(column(/^Being/u), { dataTransfer });
    expect(await state(first)).toBe('new');
  });
});
