import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { CustomerFilter } from '#contract/customers.ts';
import { lastContactAt } from './customer-order.ts';
import type { Database } from './schema.ts';
import { foldTag } from './tags.ts';

export interface DatedFilter extends CustomerFilter {
  /** What the days of the filter are counted back from. */
  now: string;
}

/** What a row of `customer` has to fulfil. */
export function fulfilling(filter: DatedFilter): Expression<SqlBool> {
  const expression = expressionBuilder<Database, 'customer'>();
  const conditions: Expression<SqlBool>[] = [];
  const { tags = [], stages = [], responsibleId, birthMonth, now } = filter;
  if (tags.length > 0) conditions.push(hasTag(tags));
  if (stages.length > 0) conditions.push(expression('customer.stage', 'in', stages));
  if (responsibleId !== undefined) {
    conditions.push(
      responsibleId === null
        ? expression('customer.responsible_id', 'is', null)
        : expression('customer.responsible_id', '=', responsibleId),
    );
  }
  if (filter.contactedWithin !== undefined) {
    conditions.push(expression(lastContactAt, '>=', daysBefore(now, filter.contactedWithin)));
  }
  if (filter.quietFor !== undefined) {
    conditions.push(
      expression.or([
        expression(lastContactAt, 'is', null),
        expression(lastContactAt, '<', daysBefore(now, filter.quietFor)),
      ]),
    );
  }
  if (birthMonth !== undefined) {
    const month = String(birthMonth).padStart(2, '0');
    conditions.push(expression.between('customer.birthday', `${month}-01`, `${month}-31`));
  }
  if (filter.followUp) conditions.push(hasOpenFollowUp());
  return expression.and(conditions);
}

function hasTag(names: readonly string[]): Expression<SqlBool> {
  const expression = expressionBuilder<Database, 'customer'>();
  return expression.exists(
    expression
      .selectFrom('customer_tag')
      .whereRef('customer_tag.customer_id', '=', 'customer.id')
      .where(
        'customer_tag.tag_id',
        'in',
        expression.selectFrom('tag').where('tag.folded', 'in', names.map(foldTag)).select('tag.id'),
      )
      .select('customer_tag.key'),
  );
}

function hasOpenFollowUp(): Expression<SqlBool> {
  const expression = expressionBuilder<Database, 'customer'>();
  return expression.exists(
    expression
      .selectFrom('follow_up')
      .whereRef('follow_up.customer_id', '=', 'customer.id')
      .where('follow_up.done_at', 'is', null)
      .where('follow_up.binned_at', 'is', null)
      .select('follow_up.key'),
  );
}

const day = 86_400_000;

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * day).toISOString();
}
