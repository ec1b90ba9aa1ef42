import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
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

/** The tags of a filter that asks for nothing else; undefined where it does. */
export function onlyTagsOf(filter: DatedFilter): readonly string[] | undefined {
  return asksForSomething({ ...filter, tags: [] }) ? undefined : (filter.tags ?? []);
}

/** What a row of `customer` has to fulfil. */
export function passes(filter: DatedFilter): Expression<SqlBool> {
  const expression = expressionBuilder<Database, 'customer'>();
  const conditions: Expression<SqlBool>[] = [];
  const { tags = [], stages = [], responsibleId, birthMonth, now } = filter;
  if (tags.length > 0) conditions.push(isTagged(tags));
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
    // As a range, SQLite would look for it in the index of birthdays and sort whom it finds.
    conditions.push(sql<SqlBool>`substr(customer.birthday, 1, 2) = ${month}`);
  }
  if (filter.followUp) conditions.push(hasOpenFollowUp());
  return expression.and(conditions);
}

function isTagged(names: readonly string[]): RawBuilder<SqlBool> {
  return isAmong(tagged(names).select('customer_tag.customer_id'));
}

/** Rows of `customer_tag`, more than one of those who have several of the tags. */
export function tagged(names: readonly string[]) {
  const expression = expressionBuilder<Database, 'customer'>();
  return expression
    .selectFrom('customer_tag')
    .where(
      'customer_tag.tag_id',
      'in',
      expression.selectFrom('tag').where('tag.folded', 'in', names.map(foldTag)).select('tag.id'),
    );
}

function hasOpenFollowUp(): RawBuilder<SqlBool> {
  return isAmong(
    expressionBuilder<Database>()
      .selectFrom('follow_up')
      .where('follow_up.done_at', 'is', null)
      .where('follow_up.binned_at', 'is', null)
      .select('follow_up.customer_id'),
  );
}

/**
 * Whether the row of `customer` is of these. SQLite gathers them once and goes through the list in
 * its order: asked for the bare id, it would look each of them up in the table and sort them all;
 * asked with `exists`, it would look into an index for every row of the list.
 */
function isAmong(customerIds: Expression<{ customer_id: string }>): RawBuilder<SqlBool> {
  return sql<SqlBool>`coalesce(customer.id, '') in ${customerIds}`;
}

const day = 86_400_000;

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * day).toISOString();
}
