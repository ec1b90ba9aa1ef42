import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  addCustomer,
  beforeEachCalls,
  engine,
  newCall,
  open,
  press,
  wojcik,
} from '../support/calls.tsx';

beforeEachCalls();

const advice = () => screen.queryByRole('dialog', { name: 'More: How to talk' });
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

test('in a guided call one key shows more on how to talk, and the same key puts it away', async () => {
  const customerId = await addCustomer(wojcik);
  await engine.call('observations.add', {
    customerId,
    seenOn: today(),
    pattern: 'undecided',
    note: 'Took an hour',
  });
  open();
  await newCall({ customerId });
  press('F3');
  const title = await heading('Calm start');
  await screen.findByRole('button', { name: 'More: How to talk' });

  press('KeyT');
  await waitFor(() => expect(advice()).not.toBeNull());
  within(advice() ?? document.body).getByText('Ask what still stands in the way');
  expect(await accessibilityFaults(document.body)).toEqual([]);
  // What is pressed now is not meant for the guide behind it.
  press('ArrowRight');
  await heading('Calm start');

  press('KeyT');
  expect(advice()).toBeNull();
  expect(document.activeElement).toBe(title);
  press('KeyT');
  press('Escape');
  expect(advice()).toBeNull();
  press('ArrowRight');
  await heading('Hear them out');
});
