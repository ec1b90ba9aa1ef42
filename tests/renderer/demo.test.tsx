import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { today } from '../../renderer/days.ts';
import { beforeEachAProgram, button, open, program } from '../support/window.tsx';

beforeEachAProgram();

const really = () => screen.findByRole('dialog', { name: 'Remove the demo shop?' });
const isHere = async () => (await program.engine.call('shop.get', {})).demo;

test('demo customers are called so, and go when somebody is sure', async () => {
  await program.engine.call('demo.add', { language: 'en', today: today() });
  open();
  act(() => navigate('/today'));
  await screen.findByText('These are demo customers.');
  fireEvent.click(button('Remove'));
  fireEvent.click(within(await really()).getByRole('button', { name: 'Cancel' }));
  expect(await isHere()).toBe(true);
  fireEvent.click(button('Remove'));
  fireEvent.click(within(await really()).getByRole('button', { name: 'Remove the demo shop' }));
  await screen.findByText('The demo shop has been removed', {}, { timeout: 30_000 });
  expect(await isHere()).toBe(false);
  await waitFor(() => expect(screen.queryByText('These are demo customers.')).toBeNull());
}, 60_000);
