import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Playbook } from '#contract/playbook.ts';
import { everything } from '#contract/timeline.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { ownPlaybook } from '../support/add-playbook.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  addCustomer,
  beforeEachCalls,
  engine,
  newCall,
  notes,
  open,
  openDrafts,
  press,
  save,
  type,
  wojcik,
} from '../support/calls.tsx';

beforeEachCalls();

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const now = (title: string) => screen.findByRole('heading', { level: 2, name: title });

/** Step two of the shop's own guide is required; the guide comes first among those for complaints. */
const own: Playbook = {
  ...complaintPhone,
  key: 'a-guide-of-ours',
  steps: complaintPhone.steps.map((step) =>
    step.key === 'listen' || step.key === 'sumUp'
      ? Object.assign({}, step, { mark: 'required' as const })
      : step,
  ),
};

async function guided(): Promise<string> {
  await ownPlaybook(engine, own);
  const customerId = await addCustomer(wojcik);
  open();
  await newCall({ customerId });
  press('F3');
  await now('Calm start');
  return customerId;
}

describe('a step that the shop requires', () => {
  test('is asked about when the call is saved, and its reason stands in the history', async () => {
    const customerId = await guided();
    press('Enter');
    await now('Hear them out');
    save();
    const why = await screen.findByRole('textbox', { name: 'Why this step is left out' });
    expect(document.activeElement).toBe(why);
    screen.getByText('Sum up', { selector: 'p' });
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.submit(why);
    expect(await openDrafts()).toHaveLength(1);
    type(why, 'The line went dead');
    fireEvent.submit(why);
    await waitFor(async () => expect(await openDrafts()).toEqual([]));
    const page = { customerId, filter: everything, offset: 0, limit: 10 };
    expect((await engine.call('timeline.list', page)).rows).toMatchObject([
      { talk: { skipped: [{ title: { en: 'Sum up' }, reason: 'The line went dead' }] } },
    ]);
  });

  test('is not left by the progress without a reason', async () => {
    await guided();
    press('Enter');
    await now('Hear them out');
    const course = screen.getByRole('navigation', { name: 'Course of the talk' });
    fireEvent.click(within(course).getByRole('button', { name: /Offer a choice/u }));
    const why = await screen.findByRole('textbox', { name: 'Why this step is left out' });
    expect(screen.queryByRole('heading', { level: 2, name: 'Offer a choice' })).toBeNull();
    type(why, 'It stands in the letter');
    fireEvent.submit(why);
    await now('Offer a choice');
    await waitFor(async () =>
      expect((await openDrafts())[0]?.content.guided?.events.at(-1)).toMatchObject({
        did: 'go',
        to: 'offer',
        skipped: 'It stands in the letter',
      }),
    );
  });
});

describe('while somebody writes', () => {
  test('Page Down goes on, and the hand goes on writing in what the next step asks', async () => {
    await guided();
    press('Enter');
    await now('Hear them out');
    press('KeyF');
    type(field('What happened'), 'The kettle leaks');
    press('PageDown');
    const heading = await now('Name the feeling');
    expect(document.activeElement).toBe(heading);
    press('KeyN');
    expect(document.activeElement).toBe(notes());
    press('PageDown');
    await now('Say it back');
    expect(document.activeElement).toBe(
      screen.getByRole('combobox', { name: 'Kind of complaint' }),
    );
    press('PageDown');
    await now('Ask for details');
    expect(document.activeElement).toBe(field('Product'));
    press('Escape');
    press('PageDown');
    expect(document.activeElement).toBe(await now('Take it on'));
  });

  test('it does not save the call', async () => {
    await guided();
    for (
      let left = 12;
      left > 0 && !screen.queryByRole('heading', { name: 'Say thank you' });
      left -= 1
    ) {
      press('ArrowRight');
    }
    press('KeyN');
    for (let left = 12; left > 0; left -= 1) press('PageDown');
    expect(document.activeElement).toBe(notes());
    expect(await openDrafts()).toHaveLength(1);
  });
});
