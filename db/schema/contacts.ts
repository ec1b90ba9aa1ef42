import type { Generated } from 'kysely';

/** Contacts, the calls that are not saved yet, and what was agreed in them. */
export interface ContactTables {
  interaction: InteractionTable;
  call_draft: CallDraftTable;
  follow_up: FollowUpTable;
}

interface InteractionTable {
  key: Generated<number>;
  id: string;
  version: number;
  customer_id: string;
  staff_id: string;
  draft_id: string | null;
  channel: string;
  direction: string;
  kind: string;
  started_at: string;
  /** Whole seconds. */
  duration: number;
  note: string;
  outcome: string | null;
  /** 1 (very upset) to 5 (pleased). */
  mood_start: number | null;
  mood_end: number | null;
  created_at: string;
  binned_at: string | null;
}

interface CallDraftTable {
  key: Generated<number>;
  id: string;
  staff_id: string;
  started_at: string;
  updated_at: string;
  revision: number;
  /** JSON of the contract's callContent. */
  content: string;
  closed_at: string | null;
}

interface FollowUpTable {
  key: Generated<number>;
  id: string;
  version: number;
  customer_id: string;
  /** Who wrote it down. */
  staff_id: string;
  /** The contact in which it was agreed. */
  interaction_id: string | null;
  /** YYYY-MM-DD */
  due_on: string;
  note: string;
  /** JSON of the contract's preparation; null where it is not a planned hard call. */
  preparation: string | null;
  created_at: string;
  done_at: string | null;
  binned_at: string | null;
}
