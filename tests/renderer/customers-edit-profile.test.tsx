import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { atCounter } from '../support/engine.ts';
import { anna } from '../support/people.ts';
import {
  add,
  beforeEachAProgram,
  button,
  edit,
  field,
  heading,
  open,
  press,
  program,
  read,
  type,
} from '../support/window.tsx';

beforeEachAProgram();

// By label: looking for roles among all the options of the form takes seconds.
const labelled = (label: string) => screen.getByLabelText(label, { selector: 'input' });

/** Opens the list of a select and takes one of its entries. */
async function choose(label: string, option: string): Promise<void> {
  const select = labelled(label);
  fireEvent.click(select);
  const list = document.getElementById(select.getAttribute('aria-controls') ?? '');
  fireEvent.click(await within(list ?? select).findByText(option));
}

async function newCustomer() {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'New customer' }));
  await heading('New customer');
}

const save = () => press('Enter', { ctrlKey: true });
const unfoldAll = () => fireEvent.click(button('Unfold all'));
const isOpen = (group: string) => button(group).getAttribute('aria-expanded') === 'true';

async function theOnlyCard() {
  const { rows } = await program.engine.call('customers.list', {
    search: '',
    bin: false,
    offset: 0,
    limit: 10,
  });
  expect(rows).toHaveLength(1);
  return read(rows[0]?.id ?? '');
}

test('a number is enough for a card', async () => {
  await newCustomer();
  type(field('Phone'), '600 700 800');
  save();
  await screen.findByText(/^New card/u);
  expect((await theOnlyCard()).phones).toMatchObject([{ number: '600 700 800' }]);
});

test('how to address somebody is entered', async () => {
  await newCustomer();
  type(labelled('First name'), 'Анна');
  type(labelled('Last name'), 'Новак');
  fireEvent.click(button('How to address'));
  fireEvent.click(labelled('Ms'));
  type(labelled('Patronymic'), 'Петровна');
  type(labelled('Form of address'), 'Анечка');
  save();
  await screen.findByText(/^New card/u);
  expect(await theOnlyCard()).toMatchObject({
    honorific: 'ms',
    patronymic: 'Петровна',
    formOfAddress: 'Анечка',
  });
});

test('how to reach somebody is entered', async () => {
  await newCustomer();
  type(labelled('Phone'), '600 700 800');
  fireEvent.change(screen.getByLabelText('Kind of number 600 700 800'), {
    target: { value: 'work' },
  });
  fireEvent.click(button('How to reach'));
  await choose('Language', 'Ukrainian');
  await choose('Preferred channel', 'E-mail');
  type(labelled('Convenient hours'), 'after 17');
  save();
  await screen.findByText(/^New card/u);
  expect(await theOnlyCard()).toMatchObject({
    phones: [{ number: '600 700 800', label: 'work' }],
    language: 'uk',
    preferredChannel: 'email',
    convenientHours: 'after 17',
  });
});

test('what somebody is like is entered', async () => {
  await newCustomer();
  type(labelled('First name'), 'Anna');
  fireEvent.click(button('About them'));
  type(labelled('Birthday'), '2.3.85');
  screen.getByText('2 March 1985');
  type(labelled('The usual'), 'two rye loaves');
  fireEvent.click(labelled('Price'));
  fireEvent.click(labelled('Quality'));
  await choose('How they decide', 'Trust and care');
  await choose('How they buy', 'On impulse');
  save();
  await screen.findByText(/^New card/u);
  expect(await theOnlyCard()).toMatchObject({
    birthday: { year: 1985, month: 3, day: 2 },
    usual: 'two rye loaves',
    reasons: ['quality', 'price'],
    decisionStyle: 'emotional',
    buyingStyle: 'impulsive',
  });
});

test('what somebody is to the shop is entered', async () => {
  await newCustomer();
  type(labelled('First name'), 'Anna');
  fireEvent.click(button('For the shop'));
  await choose('Stage', 'Regular');
  await choose('Looked after by', 'Owner');
  save();
  await screen.findByText(/^New card/u);
  expect(await theOnlyCard()).toMatchObject({
    stage: 'regular',
    responsibleId: (await atCounter(program.engine)).id,
  });
});

test('what is known can become unknown again', async () => {
  const id = await add({ ...anna, language: 'pl', honorific: 'ms' });
  open();
  await edit(id, 'Anna Nowak');
  await choose('Language', 'Not known');
  fireEvent.click(screen.getByRole('radio', { name: 'None' }));
  save();
  await heading('Anna Nowak');
  expect(await read(id)).toMatchObject({ language: null, honorific: null });
});

describe('the groups', () => {
  test('stand open where there is something in them', async () => {
    const id = await add({ ...anna, usual: 'rye bread' });
    open();
    await edit(id, 'Anna Nowak');
    expect(isOpen('About them')).toBe(true);
    expect(isOpen('For the shop')).toBe(false);
    expect(screen.queryByRole('textbox', { name: 'Tags' })).toBeNull();
  });

  test('take the keyboard to their first field', async () => {
    await newCustomer();
    fireEvent.click(button('Address'));
    await waitFor(() => expect(document.activeElement).toBe(field('Street and number')));
  });

  test('open where something is wrong', async () => {
    await newCustomer();
    type(field('Phone'), '600 700 800');
    fireEvent.click(button('About them'));
    await waitFor(() => expect(document.activeElement).toBe(field('Company')));
    type(field('Birthday'), '25.13');
    fireEvent.click(button('About them'));
    save();
    await screen.findByText(/^No such day/u);
    expect(field('Birthday').getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field('Birthday')));
  });
});

describe('tags', () => {
  function tags(): HTMLInputElement {
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' });
    act(() => input.focus());
    return input;
  }

  function enter(tag: string, key = { key: 'Enter', code: 'Enter' }) {
    type(tags(), tag);
    fireEvent.keyDown(tags(), key);
  }

  test('are made by Enter or a comma, and the last one by saving', async () => {
    await newCustomer();
    type(field('Phone'), '600 700 800');
    fireEvent.click(button('For the shop'));
    enter('VIP');
    enter('regular guest', { key: ',', code: 'Comma' });
    enter('vip');
    type(tags(), 'allergic');
    save();
    await screen.findByText(/^New card/u);
    expect((await theOnlyCard()).tags).toEqual(['VIP', 'regular guest', 'allergic']);
  });

  test('that the shop uses are offered, and any can be taken away', async () => {
    await add({ ...anna, tags: ['Wholesale'] });
    const id = await add({ ...emptyDetails, givenName: 'Ola', tags: ['VIP'] });
    open();
    await edit(id, 'Ola');
    fireEvent.click(await screen.findByRole('button', { name: 'Remove tag VIP' }));
    type(tags(), 'who');
    fireEvent.keyDown(tags(), { key: 'ArrowDown', code: 'ArrowDown' });
    fireEvent.click(await screen.findByRole('option', { name: 'Wholesale' }));
    save();
    await heading('Ola');
    expect((await read(id)).tags).toEqual(['Wholesale']);
  });

  test('Escape closes their list first and leaves the form then', async () => {
    await add({ ...anna, tags: ['Wholesale'] });
    await newCustomer();
    fireEvent.click(button('For the shop'));
    tags();
    press('ArrowDown');
    await screen.findByRole('option', { name: 'Wholesale' });
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Wholesale' })).toBeNull());
    screen.getByRole('heading', { name: 'New customer' });
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'New customer' })).toBeNull());
  });
});

test('a form of address is offered as an example and never filled in', async () => {
  await newCustomer();
  type(field('First name'), 'Anna');
  type(field('Last name'), 'Nowak');
  fireEvent.click(button('How to address'));
  fireEvent.click(screen.getByRole('radio', { name: 'Ms' }));
  expect(field('Form of address').placeholder).toBe('for instance, Ms Nowak');
  save();
  await screen.findByText(/^New card/u);
  expect((await theOnlyCard()).formOfAddress).toBe('');
});

test('a saved edit can be taken back', async () => {
  const id = await add({ ...anna, tags: ['VIP'], birthday: { year: null, month: 3, day: 2 } });
  const before = await read(id);
  open();
  await edit(id, 'Anna Nowak');
  type(field('Last name'), 'Kowalska');
  type(field('Birthday'), '');
  fireEvent.click(button('Save'));
  await heading('Anna Kowalska');
  const toast = await screen.findByText('Saved: Anna Kowalska');
  fireEvent.click(within(toast.parentElement ?? toast).getByRole('button', { name: 'Undo' }));
  await heading('Anna Nowak');
  expect(await read(id)).toEqual({ ...before, version: 3, updatedAt: expect.any(String) });
});

test('both versions are compared in every field, in words', async () => {
  const id = await add({ ...anna, language: 'pl', stage: 'new' });
  open();
  await edit(id, 'Anna Nowak');
  type(field('First name'), 'Ann');
  await program.engine.call('customers.update', {
    id,
    version: 1,
    details: {
      ...anna,
      phones: [{ number: '600 700 800', label: 'home' }],
      birthday: { year: 1985, month: 3, day: 2 },
      reasons: ['price', 'habit'],
      stage: 'loyal',
      tags: ['VIP'],
    },
  });
  save();
  await heading('This card was changed while you were editing');
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows.slice(1, -1)).toEqual([
    'First nameAnnAnna',
    'Phone600 700 800600 700 800 (Home)',
    'LanguagePolishempty',
    'Birthdayempty2 March 1985',
    'Why they comeemptyPrice, Habit',
    'TagsemptyVIP',
    'StageNewLoyal',
  ]);
});

test('the form can be used by everybody, folded and unfolded', async () => {
  await newCustomer();
  expect(await accessibilityFaults(document.body)).toEqual([]);
  unfoldAll();
  type(field('Phone'), '600 700 800');
  expect(await accessibilityFaults(document.body)).toEqual([]);
});
