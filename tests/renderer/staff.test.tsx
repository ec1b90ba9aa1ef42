import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { accessibilityFaults } from '../support/axe.ts';
import { anna } from '../support/people.ts';
import { atTop, enterPin, hire, nameOwner, pinField, setPin } from '../support/staff.tsx';
import {
  add,
  beforeEachAProgram,
  button,
  edit,
  field,
  heading,
  open,
  openCard,
  press,
  program,
  type,
} from '../support/window.tsx';

beforeEachAProgram();

describe('who is at the counter', () => {
  test('changes with two keys, and the screen stays where it is', async () => {
    await nameOwner();
    const olaId = await hire();
    const id = await add(anna);
    open();
    await atTop('Wanda');
    await openCard(id, 'Anna Nowak');
    press('F8');
    const chooser = await screen.findByRole('dialog', { name: 'Who is at the counter?' });
    await within(chooser).findByRole('button', { name: /Ola Lis/u });
    expect(await accessibilityFaults(chooser)).toEqual([]);
    press('Digit2');
    await atTop('Ola Lis');
    expect(await program.engine.call('session.get', {})).toMatchObject({ id: olaId });
    await heading('Anna Nowak');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('stays when the chooser is left again, by Esc or by choosing oneself', async () => {
    const id = await nameOwner();
    await setPin(id, '4711');
    await hire();
    open();
    await atTop('Wanda');
    for (const code of ['Escape', 'Digit1']) {
      press('F8');
      await screen.findByRole('button', { name: /Ola Lis/u });
      press(code);
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    expect(await program.engine.call('session.get', {})).toMatchObject({ id });
  });

  test('is left for Today where the new role may not see the screen', async () => {
    await nameOwner();
    await hire();
    open();
    await atTop('Wanda');
    await screen.findByRole('link', { name: 'Import' });
    act(() => navigate('/import'));
    await screen.findByRole('heading', { level: 1, name: 'Import customers' });
    press('F8');
    await screen.findByRole('button', { name: /Ola Lis/u });
    press('Digit2');
    await atTop('Ola Lis');
    await waitFor(() => expect(window.location.hash).toBe('#/today'));
    expect(screen.queryByRole('link', { name: 'Import' })).toBeNull();
    press('Digit4', { ctrlKey: true });
    act(() => program.bridge.emit('menu.command', { command: 'import' }));
    expect(window.location.hash).toBe('#/today');
    press('KeyK', { ctrlKey: true });
    type(await screen.findByRole('combobox', { name: 'Do or open anything' }), 'import');
    expect(screen.queryByRole('option', { name: /Import customers/u })).toBeNull();
  });

  test('is chosen with the arrows too', async () => {
    await nameOwner();
    await hire();
    open();
    fireEvent.click(await atTop('Wanda'));
    const person = await screen.findByRole('button', { name: /Wanda.*Owner/u });
    await waitFor(() => expect(document.activeElement).toBe(person));
    press('ArrowDown');
    fireEvent.click(document.activeElement ?? document.body);
    await atTop('Ola Lis');
  });

  test('what one person typed into a card waits for that person', async () => {
    await nameOwner();
    await hire();
    const id = await add(anna);
    open();
    await atTop('Wanda');
    await edit(id, 'Anna Nowak');
    type(field('Last name'), 'Nowakowska');
    press('F8');
    await screen.findByRole('button', { name: /Ola Lis/u });
    press('Digit2');
    await atTop('Ola Lis');
    await heading('Anna Nowak');
    fireEvent.click(button('Edit'));
    await heading('Edit card');
    expect(field('Last name').value).toBe('Nowak');
    press('F8');
    await screen.findByRole('button', { name: /Wanda/u });
    press('Digit1');
    await atTop('Wanda');
    await heading('Anna Nowak');
    fireEvent.click(await screen.findByRole('button', { name: /Edit|Continue|Go on/u }));
    await waitFor(() => expect(field('Last name').value).toBe('Nowakowska'));
  });
});

describe('a locked counter', () => {
  test('shows nothing but who can come, and lets nobody in without the PIN', async () => {
    const id = await nameOwner();
    await hire();
    await setPin(id, '4711');
    await add(anna);
    await program.engine.call('session.leave', {});
    open();
    await screen.findByRole('heading', { level: 1, name: 'Who is at the counter?' });
    await screen.findByRole('button', { name: /Wanda/u });
    expect(screen.queryByText(/Nowak/u)).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await accessibilityFaults(document.body)).toEqual([]);
    for (const code of ['F2', 'F8', 'Escape']) press(code);
    press('Digit1');
    await enterPin('12');
    await screen.findByText('This PIN is not right.');
    await enterPin('4712');
    await screen.findByText('This PIN is not right.');
    await enterPin('4713');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('PIN').value).toBe(''));
    await enterPin('4714');
    await screen.findByText(/^Next try in 0:0[1-5]\./u);
    expect(button('Come in')).toHaveProperty('disabled', true);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(button('Somebody else'));
    press('Digit2');
    await atTop('Ola Lis');
  });

  test('keeps the call that was being typed, and shows it again', async () => {
    const id = await nameOwner();
    await setPin(id, '4711');
    open();
    await atTop('Wanda');
    press('F2');
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    type(note, 'The heel came off aga');
    act(() => program.bridge.emit('counter.lock', {}));
    await screen.findByRole('heading', { level: 1, name: 'Who is at the counter?' });
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull();
    await waitFor(async () => expect(await program.engine.call('session.get', {})).toBeNull());
    const stored = program.engine.database.handle.prepare('select content from call_draft').pluck();
    expect(JSON.parse(String(stored.get()))).toMatchObject({ note: 'The heel came off aga' });
    await screen.findByRole('button', { name: /Wanda/u });
    press('Digit1');
    await enterPin('4711');
    const again = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    expect(again.value).toBe('The heel came off aga');
  });

  test('holds a call that another start asks for until somebody comes', async () => {
    await hire();
    await program.engine.call('session.leave', {});
    open();
    await screen.findByRole('button', { name: /Ola Lis/u });
    act(() => program.bridge.emit('launch.call', { number: '600 123 456' }));
    expect(window.location.hash).toBe('#/customers');
    press('Digit2');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/calls\//u));
  });

  test('opens with the recovery code, which is shown anew', async () => {
    const id = await nameOwner();
    const { recoveryCode } = await setPin(id, '4711');
    await program.engine.call('session.leave', {});
    open();
    await screen.findByRole('button', { name: /Wanda/u });
    press('Digit1');
    await pinField();
    fireEvent.click(button('PIN forgotten?'));
    type(field('Recovery code'), 'wrong');
    type(screen.getByLabelText('New PIN'), '9999');
    fireEvent.click(button('Set the new PIN'));
    await screen.findByText(/This code is not right/u);
    type(field('Recovery code'), (recoveryCode ?? '').toLowerCase());
    fireEvent.click(button('Set the new PIN'));
    await screen.findByRole('heading', { level: 1, name: 'Recovery code' });
    const shown = screen.getByText(/^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/u).textContent;
    expect(shown).not.toBe(recoveryCode);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(program.bridge.copied).toEqual([shown]));
    fireEvent.click(button('I have kept it'));
    await atTop('Wanda');
    expect(screen.queryByText(shown)).toBeNull();
  });
});
