import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  beforeEachImport,
  choose,
  columnOf,
  customers,
  engine,
  file,
  open,
  start,
} from '../support/import-screen.tsx';
import { anna } from '../support/people.ts';

beforeEachImport();

const copies = () => readdirSync(join(engine.dataFolder, 'backups'));

async function chooseEwa(): Promise<void> {
  await engine.call('customers.create', { details: anna });
  engine.clock.pass(1);
  open();
  await choose(file('people-safe.csv', 'Name,Phone\nEwa Lis,600100300\n'));
  await columnOf('Name');
}

test('everything is put into a backup before anybody is added', async () => {
  await chooseEwa();
  await start();
  await screen.findByText('Import finished');
  expect((await customers()).total).toBe(2);
  expect(copies()).toEqual([expect.stringMatching(/ before import\.kontuar$/u)]);
  const backup = engine.grantFile(join(engine.dataFolder, 'backups', copies()[0] ?? ''));
  const inside = await engine.call('backup.inspect', { file: backup, passphrase: null });
  expect(inside.customers).toBe(1);
});

test('where there can be no backup nothing is added, and that is said', async () => {
  await chooseEwa();
  const scratch = join(engine.dataFolder, 'scratch');
  writeFileSync(scratch, '');
  await start();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Nothing was added: the backup before it could not be made');
  expect(alert.textContent).toContain('The data folder cannot be written to.');
  expect((await customers()).total).toBe(1);

  rmSync(scratch);
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 customer' }));
  await screen.findByText('Import finished');
  expect(screen.queryByRole('alert')).toBeNull();
});

async function stopOnceSeen(): Promise<void> {
  await screen.findByText('Making a backup first');
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
}

test('whoever stops while the backup is made adds nobody', async () => {
  await chooseEwa();
  const stopped = stopOnceSeen();
  await start();
  await stopped;
  await screen.findByText('Stopped. Nothing was added.');
  expect((await customers()).total).toBe(1);
});
