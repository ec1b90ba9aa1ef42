import type { ColumnType, Generated } from 'kysely';

/** In the smallest unit of a currency; large numbers may be read as text. */
type Amount = ColumnType<number | string, number>;
type AmountOrNull = ColumnType<number | string | null, number | null>;

/** Complaints, what happened to them, by when something is owed, and promises. */
export interface ComplaintTables {
  complaint: ComplaintTable;
  complaint_event: ComplaintEventTable;
  complaint_clock: ComplaintClockTable;
  complaint_approval: ComplaintApprovalTable;
  complaint_counter: ComplaintCounterTable;
  typed_draft: TypedDraftTable;
  promise: PromiseTable;
  promise_event: PromiseEventTable;
  root_cause: RootCauseTable;
  corrective_action: CorrectiveActionTable;
  shop_rules: ShopRulesTable;
  snooze: SnoozeTable;
  seen_digest: SeenDigestTable;
}

export interface ComplaintTable {
  key: Generated<number>;
  id: string;
  version: number;
  year: number;
  sequence: number;
  customer_id: string;
  /** Who took it in. */
  staff_id: string;
  /** The call in which it came; saved or not. */
  call_draft_id: string | null;
  state: string;
  account: string;
  kind: string | null;
  channel: string;
  received_at: string;
  product: string;
  receipt: string;
  purchased_on: string | null;
  delivered_on: string | null;
  defect: string;
  defect_found_on: string | null;
  buyer: string | null;
  sale: string | null;
  legal_basis: string | null;
  demand: string | null;
  demanded_amount: AmountOrNull;
  /** ISO 4217; the shop's when it was taken in. */
  currency: string;
  /** JSON of the contract's circumstances. */
  circumstances: string;
  goods_handed_over: number;
  goods_condition: string;
  mood_start: number | null;
  mood_end: number | null;
  customer_cause: string | null;
  impact: number | null;
  urgency: number | null;
  /** Impact times urgency; 0 while one of them is not known. */
  severity: number;
  owner_id: string | null;
  helper_id: string | null;
  next_update_on: string | null;
  /** Why it went to the manager, while it is there. */
  escalated: string | null;
  acknowledged_at: string | null;
  /** When the customer first heard from the shop about it. */
  first_answer_at: string | null;
  /** JSON of the contract's options. */
  options: string;
  verdict: string | null;
  remedy: string | null;
  cost: Amount;
  reasons: string;
  alternatives: string;
  /** As decided; settled_way is how it went. */
  way: string | null;
  decided_at: string | null;
  decided_by: string | null;
  approved_by: string | null;
  replied_on: string | null;
  reply_medium: string | null;
  reply_proof: string;
  settled_at: string | null;
  settled_way: string | null;
  money_on: string | null;
  /** Why none went out; empty where it did or still has to. */
  money_withheld: Generated<string>;
  /** The planned question whether all is well. */
  follow_up_id: string | null;
  satisfaction: number | null;
  satisfaction_comment: string;
  satisfaction_at: string | null;
  root_cause_id: string | null;
  prevention: string;
  closed_at: string | null;
  voided_at: string | null;
  /** The end of the first day on which something is owed; far away when nothing is. */
  due_at: string;
  due_on: string | null;
  due_rule: string | null;
  due_assumed: number;
  /** What is found by text, folded; see search/fold.ts. */
  folded: string;
  created_at: string;
}

/** Append-only; one that was taken back says when. */
interface ComplaintEventTable {
  key: Generated<number>;
  id: string;
  complaint_id: string;
  at: string;
  staff_id: string;
  did: string;
  from_state: string | null;
  to_state: string | null;
  reason: string;
  /** JSON: what was done. */
  detail: string;
  /** JSON of the columns as they stood before, for taking it back. */
  before: string | null;
  taken_back_at: string | null;
}

interface ComplaintClockTable {
  key: Generated<number>;
  complaint_id: string;
  rule: string;
  basis: string;
  owed_by: string;
  starts_on: string;
  unshifted_on: string | null;
  due_on: string | null;
  due_at: string | null;
  assumed: number;
  /** JSON: what was assumed. */
  unknown: string;
  provisional: number;
  met_at: string | null;
}

interface ComplaintApprovalTable {
  key: Generated<number>;
  id: string;
  complaint_id: string;
  asked_by: string;
  asked_at: string;
  /** JSON of the contract's decision. */
  decision: string;
  answered_by: string | null;
  answered_at: string | null;
  agreed: number | null;
  reason: string;
}

/** The last number that was given in a year. */
interface ComplaintCounterTable {
  key: Generated<number>;
  year: number;
  last: number;
}

/** What somebody typed into a form and has not saved yet. */
interface TypedDraftTable {
  key: Generated<number>;
  staff_id: string;
  /** A complaint, a customer or a promise; empty for a complaint that does not exist yet. */
  subject_id: string;
  form: string;
  base_version: number | null;
  revision: number;
  /** JSON, as the form understands it. */
  content: string;
  updated_at: string;
}

export interface PromiseTable {
  key: Generated<number>;
  id: string;
  version: number;
  customer_id: string;
  complaint_id: string | null;
  call_draft_id: string | null;
  /** Who gave it. */
  staff_id: string;
  keeper_id: string | null;
  what: string;
  to_whom: string;
  /** YYYY-MM-DD in the shop. */
  due_on: string;
  cost: AmountOrNull;
  currency: string;
  state: string;
  ended_at: string | null;
  /** Kept after its day. */
  late: number;
  evidence: string;
  reason: string;
  renegotiated: number;
  created_at: string;
}

interface PromiseEventTable {
  key: Generated<number>;
  id: string;
  promise_id: string;
  at: string;
  staff_id: string;
  did: string;
  reason: string;
  /** JSON of the columns as they stood before. */
  before: string | null;
  taken_back_at: string | null;
}

interface RootCauseTable {
  key: Generated<number>;
  id: string;
  parent_id: string | null;
  cause: string;
  name: string;
  remedy: string;
  retired_at: string | null;
}

interface CorrectiveActionTable {
  key: Generated<number>;
  id: string;
  complaint_id: string;
  root_cause_id: string | null;
  what: string;
  owner_id: string | null;
  due_on: string | null;
  created_at: string;
  done_at: string | null;
  removed_at: string | null;
}

/** One row. */
interface ShopRulesTable {
  key: Generated<number>;
  version: number;
  /** JSON of the contract's shopRules. */
  content: string;
}

/** Something due that was put off, for everybody. */
interface SnoozeTable {
  key: Generated<number>;
  type: string;
  subject_id: string;
  staff_id: string;
  until: string;
  reason: string;
  at: string;
}

interface SeenDigestTable {
  key: Generated<number>;
  staff_id: string;
  day: string;
}
