import type { ColumnType, Generated } from 'kysely';

// `key` is the integer key of a row inside this file: explicit, because the search index points
// to it and SQLite renumbers implicit rowids at VACUUM. `id` is the identity (UUIDv7) that
// survives joining two shops' data. Times are ISO 8601 UTC text.

export interface ShopTable {
  key: Generated<number>;
  id: string;
  version: number;
  name: string;
  country: string;
  /** ISO 4217. */
  currency: Generated<string>;
  set_up_at: string | null;
}

export interface StaffTable {
  key: Generated<number>;
  id: string;
  name: string;
  role: string;
  created_at: string;
}

/** Append-only: who changed what and when. `before` and `after` are JSON text. */
export interface ChangeTable {
  key: Generated<number>;
  id: string;
  /** Changes of one user action share it. */
  batch_id: string;
  at: string;
  staff_id: string;
  entity: string;
  entity_id: string;
  action: string;
  before: string | null;
  after: string | null;
}

export interface CustomerTable {
  key: Generated<number>;
  id: string;
  version: number;
  given_name: string;
  family_name: string;
  company: string;
  street: string;
  postal_code: string;
  city: string;
  region: string;
  country: string;
  note: string;
  honorific: string | null;
  patronymic: Generated<string>;
  form_of_address: Generated<string>;
  /** Day of the year as MM-DD. */
  birthday: string | null;
  birth_year: number | null;
  language: string | null;
  preferred_channel: string | null;
  convenient_hours: Generated<string>;
  usual: Generated<string>;
  /** JSON of the contract's reasons. */
  reasons: Generated<string>;
  decision_style: string | null;
  buying_style: string | null;
  stage: Generated<string>;
  responsible_id: string | null;
  /** Alphabetical order as text; see search/sort-key.ts. */
  sort_key: string;
  /** The import that brought the card in. */
  import_id: string | null;
  created_at: string;
  updated_at: string;
  binned_at: string | null;
  /** The start of the latest contact that was not taken back. */
  last_contact_at: string | null;
}

export interface CustomerPhoneTable {
  key: Generated<number>;
  customer_id: string;
  position: number;
  number: string;
  e164: string | null;
  label: string | null;
}

export interface CustomerEmailTable {
  key: Generated<number>;
  customer_id: string;
  position: number;
  address: string;
  /** Case-folded, for recognising the same address. */
  folded: string;
  label: string | null;
}

export interface TagTable {
  key: Generated<number>;
  id: string;
  name: string;
  /** The same tag however it is typed. */
  folded: string;
}

export interface CustomerTagTable {
  key: Generated<number>;
  customer_id: string;
  tag_id: string;
}

export interface ObservationTable {
  key: Generated<number>;
  id: string;
  version: number;
  customer_id: string;
  staff_id: string;
  /** YYYY-MM-DD */
  seen_on: string;
  pattern: string | null;
  note: string;
  created_at: string;
  binned_at: string | null;
}

export interface ConsentTable {
  key: Generated<number>;
  id: string;
  customer_id: string;
  staff_id: string;
  channel: string;
  wording: string;
  source: string;
  given_at: string;
  withdrawn_at: string | null;
}

export interface CustomerLinkTable {
  key: Generated<number>;
  id: string;
  from_id: string;
  to_id: string;
  kind: string;
}

export interface FollowUpTable {
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
  created_at: string;
  done_at: string | null;
  binned_at: string | null;
}

export interface SeenCustomerTable {
  key: Generated<number>;
  staff_id: string;
  customer_id: string;
  seen_at: string;
}

export interface SavedViewTable {
  key: Generated<number>;
  id: string;
  staff_id: string;
  name: string;
  /** JSON of the contract's customerFilter. */
  filter: string;
  /** JSON of the contract's customerOrder. */
  sort_order: string;
  binned_at: string | null;
}

/** What search reads; one row for each customer that is not in the bin. */
export interface CustomerSearchTable {
  /** Rises with the last contact; see search/recency.ts. Large numbers may be read as text. */
  position: ColumnType<number | string, number>;
  customer_key: number;
  /** Everything that can be found as a whole or by its beginning; see search/tokens.ts. */
  tokens: string;
  /** The digits of every phone number, each number after a space. */
  digits: string;
  /** As in customer, whose rows lie too far apart to be read for every card that is found. */
  last_contact_at: string | null;
}

/** The full-text index over it, on SQLite only; its rowid is the position. */
export interface CustomerFullTextTable {
  rowid: number;
}

/** The words of the cards, for correcting what was typed. */
export interface SearchWordTable {
  word: string;
  /** How many cards have the word; with the last one it goes. */
  cards: number;
}

/** One row: which version of the program's index stands in the file. */
export interface SearchStateTable {
  version: number;
}

/** Words by what their beginning looks like with one letter left out; see search/typo.ts. */
export interface SearchDeletionTable {
  deletion: string;
  word: string;
}

/** One run of an import; unfinished ones are taken back at the next start. */
export interface ImportBatchTable {
  key: Generated<number>;
  id: string;
  staff_id: string;
  file_name: string;
  started_at: string;
  finished_at: string | null;
  /** 1 for the customers of the demo shop. */
  demo: Generated<number>;
  /** How many cards it brought in. */
  added: Generated<number>;
  undone_at: string | null;
}

/** What the columns of a file became on the card the last time; see headerKey in the importer. */
export interface ImportMappingTable {
  key: Generated<number>;
  header_key: string;
  /** JSON of the contract's mapping. */
  mapping: string;
  staff_id: string;
  used_at: string;
}

export interface InteractionTable {
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

export interface CallDraftTable {
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

/** What somebody typed into a card and has not saved yet. */
export interface FormDraftTable {
  key: Generated<number>;
  staff_id: string;
  /** Empty for a card that does not exist yet. */
  customer_id: string;
  /** The version of the card that the typing began with. */
  base_version: number | null;
  revision: number;
  /** JSON of the contract's typedDetails. */
  details: string;
  updated_at: string;
}

export interface Database {
  shop: ShopTable;
  staff: StaffTable;
  change: ChangeTable;
  customer: CustomerTable;
  customer_phone: CustomerPhoneTable;
  customer_email: CustomerEmailTable;
  customer_search: CustomerSearchTable;
  customer_fts: CustomerFullTextTable;
  search_word: SearchWordTable;
  search_deletion: SearchDeletionTable;
  search_state: SearchStateTable;
  tag: TagTable;
  customer_tag: CustomerTagTable;
  observation: ObservationTable;
  consent: ConsentTable;
  customer_link: CustomerLinkTable;
  import_batch: ImportBatchTable;
  import_mapping: ImportMappingTable;
  interaction: InteractionTable;
  call_draft: CallDraftTable;
  form_draft: FormDraftTable;
  follow_up: FollowUpTable;
  seen_customer: SeenCustomerTable;
  saved_view: SavedViewTable;
}
