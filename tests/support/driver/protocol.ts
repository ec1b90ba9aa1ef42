/** What the driver is to do; its only argument, as JSON. */
export interface DriverOptions {
  dataFolder: string;
  /** Where backups go, as if it were a stick. */
  target: string;
  /** Number of the first call; its notes name it. */
  firstCall: number;
  /** When all is done it ends by itself. */
  calls: number;
  /** How many imports, and how many backups, are made beside the calls, one after the other. */
  rounds?: number;
  peopleInImport?: number;
  /** Of the backups in their turn; null leaves one readable. */
  passphrases?: readonly (string | null)[];
  /** Names what this driver makes, among those that work in the same shop. */
  run: number;
  /** Opens the data and ends; for what opening alone does, like migrating. */
  openOnly?: boolean;
  /** After so many pages the database takes over what was written; few make much of it. */
  checkpointPages?: number;
  /** As if the program did not wait for the disk: what the checks must find out. */
  neverFlush?: boolean;
}

/** What the rescue is to do with a data folder that nobody has open. */
export interface RescueOptions {
  dataFolder: string;
  work: 'restore' | 'salvage' | 'beginAnew';
  /** Path of the one that is restored. */
  backup: string;
}

/** One line on the pipe, written after the answer was there. */
export type Told =
  | { kind: 'opening' }
  | { kind: 'opened' }
  | { kind: 'startFailed'; failure: string }
  | { kind: 'kept'; call: number; revision: number }
  | { kind: 'saved'; call: number }
  | { kind: 'importing'; file: string }
  /** Something of it has been done. */
  | { kind: 'underway'; what: 'import' | 'backup' }
  | { kind: 'imported'; file: string; added: number }
  | { kind: 'backingUp'; path: string; secret: string | null }
  | { kind: 'backedUp'; path: string; secret: string | null }
  | { kind: 'refused'; what: 'call' | 'import' | 'backup'; code: string; call?: number }
  | { kind: 'done' };

/** More than any driver lives to see. */
export const endless = 1_000_000;

/** The pipe, a descriptor of the driver. */
export const tellingOn = 3;

/** How many revisions of each draft are kept before the call is saved. */
export const revisionsOfDraft = 3;

export const workFactor = 6;
