import type { ExpressionBuilder } from 'kysely';
import type { Database } from './schema.ts';

type OfCustomer = ExpressionBuilder<Database, 'customer'>;

/** The number that stands first on the card, null without one; for a query that has the customer. */
export function firstPhone(expression: OfCustomer) {
  return expression
    .selectFrom('customer_phone')
    .whereRef('customer_phone.customer_id', '=', 'customer.id')
    .orderBy('customer_phone.position')
    .limit(1)
    .select('customer_phone.number');
}

/** The same for the e-mail address. */
export function firstEmail(expression: OfCustomer) {
  return expression
    .selectFrom('customer_email')
    .whereRef('customer_email.customer_id', '=', 'customer.id')
    .orderBy('customer_email.position')
    .limit(1)
    .select('customer_email.address');
}
