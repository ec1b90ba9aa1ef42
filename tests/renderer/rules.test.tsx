import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { typedParts } from '../../renderer/features/rules/typed-parts.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  beforeEachScreen,
  button,
  changeElsewhere,
  choose,
  field,
  open,
  saveButton,
  staffLimit,
  stored,
} from '../support/rules-screen.tsx';
import { press, save, type, undo } from '../support/window.tsx';

beforeEachScreen();

describe('the rules', () => {
  test('are reached from the settings, and left with one key', async () => {
    await open();
    press('Escape');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    fireEvent.click(screen.getByRole('link', { name: 'Open the rules' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Rules' })).toBeDefined();
  });

  test('are found in the palette by what they hold', async () => {
    await open();
    act(() => navigate('/today'));
    press('KeyK', { ctrlKey: true });
    type(await screen.findByRole('combobox', { name: 'Do or open anything' }), 'opening hours');
    fireEvent.click(await screen.findByRole('option', { name: /^Rules of the shop/u }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Rules' })).toBeDefined();
  });

  test('have nothing to save until something is changed', async () => {
    await open();
    expect(saveButton()).toBeNull();
    type(staffLimit(), '250');
    await screen.findByText('Save the rules');
    type(staffLimit(), '100.00');
    await waitFor(() => expect(saveButton()).toBeNull());
  });

  test('are saved with one key, all of them, and taken back with undo', async () => {
    await open();
    const before = (await stored()).rules;
    type(staffLimit(), '250,50');
    type(field('Managers, up to'), '1000');
    type(field('Days to solve a complaint'), '');
    type(field('Days until the next update to the customer'), '5');
    type(field('Days of warning before a deadline'), '1 7');
    type(field('Social media, first answer within'), '2');
    choose('Social media, unit', 'hours');
    choose('Social media, counted', 'always');
    choose('Law that counts', 'RU');
    fireEvent.click(field('Three attempts failed'));
    save();
    await screen.findByText(/^The rules are saved/u);
    const after = await stored();
    expect(after.rules).toEqual({
      ...before,
      countryPack: 'RU',
      limits: { staff: 250_50, manager: 1000_00 },
      resolutionDays: null,
      updateDays: 5,
      warnDays: [7, 1],
      firstAnswer: { ...before.firstAnswer, social: { minutes: 120, openHours: false } },
      escalation: { ...before.escalation, failedAttempts: false },
    });
    expect(after.pack).toBe('RU');
    expect(saveButton()).toBeNull();
    await undo('The rules are saved; open complaints are reckoned with them');
    await waitFor(async () => expect((await stored()).rules).toEqual(before));
    await waitFor(() => expect(staffLimit().value).toBe('100.00'));
  });

  test.each([
    ['Team members, up to', 'a lot', /^An amount such as/u],
    ['Days to solve a complaint', '0', 'A whole number from 1 to 365.'],
    ['Days of warning before a deadline', '1, 2, 3, 4, 5, 6', /^Up to five numbers/u],
    ['Days of warning before a deadline', 'soon', /^Up to five numbers/u],
    ['Phone, first answer within', '', 'A whole number from 1 to 1,666.'],
    ['Monday, to', '8', /^Times such as/u],
    ['Monday, from', 'early', /^Times such as/u],
  ])('%s cannot be "%s", and the field says why', async (name, typed, problem) => {
    await open();
    type(field(name), typed);
    save();
    await screen.findByText(problem);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect((await stored()).version).toBe(1);
  });

  test('that were typed and not saved survive leaving the screen, and can be thrown away', async () => {
    await open();
    type(staffLimit(), '250');
    act(() => navigate('/today'));
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    act(() => navigate('/settings/rules'));
    await screen.findByRole('heading', { level: 2, name: 'Law and place' });
    expect(staffLimit().value).toBe('250');
    fireEvent.click(screen.getByText('Throw away the changes'));
    await waitFor(() => expect(staffLimit().value).toBe('100.00'));
    await undo('Thrown away');
    await waitFor(() => expect(staffLimit().value).toBe('250'));
  });

  test('that somebody else saved meanwhile are read again, with what was typed on top', async () => {
    await open();
    type(staffLimit(), '250');
    await changeElsewhere({ updateDays: 3 });
    save();
    await screen.findByText('Somebody else saved the rules in the meantime.');
    expect(field('Days until the next update to the customer').value).toBe('3');
    expect(staffLimit().value).toBe('250');
    save();
    await screen.findByText(/^The rules are saved/u);
    expect((await stored()).rules).toMatchObject({
      updateDays: 3,
      limits: { staff: 250_00, manager: null },
    });
  });

  test('are only read by whoever is not the owner', async () => {
    const limits = { staff: '999', manager: '' };
    typedParts.set({ since: 1, parts: { limits } });
    await open({ role: 'manager' });
    await screen.findByText(/^Only the owner can change the rules/u);
    expect(staffLimit().matches(':disabled')).toBe(true);
    expect(staffLimit().value, 'what the owner has not saved').toBe('100.00');
    expect(screen.queryByText('Add a cause')).toBeNull();
  });

  test('have no accessibility faults, whole or wrong', async () => {
    await open();
    fireEvent.click(screen.getByText('What this law holds'));
    fireEvent.click(button('Add a cause: Quality'));
    type(staffLimit(), '?');
    staffLimit().focus();
    save();
    await screen.findByText(/^An amount such as/u);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });
});
