import type { CustomerCost } from '#contract/customer-costs.ts';
import type { Reading } from './connection.ts';

const nothing = { count: 0, amount: 0 };

/** What a customer was given, the currencies in their order; amounts in their smallest unit. */
export async function listCustomerCosts(db: Reading, customerId: string): Promise<CustomerCost[]> {
  const compensation = await db
    .selectFrom('complaint')
    .where('customer_id', '=', customerId)
    .where('voided_at', 'is', null)
    .where('decided_at', 'is not', null)
    .where('cost', '>', 0)
    .groupBy('currency')
    .select(({ fn }) => ['currency', fn.countAll().as('count'), fn.sum('cost').as('amount')])
    .execute();
  const promises = await db
    .selectFrom('promise')
    .where('customer_id', '=', customerId)
    .where('state', 'in', ['open', 'kept'])
    .where('cost', '>', 0)
    .groupBy('currency')
    .select(({ fn }) => ['currency', fn.countAll().as('count'), fn.sum('cost').as('amount')])
    .execute();
  const currencies = new Set([...compensation, ...promises].map(({ currency }) => currency));
  return [...currencies].toSorted().map((currency) => ({
    currency,
    compensation: sumIn(currency, compensation),
    promises: sumIn(currency, promises),
  }));
}

interface StoredSum {
  currency: string;
  count: number | string | bigint;
  amount: number | string | bigint | null;
}

function sumIn(currency: string, rows: readonly StoredSum[]): CustomerCost['promises'] {
  const row = rows.find((one) => one.currency === currency);
  return row ? { count: Number(row.count), amount: Number(row.amount) } : nothing;
}
