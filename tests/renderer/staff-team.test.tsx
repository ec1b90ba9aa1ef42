import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { accessibilityFaults } from '../support/axe.ts';
import { atTop, hire, nameOwner } from '../support/staff.tsx';
import { beforeEachAProgram, button, field, open, program, type } from '../support/window.tsx';

beforeEachAProgram();

describe('the team in the settings', () => {
  async function openSettings(name = 'Wanda') {
    act(() => navigate('/settings'));
    open();
    await atTop(name);
    await screen.findByRole('heading', { level: 2, name: 'Team' });
  }

  test('grows, changes, and keeps those who have left', async () => {
    await nameOwner();
    await openSettings();
    fireEvent.click(button('Add a team member'));
    const form = await screen.findByRole('form', { name: 'Add a team member' });
    fireEvent.click(button('Save'));
    await within(form).findByText('Needs to be filled in.');
    type(field('Name'), 'Ola Lis');
    fireEvent.click(within(form).getByRole('radio', { name: 'Manager' }));
    fireEvent.click(within(form).getByRole('radio', { name: 'Plum' }));
    expect(await accessibilityFaults(form)).toEqual([]);
    fireEvent.click(button('Save'));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Ola Lis' }));
    expect(await program.engine.call('staff.list', {})).toMatchObject([
      {},
      { name: 'Ola Lis', role: 'manager', colour: 'plum', languages: [] },
    ]);
    type(field('Name'), 'Aleksandra Lis');
    fireEvent.click(button('Save'));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Aleksandra Lis' }));
    fireEvent.click(button('No longer works here'));
    await screen.findByText('Former team members');
    expect(await program.engine.call('staff.choices', {})).toHaveLength(1);
    fireEvent.click(screen.getByText('Former team members'));
    fireEvent.click(button('Works here again Aleksandra Lis'));
    await screen.findByRole('button', { name: 'Edit Aleksandra Lis' });
  });

  test('says in words that the last owner stays', async () => {
    await nameOwner();
    await openSettings();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Wanda' }));
    fireEvent.click(button('No longer works here'));
    await screen.findByText('The shop needs an owner. Give somebody else this role first.');
    fireEvent.click(screen.getByRole('radio', { name: 'Manager' }));
    fireEvent.click(button('Save'));
    await screen.findByText('The shop needs an owner. Give somebody else this role first.');
    expect(await program.engine.call('staff.list', {})).toMatchObject([{ role: 'owner' }]);
  });

  test('a PIN is typed twice; an owner gets the code, and can be locked out by then', async () => {
    const id = await nameOwner();
    await openSettings();
    expect(screen.queryByText('Lock the counter when nobody is there')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Set a PIN Wanda' }));
    type(await screen.findByLabelText('New PIN'), '47a11');
    expect(screen.getByLabelText<HTMLInputElement>('New PIN').value).toBe('4711');
    fireEvent.click(button('Save'));
    await screen.findByText('The two are not the same.');
    type(screen.getByLabelText('Once more'), '4711');
    fireEvent.click(button('Save'));
    await screen.findByRole('heading', { level: 1, name: 'Recovery code' });
    fireEvent.click(button('I have kept it'));
    await screen.findByRole('button', { name: 'Change the PIN Wanda' });
    expect(await program.engine.call('session.enter', { id, pin: '4711' })).toEqual({
      outcome: 'entered',
    });
    fireEvent.click(await screen.findByRole('radio', { name: 'after 15 minutes' }));
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: 'after 15 minutes' })).toHaveProperty(
        'checked',
        true,
      ),
    );
    fireEvent.click(button('Change the PIN Wanda'));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove the PIN' }));
    await screen.findByRole('button', { name: 'Set a PIN Wanda' });
  });

  test.each(['staff', 'manager'] as const)('a %s sees only the own PIN', async (role) => {
    await nameOwner();
    const id = await hire({ role });
    await program.engine.call('session.enter', { id, pin: null });
    await openSettings('Ola Lis');
    await screen.findByRole('button', { name: 'Set a PIN' });
    expect(screen.queryByRole('button', { name: 'Add a team member' })).toBeNull();
    expect(screen.queryByText('Wanda')).toBeNull();
    const restoring = { staff: 0, manager: 1 }[role];
    await waitFor(() =>
      expect(screen.queryAllByRole('heading', { name: 'Restore' })).toHaveLength(restoring),
    );
    fireEvent.click(button('Set a PIN'));
    type(await screen.findByLabelText('New PIN'), '4711');
    type(screen.getByLabelText('Once more'), '4711');
    fireEvent.click(button('Save'));
    await screen.findByRole('button', { name: 'Change the PIN' });
    expect(screen.queryByRole('heading', { name: 'Recovery code' })).toBeNull();
  });
});
