import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { CustomerFilter } from '#contract/customers.ts';
import type { Database } from './schema.ts';
import { foldTag } from './tags.ts';

export interface DatedFilter extends CustomerFilter {
  /** What the days of the filter are counted back from. */
  now: string;
}

/** Whether the filter leaves anybody out: otherwise nobody needs to be looked at for it. */
export function asksForSomething({ now: _now, ...filter }: DatedFilter): boolean {
  return Object.values(filter).some((value) => !Array.isArray(value) || value.length > 0);
}

/** What a row of `customer` has to fulfil. */
export function passes(filter: DatedFilter): Expression<SqlBool> {
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
    conditions.push(
      expression('customer.last_contact_at', '>=', daysBefore(now, filter.contactedWithin)),
    );
  }
  if (filter.quietFor !== undefined) {
    conditions.push(
      expression.or([
        expression('customer.last_contact_at', 'is', null),
        expression('customer.last_contact_at', '<', daysBefore(now, filter.quietFor)),
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
