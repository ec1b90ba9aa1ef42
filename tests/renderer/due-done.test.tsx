import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays, today } from '../../renderer/days.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { takeIn } from '../support/complaints.ts';
import { daysAgo, openToday, promise, rows } from '../support/due-window.ts';
import {
  add,
  beforeEachAProgram,
  field,
  press,
  program,
  save,
  type,
  undo,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

describe('done on the spot', () => {
  const shown = (what: string) => screen.findByRole('button', { name: new RegExp(what, 'u') });

  async function promisedTwo() {
    const customerId = await add(zofia);
    await promise(customerId, 'Send the laces', addDays(today(), -1));
    await promise(customerId, 'Ring back', today());
    await openToday();
    return customerId;
  }
  const stored = async (customerId: string) =>
    (
      await program.engine.call('promises.list', {
        customerId,
        complaintId: null,
        open: false,
        limit: 10,
      })
    ).rows;

  test('a promise is kept, with what shows it, and open again with undo', async () => {
    const customerId = await promisedTwo();
    fireEvent.click(await shown('^Kept: .*Zofia.*, Send the laces$'));
    await screen.findByRole('form', { name: 'Kept: Send the laces' });
    await waitFor(() => expect(document.activeElement).toBe(field('What shows it')));
    type(field('What shows it'), 'Parcel 17');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    save();
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Ring back')]));
    await waitFor(() =>
      expect(document.activeElement?.closest('li')?.textContent).toContain('Ring back'),
    );
    expect(await stored(customerId)).toContainEqual(
      expect.objectContaining({ what: 'Send the laces', state: 'kept', evidence: 'Parcel 17' }),
    );
    await undo('Promise kept');
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  test('another day is agreed, which needs a reason', async () => {
    const customerId = await promisedTwo();
    const opener = await shown('^Another day: .*Zofia.*, Ring back$');
    fireEvent.click(opener);
    fireEvent.click(await screen.findByRole('radio', { name: 'In a week' }));
    save();
    await screen.findByText('Needs to be filled in.');
    type(field('Why, and what the customer said'), 'She is away');
    save();
    await waitFor(async () =>
      expect(await stored(customerId)).toContainEqual(
        expect.objectContaining({ what: 'Ring back', dueOn: addDays(today(), 7), renegotiated: 1 }),
      ),
    );
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Send the laces')]));
  });

  test('Escape closes the form and leaves the keyboard at its button', async () => {
    await promisedTwo();
    fireEvent.click(await shown('^Another day: .*Ring back$'));
    await screen.findByRole('form', { name: 'Another day: Ring back' });
    press('Escape');
    await waitFor(async () =>
      expect(document.activeElement).toBe(await shown('^Another day: .*Ring back$')),
    );
  });

  test('a corrective action is done, and open again with undo', async () => {
    const { id: complaintId } = await takeIn(program.engine, {
      receivedAt: daysAgo(1),
      nextUpdateOn: addDays(today(), 30),
    });
    await program.engine.call('actions.add', {
      complaintId,
      rootCauseId: null,
      what: 'Check the glue',
      ownerId: null,
      dueOn: today(),
    });
    await openToday();
    fireEvent.click(await shown('^Done: Anna Nowak, Check the glue$'));
    await waitFor(() => expect(screen.queryByText('Check the glue')).toBeNull());
    const [action] = await program.engine.call('actions.list', { complaintId });
    expect(action?.doneAt).not.toBeNull();
    await undo('Action done');
    await screen.findByText('Check the glue');
  });
});
