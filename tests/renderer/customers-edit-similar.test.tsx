import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  edit,
  field,
  heading,
  open,
  openCard,
  type,
} from '../support/window.tsx';

beforeEachAProgram();

const similar = () => screen.getByRole('complementary', { name: 'Perhaps already here' });
const cards = () =>
  within(similar())
    .queryAllByRole('button')
    .map((card) => card.textContent);

async function newCustomer() {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'New customer' }));
  await heading('New customer');
}

test('who is already here is shown with the reason while one types', async () => {
  await add(anna);
  await add({ ...emptyDetails, givenName: 'Nowak', familyName: 'Anna' });
  await newCustomer();
  expect(cards()).toEqual([]);
  type(field('First name'), 'anna');
  type(field('Last name'), 'nowak');
  await waitFor(() => expect(cards()).toHaveLength(2));
  type(field('Phone'), '+48 600700800');
  await waitFor(() =>
    expect(cards()).toEqual(['Anna Nowak600 700 800same number, same name', 'Nowak Annasame name']),
  );
  type(field('Last name'), '');
  type(field('Phone'), '');
  type(field('E-mail'), 'ANNA@nowak.pl');
  await waitFor(() => expect(cards()).toEqual(['Anna Nowak600 700 800same e-mail']));
  expect(await accessibilityFaults(document.body)).toEqual([]);
  type(field('E-mail'), '');
  await waitFor(() => expect(cards()).toEqual([]));
});

test('a card that is opened leaves what was typed as it was', async () => {
  await add(anna);
  await newCustomer();
  type(field('Last name'), 'Nowakowa');
  type(field('Phone'), '600 700 800');
  fireEvent.click(await within(similar()).findByRole('button'));
  await heading('Anna Nowak');
  fireEvent.click(screen.getByRole('button', { name: 'New customer' }));
  await heading('New customer');
  expect(field('Last name').value).toBe('Nowakowa');
});

test('a card is not its own double', async () => {
  const id = await add(anna);
  const other = await add({ ...emptyDetails, phones: [{ number: '601 601 601' }] });
  open();
  await openCard(other, '601 601 601');
  await edit(id, 'Anna Nowak');
  type(field('Phone'), '601601601');
  await waitFor(() => expect(cards()).toEqual(['601 601 601same number']));
});
