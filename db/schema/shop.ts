import type { Generated } from 'kysely';

/** The shop, the people who work in it, and what is remembered for each of them. */
export interface ShopTables {
  shop: ShopTable;
  staff: StaffTable;
  session: SessionTable;
  change: ChangeTable;
  seen_customer: SeenCustomerTable;
  saved_view: SavedViewTable;
}

interface ShopTable {
  key: Generated<number>;
  id: string;
  version: number;
  name: string;
  country: string;
  /** ISO 4217. */
  currency: Generated<string>;
  set_up_at: string | null;
}

interface StaffTable {
  key: Generated<number>;
  id: string;
  name: string;
  role: string;
  created_at: string;
  version: Generated<number>;
  /** Wrong PINs in a row. */
  failed_tries: Generated<number>;
  /** How long the computer had been on at the last of them, in seconds. */
  failed_uptime: Generated<number>;
  colour: Generated<string>;
  /** JSON of the contract's customerLanguages. */
  languages: Generated<string>;
  pin_hash: string | null;
  recovery_hash: string | null;
  left_at: string | null;
}

/** One row: both connections of the program read from it who is at the counter. */
interface SessionTable {
  key: Generated<number>;
  /** Null while the counter is locked. */
  staff_id: string | null;
  began_at: string;
}

/** Append-only: who changed what and when. `before` and `after` are JSON text. */
interface ChangeTable {
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

interface SeenCustomerTable {
  key: Generated<number>;
  staff_id: string;
  customer_id: string;
  seen_at: string;
}

interface SavedViewTable {
  key: Generated<number>;
  id: string;
  staff_id: string;
  name: string;
  /** Of what it is a view: customers or complaints. */
  kind: Generated<string>;
  /** JSON of the contract's customerFilter. */
  filter: string;
  /** JSON of the contract's customerOrder. */
  sort_order: string;
  binned_at: string | null;
}
