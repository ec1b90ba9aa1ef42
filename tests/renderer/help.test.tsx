import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { afterLetters } from '../../renderer/features/after-talk/letters.ts';
import { stepLetters } from '../../renderer/features/complaints/detail/step-order.ts';
import { keysOf, type ShortcutName, shortcuts } from '../../renderer/shortcuts.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { beforeEachAProgram, open, press, search } from '../support/window.tsx';

beforeEachAProgram();

const help = () => screen.findByRole('dialog', { name: 'Help' });

test.each([
  ['F1', {}],
  ['Slash', { ctrlKey: true }],
])('%s opens the help and closes it again', async (code, modifiers) => {
  open();
  act(() => search().focus());
  press(code, modifiers);
  await help();
  press(code, modifiers);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(search());
});

test('begins with every key that there is', async () => {
  open();
  press('F1');
  const panel = await help();
  const names = Object.keys(shortcuts).filter((name): name is ShortcutName => name in shortcuts);
  const written = panel.textContent;
  for (const name of names) expect(written, name).toContain(keysOf(name).join(''));
  const letters = within(panel).getByText('On the page of a complaint').parentElement;
  for (const letter of Object.values(stepLetters)) {
    within(letters ?? panel).getByText(letter, { selector: 'kbd' });
  }
  expect(letters?.textContent).toContain('Money givenM');
  const afterwards = within(panel).getByText('After a guided call').parentElement;
  for (const letter of Object.values(afterLetters)) {
    within(afterwards ?? panel).getByText(letter, { selector: 'kbd' });
  }
  within(panel).getByRole('heading', { name: 'How to begin' });
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

test('Escape leads back without reaching the call behind it', async () => {
  open();
  press('F2');
  await screen.findByRole('timer');
  const { hash } = window.location;
  press('F1');
  const panel = await help();
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(window.location.hash).toBe(hash);
});
