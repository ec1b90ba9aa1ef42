import type { ColumnType } from 'kysely';

/** What customers are found by; see search/. */
export interface SearchTables {
  customer_search: CustomerSearchTable;
  customer_fts: CustomerFullTextTable;
  search_word: SearchWordTable;
  search_deletion: SearchDeletionTable;
  search_state: SearchStateTable;
}

/** What search reads; one row for each customer that is not in the bin. */
interface CustomerSearchTable {
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
interface CustomerFullTextTable {
  rowid: number;
}

/** The words of the cards, for correcting what was typed. */
interface SearchWordTable {
  word: string;
  /** How many cards have the word; with the last one it goes. */
  cards: number;
}

/** Words by what their beginning looks like with one letter left out; see search/typo.ts. */
interface SearchDeletionTable {
  deletion: string;
  word: string;
}

/** One row: which version of the program's index stands in the file. */
interface SearchStateTable {
  version: number;
}
