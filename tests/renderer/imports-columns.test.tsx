import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  beforeEachImport,
  checkButton,
  choose,
  columnOf,
  customers,
  engine,
  file,
  open,
  pick,
  start,
} from '../support/import-screen.tsx';

beforeEachImport();

describe('columns', () => {
  test('what is left out is left out, what is changed is changed', async () => {
    open();
    await choose(file('people-1.csv', 'Name,Secret,Phone\nAnna Nowak,xyz,600 100 200\n'));
    pick(await columnOf('Secret'), 'note');
    pick(await columnOf('Phone'), 'leaveOut');
    await start();
    await screen.findByText('Import finished');
    const { rows: people } = await customers();
    expect(people).toMatchObject([{ givenName: 'Anna', familyName: 'Nowak', phone: null }]);
    const card = await engine.call('customers.get', { id: people[0]?.id ?? '' });
    expect(card.note).toContain('xyz');
  });

  test('without a name, number or address there is nothing to start', async () => {
    open();
    await choose(file('people-2.csv', 'Name,Town\nAnna Nowak,Kraków\n'));
    pick(await columnOf('Name'), 'note');
    screen.getByText(/^Choose at least one column/);
    expect(checkButton().disabled).toBe(true);
    pick(await columnOf('Name'), 'fullName');
    expect(checkButton().disabled).toBe(false);
  });

  test('the file is read again in another character set or with another separator', async () => {
    open();
    const polish = Buffer.from([0x5a, 0xf3, 0xb3, 0xe6]);
    await choose(file('people-3.csv', Buffer.concat([Buffer.from('Nazwisko;Miasto\n'), polish])));
    await columnOf('Nazwisko');
    const characters = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Character set' });
    pick(characters, 'windows-1250');
    await screen.findByText('Zółć');
    pick(characters, 'windows-1251');
    await waitFor(() => expect(screen.queryByText('Zółć')).toBeNull());
    pick(screen.getByRole('combobox', { name: 'Between columns' }), ',');
    await columnOf('Nazwisko;Miasto');
  });
});
