import type { ComplaintStep } from '#contract/complaint-input.ts';
import type { ComplaintColumns } from '#db/complaint-columns.ts';

type MoneyTold = NonNullable<Extract<ComplaintStep, { do: 'close' }>['money']>;

/** The customer has had the money since a day (YYYY-MM-DD). */
export const paidOn = (day: string): ComplaintColumns => ({ money_on: day, money_withheld: '' });

/** When it went out, or why it does not. */
export function moneyColumns(told: MoneyTold): ComplaintColumns {
  return 'on' in told ? paidOn(told.on) : { money_on: null, money_withheld: told.withheldBecause };
}
