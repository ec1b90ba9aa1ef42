import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { shippedIds } from '#db/root-causes.ts';
import { forgetTyped } from '../../renderer/components/typed-drafts.ts';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { prepared } from '../support/preparation.ts';
import {
  add,
  beforeEachAProgram,
  button,
  choose,
  field,
  heading,
  open,
  openCard,
  press,
  program,
  takeInCoat,
  type,
  undo,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

const name = 'Zofia Wójcik-Żółkiewska';
const drafts = () => program.engine.call('calls.open', {});
const planned = async () =>
  (await program.engine.call('followUps.open', { customerId: null, until: null, limit: 50 })).rows;
const typedOnDisk = async () =>
  (await program.engine.call('typedDrafts.list', {})).map(({ content }) => JSON.parse(content));

const sheet = () => screen.findByRole('heading', { level: 1, name: `Before the call: ${name}` });

async function openSheet(customerId: string) {
  open();
  await openCard(customerId, name);
  press('F3', { shiftKey: true });
  await sheet();
  await screen.findByRole('checkbox', { name: 'Think what the likely cause is.' });
}

/** Another window of the same program: nothing but the disk remembers. */
function openAnew() {
  cleanup();
  forgetTyped();
  open();
}

describe('the sheet before a hard call', () => {
  test('is filled in by keyboard, and F3 begins the call with all of it', async () => {
    const customerId = await add(zofia);
    const { id: complaintId } = await takeInCoat(customerId);
    await openSheet(customerId);
    expect(screen.getByText(/1 open complaint/u)).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What about' }).value).toBe(
      complaintId,
    );
    press('Digit1');
    press('Digit3');
    await screen.findByText('2 of 7');
    choose('Likely cause', shippedIds.quality);
    act(() => button('Repair').click());
    type(field('In words'), 'By Friday');
    type(field('Own note'), 'Speak slowly');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    press('F3');
    await heading('Calm start');
    await waitFor(async () =>
      expect(await drafts()).toMatchObject([
        {
          content: {
            customerId,
            direction: 'outgoing',
            note: 'Speak slowly',
            followUpId: null,
            guided: {
              complaintId,
              record: {
                account: 'The coat lost a button',
                likelyCauseId: shippedIds.quality,
                options: [{ remedy: 'repair', note: 'By Friday', cost: 0 }],
              },
            },
          },
        },
      ]),
    );
    await waitFor(async () => expect(await typedOnDisk()).toEqual([]));
  });

  test('leaves the keyboard there when what is suggested is taken, also the last one', async () => {
    const customerId = await add(zofia);
    await takeInCoat(customerId);
    await openSheet(customerId);
    const take = (suggested: string) =>
      act(() => {
        button(suggested).focus();
        button(suggested).click();
      });
    take('Exchange');
    expect(document.activeElement).toBe(button('Money back'));
    take('Money back');
    take('Repair');
    expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'In words' })[2]);
  });

  test('is planned for a day and an hour, and taken back by undo', async () => {
    const customerId = await add(zofia);
    const { id: complaintId } = await takeInCoat(customerId);
    await openSheet(customerId);
    type(field('Day'), today());
    type(field('Time'), '1530');
    press('Digit2');
    press('Enter', { ctrlKey: true });
    await screen.findByText('Hard call planned: today, 15:30');
    await heading(name);
    expect(await planned()).toMatchObject([
      {
        customerId,
        dueOn: today(),
        note: expect.stringMatching(/The coat lost a button$/u),
        preparation: { complaintId, time: '15:30', ready: [1] },
      },
    ]);
    await undo('Hard call planned: today, 15:30');
    await waitFor(async () => expect(await planned()).toEqual([]));
  });

  test('that is planned already is opened as it stands, not planned a second time', async () => {
    const customerId = await add(zofia);
    const plan = { customerId, dueOn: today(), note: 'The coat', preparation: prepared };
    await program.engine.call('followUps.add', plan);
    await openSheet(customerId);
    expect(field('Own note').value).toBe(prepared.note);
    type(field('Own note'), 'Speak slowly');
    press('Enter', { ctrlKey: true });
    await screen.findByText('Hard call planned: today, 15:30');
    expect(await planned()).toMatchObject([{ preparation: { note: 'Speak slowly' } }]);
  });

  test('is not planned for an hour that is none', async () => {
    await openSheet(await add(zofia));
    type(field('Time'), '25');
    press('Enter', { ctrlKey: true });
    expect(await screen.findByText('A time, like 15:30')).toBeTruthy();
    expect(document.activeElement).toBe(field('Time'));
    expect(await planned()).toEqual([]);
  });

  test('keeps what is typed on disk, and offers it again', async () => {
    const customerId = await add(zofia);
    await openSheet(customerId);
    type(field('Own note'), 'Speak slowly');
    await waitFor(async () =>
      expect(await typedOnDisk()).toMatchObject([{ preparation: { note: 'Speak slowly' } }]),
    );
    press('Escape');
    await heading(name);
    openAnew();
    await heading(name);
    press('F3', { shiftKey: true });
    await sheet();
    await waitFor(() => expect(field('Own note').value).toBe('Speak slowly'));
    act(() => button('Throw away').click());
    await waitFor(() => expect(field('Own note').value).toBe(''));
    await undo('Thrown away');
    await waitFor(() => expect(field('Own note').value).toBe('Speak slowly'));
  });

  test('asks first where something else was begun for the customer', async () => {
    const customerId = await add(zofia);
    const { id } = await program.engine.call('followUps.add', {
      customerId,
      dueOn: today(),
      note: 'The coat',
      preparation: prepared,
    });
    const { id: complaintId } = await takeInCoat(customerId);
    open();
    act(() => navigate(`/prepare/${customerId}/complaint/${complaintId}`));
    await sheet();
    type(field('Own note'), 'Speak slowly');
    act(() => navigate(`/prepare/${customerId}/plan/${id}`));
    await screen.findByText('Something else was being prepared for this customer');
    expect(screen.queryByRole('textbox', { name: 'Own note' })).toBeNull();
    act(() => button('Go on with it').click());
    await waitFor(() => expect(field('Own note').value).toBe('Speak slowly'));
    act(() => navigate(`/prepare/${customerId}/plan/${id}`));
    act(() => button('Throw it away').click());
    await waitFor(() => expect(field('Own note').value).toBe(prepared.note));
  });

  test('of a plan that somebody else has changed shows theirs before it replaces it', async () => {
    const customerId = await add(zofia);
    const target = await program.engine.call('followUps.add', {
      customerId,
      dueOn: today(),
      note: 'The coat',
      preparation: prepared,
    });
    open();
    act(() => navigate(`/prepare/${customerId}/plan/${target.id}`));
    await sheet();
    type(field('Own note'), 'Mine');
    const theirs = { ...prepared, note: 'Theirs' };
    const change = { ...target, dueOn: today(), note: 'The coat', preparation: theirs };
    await program.engine.call('followUps.change', change);
    press('Enter', { ctrlKey: true });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Theirs');
    expect(await planned()).toMatchObject([{ preparation: { note: 'Theirs' } }]);
    press('Enter', { ctrlKey: true });
    await screen.findByText('Hard call planned: today, 15:30');
    expect(await planned()).toMatchObject([{ preparation: { note: 'Mine' } }]);
    await undo('Hard call planned: today, 15:30');
    await waitFor(async () =>
      expect(await planned()).toMatchObject([{ preparation: { note: 'Theirs' } }]),
    );
  });

  test('tells what complaints like it came from, with how many there were', async () => {
    const customerId = await add(zofia);
    for (let count = 0; count < 3; count += 1) {
      const { id } = await takeInCoat(await add({ ...zofia, familyName: `${count}` }));
      program.engine.database.handle
        .prepare('update complaint set root_cause_id = ? where id = ?')
        .run(shippedIds.quality, id);
    }
    await takeInCoat(customerId);
    await openSheet(customerId);
    const hint = await screen.findByText('With this product so far: Quality, 3 of 3 in a year');
    const cause = screen.getByRole('combobox', { name: 'Likely cause' });
    expect(cause.getAttribute('aria-describedby')).toBe(hint.id);
  });

  test('is reached on a complaint and from the palette', async () => {
    const customerId = await add(zofia);
    const { id } = await takeInCoat(customerId);
    open();
    act(() => navigate(`/complaints/${id}`));
    await screen.findByRole('button', { name: 'Prepare a hard call' });
    press('F3', { shiftKey: true });
    await sheet();
    expect(window.location.hash).toBe(`#/prepare/${customerId}/complaint/${id}`);
    press('Escape');
    await screen.findByRole('button', { name: 'Prepare a hard call' });
    press('KeyK', { ctrlKey: true });
    type(await screen.findByRole('combobox', { name: 'Do or open anything' }), 'prepare');
    await screen.findByRole('option', { name: /Prepare a hard call/u });
    press('Enter');
    await sheet();
  });
});

describe('on Today', () => {
  const plan = (customerId: string, days: number, note: string, time: string | null) =>
    program.engine.call('followUps.add', {
      customerId,
      dueOn: addDays(today(), days),
      note,
      preparation: { ...prepared, time },
    });

  async function openToday() {
    open();
    act(() => navigate('/today'));
    return within(await screen.findByRole('region', { name: /^Planned hard calls/u }));
  }

  test('planned hard calls stand by themselves, the overdue first and then by the hour', async () => {
    const customerId = await add(zofia);
    await plan(customerId, 1, 'Third', null);
    await plan(customerId, 1, 'Second', '09:00');
    await plan(customerId, -1, 'First', '16:00');
    await program.engine.call('followUps.add', { customerId, dueOn: today(), note: 'Ordinary' });
    const section = await openToday();
    const rows = section.getAllByRole('article');
    expect(rows.map((row) => /First|Second|Third/u.exec(row.textContent ?? '')?.[0])).toEqual([
      'First',
      'Second',
      'Third',
    ]);
    expect(rows[0]?.textContent).toMatch(/Overdue.*16:00/u);
    await waitFor(() => expect(rows[1]?.textContent).toContain('2 of 7 at hand'));
    expect(screen.getByRole('region', { name: /^Due today/u }).textContent).toContain('Ordinary');
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('alone they leave no word that nothing waits', async () => {
    await plan(await add(zofia), 0, 'The coat', null);
    await openToday();
    expect(screen.queryByText('Nothing waits for you today')).toBeNull();
  });

  test('one leads to its sheet, and F3 on it begins the call that finishes it', async () => {
    const customerId = await add(zofia);
    const { id } = await plan(customerId, 0, 'The coat', null);
    const section = await openToday();
    const link = section.getByRole('link', { name: `Prepare: ${name}` });
    expect(link.getAttribute('href')).toBe(`#/prepare/${customerId}/plan/${id}`);
    act(() => link.focus());
    press('F3');
    await heading('Calm start');
    await waitFor(async () =>
      expect(await drafts()).toMatchObject([
        { content: { followUpId: id, guided: { record: { options: prepared.options } } } },
      ]),
    );
  });

  test('one stands on the card as what it is, and leads to its sheet', async () => {
    const customerId = await add(zofia);
    await plan(customerId, 0, 'The coat', '15:30');
    open();
    await openCard(customerId, name);
    const row = await screen.findByRole('article', { name: 'The coat' });
    expect(row.textContent).toContain('Hard call');
    act(() => within(row).getByRole('link', { name: 'Prepare: The coat' }).click());
    await sheet();
    await waitFor(() => expect(field('Time').value).toBe('15:30'));
    expect(field('Own note').value).toBe(prepared.note);
  });
});
