import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import {
  beforeEachImport,
  bridge,
  check,
  choose,
  columnOf,
  file,
  open,
} from '../support/import-screen.tsx';

beforeEachImport();

const title = () => screen.getByRole('heading', { level: 1 });

/** What a page learns of files that are held over it: how many, until they are dropped. */
function held(...files: File[]) {
  const items = files.map((one) => ({ kind: 'file', type: one.type }));
  return { dataTransfer: { types: ['Files'], items, files, dropEffect: 'none' } };
}

/** jsdom has no drag events, so they have no `relatedTarget` of their own either. */
function leaveFor(into: Element | null): void {
  const leave = createEvent.dragLeave(title());
  Object.defineProperty(leave, 'relatedTarget', { value: into });
  fireEvent(title(), leave);
}

const people = () => bridge.fileOnDisk(file('people.csv', 'Name,Phone\nAnna Nowak,600100200\n'));

test('a file that is held over the screen is invited, and read when it is dropped', async () => {
  const { container } = open();
  screen.getByText('or drop it here');
  const one = held(people());
  fireEvent.dragEnter(title(), one);
  screen.getByText('Let go to see what is in it');
  expect(await accessibilityFaults(container)).toEqual([]);
  const over = createEvent.dragOver(title(), one);
  fireEvent(title(), over);
  expect(over.defaultPrevented).toBe(true);
  expect(one.dataTransfer.dropEffect).toBe('copy');
  fireEvent.drop(title(), one);
  expect(screen.queryByText('Let go to see what is in it')).toBeNull();
  await screen.findByRole('heading', { name: 'people.csv' });
  expect((await columnOf('Name')).value).toBe('fullName');
});

test('the invitation goes with the file, not with a move from one part to another', () => {
  open();
  const one = held(people());
  fireEvent.dragEnter(title(), one);
  leaveFor(screen.getByText('or drop it here'));
  screen.getByText('Let go to see what is in it');
  leaveFor(null);
  expect(screen.queryByText('Let go to see what is in it')).toBeNull();
});

test('several files at once, and what is no file, are not taken', () => {
  open();
  const two = held(people(), people());
  fireEvent.dragEnter(title(), two);
  screen.getByText('One file at a time');
  expect(two.dataTransfer.dropEffect).toBe('none');
  fireEvent.drop(title(), two);
  screen.getByRole('button', { name: 'Choose a file' });
  fireEvent.dragEnter(title(), { dataTransfer: { types: ['text/plain'], items: [], files: [] } });
  expect(screen.queryByText('Let go to see what is in it')).toBeNull();
});

test('what is no table is refused, and the columns of the file before stay', async () => {
  open();
  await choose(file('first.csv', 'Name,Phone\nAnna Nowak,600100200\n'));
  fireEvent.drop(title(), held(new File(['x'], 'made-by-the-page.csv')));
  await screen.findByRole('alert');
  expect((await columnOf('Phone')).value).toBe('phone');
});

test('a file that was checked and waits is not pushed aside by another', async () => {
  open();
  await choose(file('first.csv', 'Name,Phone\nAnna Nowak,600100200\n'));
  await columnOf('Name');
  check();
  await screen.findByRole('region', { name: 'The file is checked' });
  const one = held(people());
  fireEvent.dragEnter(title(), one);
  expect(screen.queryByText('Let go to see what is in it')).toBeNull();
  fireEvent.drop(title(), one);
  await waitFor(() => screen.getByRole('region', { name: 'The file is checked' }));
});
