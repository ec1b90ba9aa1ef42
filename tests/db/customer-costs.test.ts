import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { changeComplaint, createComplaint } from '#db/complaints.ts';
import { listCustomerCosts } from '#db/customer-costs.ts';
import { createCustomer } from '#db/customers.ts';
import { addPromise, changePromise } from '#db/promises.ts';
import { blankFacts } from '../support/complaints.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { plansOf } from '../support/plans.ts';

const at = '2026-03-02T09:00:00.000Z';

async function customerIn({ write }: TestDatabase): Promise<string> {
  const { id } = await write((trx, actor) =>
    createCustomer(trx, actor, { ...emptyDetails, familyName: 'Nowak', phones: [] }),
  );
  return id;
}

async function decided(
  { write }: TestDatabase,
  customerId: string,
  { cost, currency = 'PLN', voided = false }: { cost: number; currency?: string; voided?: boolean },
): Promise<void> {
  const facts = { customerId, callDraftId: null, currency, year: 2026, facts: blankFacts };
  const made = await write((trx, actor) => createComplaint(trx, actor, facts));
  const columns = { verdict: 'accepted', decided_at: at, cost, voided_at: voided ? at : null };
  const deed = { did: 'decide', columns, reason: '', detail: {} } as const;
  await write((trx, actor) => changeComplaint(trx, actor, made, deed));
}

async function promised(
  { write }: TestDatabase,
  customerId: string,
  { cost, state }: { cost: number | null; state: 'open' | 'kept' | 'broken' | 'void' },
): Promise<void> {
  const words = { what: 'A call', toWhom: '', dueOn: '2026-03-03', keeperId: null };
  const of = { customerId, complaintId: null, callDraftId: null, currency: 'PLN' };
  const made = await write((trx, actor) => addPromise(trx, actor, { ...of, ...words, cost }));
  if (state === 'open') return;
  const did = ({ kept: 'keep', broken: 'break', void: 'void' } as const)[state];
  const deed = { did, columns: { state, ended_at: at }, reason: '' };
  await write((trx, actor) => changePromise(trx, actor, made, deed));
}

describe.each(dialects)('what a customer was given on %s', (dialect) => {
  test('counts what was decided, and promises that stand, as far as they cost anything', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const somebodyElse = await customerIn(database);
    await decided(database, customerId, { cost: 100_00 });
    await decided(database, customerId, { cost: 40_50 });
    await decided(database, customerId, { cost: 0 });
    await decided(database, customerId, { cost: 999_00, voided: true });
    await decided(database, somebodyElse, { cost: 7_00 });
    await promised(database, customerId, { cost: 12_00, state: 'open' });
    await promised(database, customerId, { cost: 8_00, state: 'kept' });
    await promised(database, customerId, { cost: 999_00, state: 'broken' });
    await promised(database, customerId, { cost: 999_00, state: 'void' });
    await promised(database, customerId, { cost: null, state: 'kept' });
    expect(await listCustomerCosts(database.db, customerId)).toEqual([
      {
        currency: 'PLN',
        compensation: { count: 2, amount: 140_50 },
        promises: { count: 2, amount: 20_00 },
      },
    ]);
  });

  test('is told for each currency by itself, and is nothing where nothing was given', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    expect(await listCustomerCosts(database.db, customerId)).toEqual([]);
    await decided(database, customerId, { cost: 10_00 });
    await decided(database, customerId, { cost: 20_00, currency: 'EUR' });
    const none = { count: 0, amount: 0 };
    expect(await listCustomerCosts(database.db, customerId)).toEqual([
      { currency: 'EUR', compensation: { count: 1, amount: 20_00 }, promises: none },
      { currency: 'PLN', compensation: { count: 1, amount: 10_00 }, promises: none },
    ]);
  });
});

test('what a customer was given is found by the customer', async () => {
  const plans = await plansOf((db) => listCustomerCosts(db, 'somebody'));
  expect(plans).toHaveLength(2);
  for (const plan of plans) expect(plan).toMatch(/SEARCH \w+ USING INDEX \w+_customer /u);
});
