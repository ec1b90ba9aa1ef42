import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Dialect } from '../connection.ts';
import { createTable } from './table.ts';

/** The complaint desk: the register with its history and clocks, promises, and the shop's rules. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createRules(db, dialect);
  await createComplaint(db, dialect);
  await createHistory(db, dialect);
  await createPromise(db, dialect);
  await createDaily(db, dialect);
  await db.schema
    .alterTable('saved_view')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('customers'))
    .execute();
}

async function createRules(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'shop_rules')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
  await createTable(db, dialect, 'root_cause')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('parent_id', 'text', (column) => column.references('root_cause.id'))
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('remedy', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'text')
    .execute();
}

async function createComplaint(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'complaint_counter')
    .addColumn('year', 'integer', (column) => column.notNull().unique())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();

  const amount = dialect === 'sqlite' ? 'integer' : 'bigint';
  await facts(createTable(db, dialect, 'complaint'), amount)
    .addColumn('escalated', 'text')
    .addColumn('acknowledged_at', 'text')
    .addColumn('first_answer_at', 'text')
    .addColumn('options', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text')
    .addColumn('remedy', 'text')
    .addColumn('cost', amount, (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('alternatives', 'text', (column) => column.notNull())
    .addColumn('way', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decided_by', 'text', (column) => column.references('staff.id'))
    .addColumn('approved_by', 'text', (column) => column.references('staff.id'))
    .addColumn('replied_on', 'text')
    .addColumn('reply_medium', 'text')
    .addColumn('reply_proof', 'text', (column) => column.notNull())
    .addColumn('settled_at', 'text')
    .addColumn('settled_way', 'text')
    .addColumn('money_on', 'text')
    .addColumn('follow_up_id', 'text', (column) => column.references('follow_up.id'))
    .addColumn('satisfaction', 'integer')
    .addColumn('satisfaction_comment', 'text', (column) => column.notNull())
    .addColumn('satisfaction_at', 'text')
    .addColumn('root_cause_id', 'text', (column) => column.references('root_cause.id'))
    .addColumn('prevention', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('voided_at', 'text')
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text')
    .addColumn('due_rule', 'text')
    .addColumn('due_assumed', 'integer', (column) =>
      column.notNull().check(sql`due_assumed in (0, 1)`),
    )
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('complaint_number', ['year', 'sequence'])
    .execute();

  const open = sql<boolean>`closed_at is null and voided_at is null`;
  const ofOpen: readonly (readonly [string, readonly string[]])[] = [
    ['complaint_due', ['due_at', 'id']],
    ['complaint_state', ['state', 'due_at', 'id']],
    ['complaint_owner', ['owner_id', 'due_at', 'id']],
  ];
  for (const [name, columns] of ofOpen) {
    await db.schema
      .createIndex(name)
      .on('complaint')
      .columns([...columns])
      .where(open)
      .execute();
  }
  await db.schema
    .createIndex('complaint_customer')
    .on('complaint')
    .columns(['customer_id', 'received_at', 'id'])
    .execute();
  await db.schema
    .createIndex('complaint_received')
    .on('complaint')
    .columns(['received_at', 'id'])
    .execute();
  await db.schema
    .createIndex('complaint_follow_up')
    .on('complaint')
    .column('follow_up_id')
    .where(sql.ref('follow_up_id'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('complaint_call')
    .on('complaint')
    .column('call_draft_id')
    .where(sql.ref('call_draft_id'), 'is not', null)
    .execute();
}

/** Everything that is written down when it is taken in, or soon after. */
function facts(
  table: CreateTableBuilder<string, string>,
  amount: 'integer' | 'bigint',
): CreateTableBuilder<string, string> {
  return table
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('call_draft_id', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('purchased_on', 'text')
    .addColumn('delivered_on', 'text')
    .addColumn('defect', 'text', (column) => column.notNull())
    .addColumn('defect_found_on', 'text')
    .addColumn('buyer', 'text')
    .addColumn('sale', 'text')
    .addColumn('legal_basis', 'text')
    .addColumn('demand', 'text')
    .addColumn('demanded_amount', amount)
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('circumstances', 'text', (column) => column.notNull())
    .addColumn('goods_handed_over', 'integer', (column) =>
      column.notNull().check(sql`goods_handed_over in (0, 1)`),
    )
    .addColumn('goods_condition', 'text', (column) => column.notNull())
    .addColumn('mood_start', 'integer')
    .addColumn('mood_end', 'integer')
    .addColumn('customer_cause', 'text')
    .addColumn('impact', 'integer')
    .addColumn('urgency', 'integer')
    .addColumn('severity', 'integer', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.references('staff.id'))
    .addColumn('helper_id', 'text', (column) => column.references('staff.id'))
    .addColumn('next_update_on', 'text');
}

async function createHistory(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'complaint_event')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaint.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('did', 'text', (column) => column.notNull())
    .addColumn('from_state', 'text')
    .addColumn('to_state', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('taken_back_at', 'text')
    .execute();
  await db.schema
    .createIndex('complaint_event_complaint')
    .on('complaint_event')
    .columns(['complaint_id', 'key'])
    .execute();

  await createTable(db, dialect, 'complaint_clock')
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaint.id'))
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('owed_by', 'text', (column) => column.notNull())
    .addColumn('starts_on', 'text', (column) => column.notNull())
    .addColumn('unshifted_on', 'text')
    .addColumn('due_on', 'text')
    .addColumn('due_at', 'text')
    .addColumn('assumed', 'integer', (column) => column.notNull().check(sql`assumed in (0, 1)`))
    .addColumn('unknown', 'text', (column) => column.notNull())
    .addColumn('provisional', 'integer', (column) =>
      column.notNull().check(sql`provisional in (0, 1)`),
    )
    .addColumn('met_at', 'text')
    .addUniqueConstraint('complaint_clock_once', ['complaint_id', 'rule'])
    .execute();

  await createTable(db, dialect, 'complaint_approval')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaint.id'))
    .addColumn('asked_by', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('answered_by', 'text', (column) => column.references('staff.id'))
    .addColumn('answered_at', 'text')
    .addColumn('agreed', 'integer')
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('complaint_approval_open')
    .unique()
    .on('complaint_approval')
    .column('complaint_id')
    .where(sql.ref('answered_at'), 'is', null)
    .execute();

  await createTable(db, dialect, 'complaint_draft')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('complaint_id', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('base_version', 'integer')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('complaint_draft_once', ['staff_id', 'complaint_id', 'form'])
    .execute();
}

async function createPromise(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'promise')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id'))
    .addColumn('complaint_id', 'text', (column) => column.references('complaint.id'))
    .addColumn('call_draft_id', 'text')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('keeper_id', 'text', (column) => column.references('staff.id'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('to_whom', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('cost', dialect === 'sqlite' ? 'integer' : 'bigint')
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('late', 'integer', (column) => column.notNull().check(sql`late in (0, 1)`))
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('renegotiated', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('promise_due')
    .on('promise')
    .columns(['due_on', 'id'])
    .where(sql<boolean>`state = 'open'`)
    .execute();
  await db.schema
    .createIndex('promise_ended')
    .on('promise')
    .columns(['ended_at'])
    .where(sql.ref('ended_at'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('promise_history')
    .on('promise')
    .columns(['customer_id', 'ended_at', 'id'])
    .where(sql<boolean>`ended_at is not null and state <> 'void'`)
    .execute();
  for (const owner of ['customer', 'complaint']) {
    await db.schema
      .createIndex(`promise_${owner}`)
      .on('promise')
      .columns([`${owner}_id`, 'due_on', 'id'])
      .execute();
  }

  await createTable(db, dialect, 'promise_event')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('promise_id', 'text', (column) => column.notNull().references('promise.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('did', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('taken_back_at', 'text')
    .execute();
  await db.schema
    .createIndex('promise_event_promise')
    .on('promise_event')
    .columns(['promise_id', 'key'])
    .execute();
}

async function createDaily(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'corrective_action')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaint.id'))
    .addColumn('root_cause_id', 'text', (column) => column.references('root_cause.id'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.references('staff.id'))
    .addColumn('due_on', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text')
    .addColumn('removed_at', 'text')
    .execute();
  await db.schema
    .createIndex('corrective_action_complaint')
    .on('corrective_action')
    .column('complaint_id')
    .execute();
  await db.schema
    .createIndex('corrective_action_due')
    .on('corrective_action')
    .columns(['due_on', 'id'])
    .where(sql<boolean>`done_at is null and removed_at is null and due_on is not null`)
    .execute();

  await createTable(db, dialect, 'snooze')
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('snooze_once', ['type', 'subject_id'])
    .execute();
  await createTable(db, dialect, 'seen_digest')
    .addColumn('staff_id', 'text', (column) => column.notNull().unique().references('staff.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
}
