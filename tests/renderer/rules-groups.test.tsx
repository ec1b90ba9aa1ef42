import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, createDayFormat, today } from '../../renderer/days.ts';
import { formOf, readTime, rulesOf } from '../../renderer/features/rules/rules-form.ts';
import {
  beforeEachScreen,
  button,
  changeElsewhere,
  choose,
  engine,
  field,
  group,
  open,
  stored,
} from '../support/rules-screen.tsx';
import { save, type, undo } from '../support/window.tsx';

beforeEachScreen();

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
