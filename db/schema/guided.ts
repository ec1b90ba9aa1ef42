import type { Generated } from 'kysely';

/** What leads a talk, and the talks that were led. */
export interface GuidedTables {
  playbook_version: PlaybookVersionTable;
  guided_talk: GuidedTalkTable;
}

/** Append-only: a talk names the version that it was led by. */
interface PlaybookVersionTable {
  key: Generated<number>;
  /** The key of the playbook; the same in every version. */
  playbook: string;
  version: number;
  /** JSON of the contract's playbook. */
  content: string;
  /** Null for one that ships. */
  staff_id: string | null;
  created_at: string;
}

interface GuidedTalkTable {
  key: Generated<number>;
  id: string;
  draft_id: string;
  customer_id: string;
  complaint_id: string | null;
  staff_id: string;
  playbook: string;
  version: number;
  /** JSON of the contract's guided part: what happened in it and what was written down. */
  content: string;
  /** JSON of what its end made, so that it can be taken back. */
  made: string;
  /** JSON of the contract's summary, so that the history need not go through what happened. */
  summary: string;
  /** 0 where no limit was crossed, 1 where one was, 2 where that ended the talk. */
  limits: number;
  /** When a manager has read about the limit. */
  seen_at: string | null;
  created_at: string;
  binned_at: string | null;
  /** JSON of what whoever led it wrote down afterwards, for them alone; null before that. */
  after: string | null;
}
