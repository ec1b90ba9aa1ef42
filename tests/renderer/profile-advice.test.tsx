import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { observe, openAnna } from '../support/customer-card.ts';
import { anna } from '../support/people.ts';
import { add, beforeEachAProgram, button, press } from '../support/window.tsx';

beforeEachAProgram();

const more = () => screen.findByRole('button', { name: 'More: How to talk' });
const advice = () => screen.getByRole('dialog', { name: 'More: How to talk' });
const lines = () =>
  within(advice())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

describe('how to talk', () => {
  test('is one line for each thing that is known, the pattern seen last at the top', async () => {
    const id = await add({ ...anna, decisionStyle: 'emotional', buyingStyle: 'bargain' });
    await observe(id, 'Said little', 'silent');
    await observe(id, 'Spoke of ten things', 'enthusiastic');
    await openAnna(id);
    fireEvent.click(await more());
    const expected = [
      'Give structure, one thing at a time',
      'Open questions, unhurried',
      'Warmth first, then the matter',
      'The whole price first, then what is on offer',
    ];
    expect(lines()).toEqual(expected);
    const glance = screen.getByRole('region', { name: 'At a glance' });
    expect(
      [...glance.querySelectorAll('p')]
        .map(({ textContent }) => textContent)
        .filter((text) => expected.includes(text)),
    ).toEqual(expected);
  });

  test('says more behind one button: three that help, two to leave, one to say', async () => {
    const id = await add(anna);
    await observe(id, 'Shouted', 'aggressive');
    await openAnna(id);
    fireEvent.click(await more());
    expect(await accessibilityFaults(document.body)).toEqual([]);
    const [helps, leave] = within(advice()).getAllByRole('list');
    expect(helps?.textContent).toContain('Let it all be said, facts come later');
    expect(helps?.children).toHaveLength(3);
    expect(leave?.textContent).toContain('“Calm down”');
    expect(leave?.children).toHaveLength(2);
    within(advice()).getByText('I want this sorted. Let’s go one step at a time.');
  });

  test('has the sentence in the language of the customer, the rest in that of the reader', async () => {
    const id = await add({ ...anna, language: 'ru', buyingStyle: 'premium' });
    await openAnna(id);
    fireEvent.click(await more());
    const sentence = within(advice()).getByText('Покажу лучшее, что у нас есть.');
    expect(sentence.closest('[lang]')?.getAttribute('lang')).toBe('ru');
    within(advice()).getByText('Begin with the best');
  });

  test('takes the keyboard, and Escape gives it back without leaving the card', async () => {
    const id = await add({ ...anna, decisionStyle: 'pragmatic' });
    await openAnna(id);
    (await more()).focus();
    fireEvent.click(await more());
    expect(document.activeElement).toBe(within(advice()).getByRole('button', { name: 'Close' }));
    press('Escape');
    expect(screen.queryByRole('dialog', { name: 'More: How to talk' })).toBeNull();
    expect(document.activeElement).toBe(await more());
    expect(button('Edit')).toBeTruthy();
  });

  test('offers no more where only the best time is known', async () => {
    await openAnna(await add({ ...anna, convenientHours: '9–12' }));
    await screen.findByText('Best time: 9–12');
    expect(screen.queryByRole('button', { name: 'More: How to talk' })).toBeNull();
  });
});
