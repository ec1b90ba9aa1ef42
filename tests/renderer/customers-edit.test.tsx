import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { anna } from '../support/people.ts';
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
  read,
  type,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

async function conflict() {
  const id = await add(anna);
  open();
  await edit(id, 'Anna Nowak');
  type(field('Last name'), 'Nowakowska');
  const theirs = { ...anna, phones: [{ number: '700 800 900' }] };
  await program.engine.call('customers.update', { id, version: 1, details: theirs });
  act(() => program.bridge.emit('data.changed', { topics: ['customers'] }));
  await screen.findByText(/700 800 900/u);
  press('Enter', { ctrlKey: true });
  await heading('This card was changed while you were editing');
  return id;
}

describe('editing', () => {
  test('changes, adds and removes', async () => {
    const id = await add(zofia);
    open();
    await edit(id, 'Zofia Wójcik-Żółkiewska');
    type(field('Last name'), 'Nowak');
    fireEvent.click(button('Remove number 601 234 567'));
    fireEvent.click(button('Another e-mail'));
    type(field('E-mail 2'), 'z@nowak.pl');
    fireEvent.click(button('Address'));
    type(field('Town'), 'Łódź');
    press('Enter', { ctrlKey: true });
    await heading('Zofia Nowak');
    expect(await read(id)).toMatchObject({
      familyName: 'Nowak',
      phones: [{ number: '22 828 37 39' }],
      emails: [{ address: 'zofia@igla.pl' }, { address: 'z@nowak.pl' }],
      address: { city: 'Łódź' },
    });
  });

  test('that was edited again since is not taken back, and says so', async () => {
    const id = await add(anna);
    open();
    await edit(id, 'Anna Nowak');
    type(field('Last name'), 'Lis');
    press('Enter', { ctrlKey: true });
    await heading('Anna Lis');
    const again = { ...anna, familyName: 'Wilk' };
    await program.engine.call('customers.update', { id, version: 2, details: again });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Changed again since, so it stays as it is: Anna Lis');
    expect((await read(id)).familyName).toBe('Wilk');
  });

  test('marks the wrong one of several e-mails', async () => {
    const id = await add(zofia);
    open();
    await edit(id, 'Zofia Wójcik-Żółkiewska');
    fireEvent.click(button('Another e-mail'));
    type(field('E-mail 2'), 'nonsense');
    press('Enter', { ctrlKey: true });
    await screen.findByText('An e-mail address has an @ with something on both sides.');
    expect(field('E-mail 2').getAttribute('aria-invalid')).toBe('true');
    expect(field('E-mail').getAttribute('aria-invalid')).not.toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field('E-mail 2')));
  });

  test('loses nothing when another card is opened in between', async () => {
    const id = await add(anna);
    const other = await add(zofia);
    open();
    await edit(id, 'Anna Nowak');
    type(field('Last name'), 'Nowakowska');
    await openCard(other, 'Zofia Wójcik-Żółkiewska');
    await openCard(id, 'Anna Nowak');
    screen.getByText('There are unsaved changes on this card.');
    fireEvent.click(button('Carry on editing'));
    await heading('Edit card');
    expect(field('Last name').value).toBe('Nowakowska');
    press('Enter', { ctrlKey: true });
    await heading('Anna Nowakowska');
    expect(screen.queryByText('There are unsaved changes on this card.')).toBeNull();
  });

  test('shows both versions when somebody else was faster', async () => {
    await conflict();
    const cells = screen.getAllByRole('row').map((row) => row.textContent);
    expect(cells).toContainEqual('Last nameNowakowskaNowak');
    expect(cells).toContainEqual('Phone600 700 800700 800 900');
    expect(cells.some((row) => row.startsWith('E-mail'))).toBe(false);
  });

  test('keeps mine', async () => {
    const id = await conflict();
    fireEvent.click(button('Keep mine'));
    await heading('Anna Nowakowska');
    expect((await read(id)).phones).toMatchObject([{ number: '600 700 800' }]);
  });

  test('takes theirs, and even then mine can be had back', async () => {
    const id = await conflict();
    fireEvent.click(button('Take the stored one'));
    await heading('Anna Nowak');
    expect((await read(id)).familyName).toBe('Nowak');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Carry on editing' }));
    expect(field('Last name').value).toBe('Nowakowska');
  });

  test('never overwrites what came in before the first key', async () => {
    const id = await add(anna);
    open();
    await edit(id, 'Anna Nowak');
    await program.engine.call('customers.update', {
      id,
      version: 1,
      details: { ...anna, note: 'theirs' },
    });
    act(() => program.bridge.emit('data.changed', { topics: ['customers'] }));
    await waitFor(() => expect(field('Last name').value).toBe('Nowak'));
    press('Enter', { ctrlKey: true });
    await heading('This card was changed while you were editing');
    expect((await read(id)).note).toBe('theirs');
  });
});
