import type { Generated } from 'kysely';

/** Customer cards and what a shop learns about people. */
export interface CustomerTables {
  customer: CustomerTable;
  customer_phone: CustomerPhoneTable;
  customer_email: CustomerEmailTable;
  tag: TagTable;
  customer_tag: CustomerTagTable;
  observation: ObservationTable;
  consent: ConsentTable;
  customer_link: CustomerLinkTable;
  form_draft: FormDraftTable;
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

interface CustomerEmailTable {
  key: Generated<number>;
  customer_id: string;
  position: number;
  address: string;
  /** Case-folded, for recognising the same address. */
  folded: string;
  label: string | null;
}

interface TagTable {
  key: Generated<number>;
  id: string;
  name: string;
  /** The same tag however it is typed. */
  folded: string;
}

interface CustomerTagTable {
  key: Generated<number>;
  customer_id: string;
  tag_id: string;
}

interface ObservationTable {
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

interface ConsentTable {
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

interface CustomerLinkTable {
  key: Generated<number>;
  id: string;
  from_id: string;
  to_id: string;
  kind: string;
}

/** What somebody typed into a card and has not saved yet. */
interface FormDraftTable {
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
