import { notifications } from '@mantine/notifications';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { Role } from '#contract/permissions.ts';
import type { ShopRules } from '#contract/rules.ts';
import { App } from '../../renderer/app/App.tsx';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { addDays, createDayFormat, today } from '../../renderer/days.ts';
import { formOf, readTime, rulesOf } from '../../renderer/features/rules/rules-form.ts';
import { nothingTyped, typedParts } from '../../renderer/features/rules/typed-parts.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge } from '../support/bridge.ts';
import { startTestEngine, type TestEngine, takeFirstSteps } from '../support/engine.ts';
import { press, save, type, undo } from '../support/window.tsx';

let engine: TestEngine;

beforeEach(() => typedParts.set(nothingTyped));
afterEach(() => notifications.clean());

// By label and title, which are found faster than roles where a screen is full of fields.
const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const button = (label: string) => screen.getByLabelText(label, { selector: 'button' });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'select' }), { target: { value } });
const saveButton = () => screen.queryByText('Save the rules');

interface Opening {
  role?: Role;
  /** Before the window opens. */
  prepare?: () => Promise<unknown>;
}

async function open({ role = 'owner', prepare }: Opening = {}) {
  engine = await startTestEngine({ role });
  await prepare?.();
  connectBridge(engine);
  takeFirstSteps(engine);
  navigate('/settings/rules');
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <App />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 2, name: 'Law and place' });
  await screen.findByRole('heading', { level: 3, name: 'Quality' });
}

const stored = () => engine.call('rules.get', {});
const staffLimit = () => field('Team members, up to');
const group = (name: string) => screen.getByRole('region', { name });

async function changeElsewhere(change: Partial<ShopRules>) {
  const { version, rules } = await stored();
  await engine.call('rules.update', { version, rules: { ...rules, ...change } });
}

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

describe('law and place', () => {
  test('what the law holds stands there with its article, also of one that is not saved', async () => {
    await open();
    const law = within(group('Law and place'));
    await law.findByText('5 rules');
    law.getByText('Act on Consumer Rights (Poland), art. 7a');
    law.getByText('This is help with dates, not legal advice.');
    choose('Law that counts', 'RU');
    await law.findByText('11 rules');
    law.getByText('Repair');
    choose('Law that counts', 'none');
    expect(await law.findByText(/^This pack has no rules/u)).toBeDefined();
  });

  test('a rule that is not compared with the act yet says so', async () => {
    await open();
    choose('Law that counts', 'UA');
    const law = within(group('Law and place'));
    const { rules } = await engine.call('rules.pack', { countryPack: 'UA' });
    const unchecked = rules.filter(({ toBeChecked }) => toBeChecked).length;
    expect(unchecked).toBeGreaterThan(0);
    await waitFor(() => expect(law.getAllByText('not checked yet')).toHaveLength(unchecked));
  });

  test('the time zone is found by typing', async () => {
    await open();
    const zone = field('Time zone');
    fireEvent.click(zone);
    type(zone, 'kyiv');
    fireEvent.click(await screen.findByText('Europe/Kyiv'));
    save();
    await screen.findByText(/^The rules are saved/u);
    // The same place under two names, of which the program knows the older one.
    expect((await stored()).rules.timeZone).toMatch(/^Europe\/K(?:yiv|iev)$/u);
  });
});

describe('opening hours', () => {
  test('have breaks and closed days, and are typed as people write them', async () => {
    await open();
    const hours = within(group('Opening hours'));
    fireEvent.click(hours.getByLabelText('Remove hours: Saturday, 09:00–14:00'));
    expect(hours.getAllByText('Closed')).toHaveLength(2);
    type(field('Monday, to'), '13');
    fireEvent.click(hours.getByLabelText('Add hours: Monday'));
    const [, from] = screen.getAllByLabelText('Monday, from');
    const [, to] = screen.getAllByLabelText('Monday, to');
    type(from ?? hours.getByText('?'), '14.30');
    type(to ?? hours.getByText('?'), '1900');
    save();
    await screen.findByText(/^The rules are saved/u);
    expect((await stored()).rules.openingHours).toMatchObject({
      1: [
        { from: '09:00', to: '13:00' },
        { from: '14:30', to: '19:00' },
      ],
      6: [],
    });
  });

  test.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['24', '24:00'],
    ['noon', 'noon'],
    ['', ''],
  ])('"%s" is read as "%s"', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});

describe('days that differ', () => {
  const full = (day: string) => createDayFormat('en-GB').full(day);

  test('are added by keyboard, sorted, and removed', async () => {
    await open();
    const [soon, later] = [addDays(today(), 10), addDays(today(), 20)];
    const days = within(group('Days that differ'));
    type(field('Day'), later);
    fireEvent.submit(field('Day'));
    type(field('Day'), soon);
    fireEvent.click(field('working'));
    fireEvent.submit(field('Day'));
    expect(days.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      `${full(soon)}working`,
      `${full(later)}free`,
    ]);
    fireEvent.click(days.getByLabelText(`Remove: ${full(later)}`));
    save();
    await screen.findByText(/^The rules are saved/u);
    expect((await stored()).rules.days).toEqual([{ date: soon, working: true }]);
  });

  test('that have passed are folded', async () => {
    const passed = [{ date: addDays(today(), -3), working: false }];
    await open({ prepare: () => changeElsewhere({ days: passed }) });
    const days = within(group('Days that differ'));
    const fold = await days.findByText('1 day in the past');
    expect(fold.closest('details')?.open).toBe(false);
  });
});

describe('what stands in the fields', () => {
  test('means the same rules as were read', async () => {
    await open();
    const { rules } = await stored();
    const typed = (amount: number) => (amount / 100).toFixed(2);
    expect(rulesOf(formOf(rules, typed), 'PLN')).toEqual({ rules });
  });
});

describe('root causes', () => {
  const causes = async () =>
    (await engine.call('rootCauses.list', {})).filter(({ parentId }) => parentId !== null);

  test('get finer by keyboard, and are changed', async () => {
    await open();
    fireEvent.click(button('Add a cause: Quality'));
    expect(document.activeElement).toBe(field('Name'));
    save();
    await screen.findByText('Needs to be filled in.');
    type(field('Name'), 'Glue dries out');
    type(field('What helps'), 'Check the batch');
    save();
    await screen.findByText('Cause added: Glue dries out');
    expect(await causes()).toMatchObject([
      { cause: 'quality', name: 'Glue dries out', remedy: 'Check the batch', retired: false },
    ]);
    await waitFor(() => expect(document.activeElement).toBe(button('Add a cause: Quality')));
    fireEvent.click(await screen.findByLabelText('Change: Glue dries out'));
    type(field('Name'), 'Glue too old');
    save();
    await screen.findByText('Cause changed: Glue too old');
    expect(await causes()).toMatchObject([{ name: 'Glue too old', remedy: 'Check the batch' }]);
    await undo('Cause changed: Glue too old');
    await screen.findByLabelText('Change: Glue dries out');
  });

  test('are put aside and used again', async () => {
    await open({
      async prepare() {
        const [root] = await engine.call('rootCauses.list', {});
        const parentId = root?.id ?? '';
        await engine.call('rootCauses.save', { id: null, parentId, name: 'Old label', remedy: '' });
      },
    });
    fireEvent.click(button('Put aside: Old label'));
    await screen.findByLabelText('Use again: Old label');
    expect(await causes()).toMatchObject([{ name: 'Old label', retired: true }]);
    fireEvent.click(button('Use again: Old label'));
    await screen.findByLabelText('Put aside: Old label');
    expect(await causes()).toMatchObject([{ retired: false }]);
  });
});
