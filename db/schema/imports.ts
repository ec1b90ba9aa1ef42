import type { Generated } from 'kysely';

/** What came in from files. */
export interface ImportTables {
  import_batch: ImportBatchTable;
  import_mapping: ImportMappingTable;
}

/** One run of an import; unfinished ones are taken back at the next start. */
interface ImportBatchTable {
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
interface ImportMappingTable {
  key: Generated<number>;
  header_key: string;
  /** JSON of the contract's mapping. */
  mapping: string;
  staff_id: string;
  used_at: string;
}
