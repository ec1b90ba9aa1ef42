import type { FollowUp } from '#contract/follow-ups.ts';
import type { Reading } from './connection.ts';
import { displayName } from './names.ts';

/** Follow-ups that are not in the bin, with who wrote them down and whom they are about. */
export function selectFollowUps(db: Reading) {
  return db
    .selectFrom('follow_up')
    .innerJoin('staff', 'staff.id', 'follow_up.staff_id')
    .innerJoin('customer', 'customer.id', 'follow_up.customer_id')
    .where('follow_up.binned_at', 'is', null)
    .select((expression) => [
      'follow_up.id',
      'follow_up.version',
      'follow_up.customer_id as customerId',
      'follow_up.due_on as dueOn',
      'follow_up.note',
      'follow_up.done_at as doneAt',
      'staff.name as staffName',
      'customer.given_name',
      'customer.family_name',
      'customer.company',
      expression
        .selectFrom('customer_phone')
        .whereRef('customer_phone.customer_id', '=', 'customer.id')
        .orderBy('customer_phone.position')
        .limit(1)
        .select('customer_phone.number')
        .as('phone'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectFollowUps>['execute']>>[number];

export function followUpOf({ given_name, family_name, company, ...followUp }: Row): FollowUp {
  return { ...followUp, customerName: displayName({ given_name, family_name, company }) };
}
