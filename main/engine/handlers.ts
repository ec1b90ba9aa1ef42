import type { EngineMethodName, Methods, Output, Parsed } from '#contract/index.ts';
import type { Session } from '#contract/staff.ts';
import type { Connection, Dialect, Reading, Writing } from '#db/connection.ts';
import type { Actor } from '#db/journal.ts';
import type { OpenDatabase } from '#db/open.ts';
import type { FileUse } from './protocol.ts';

/** What every handler may use. */
export interface QueryContext {
  readonly db: Reading;
  readonly dialect: Dialect;
  /** When the call came, as ISO 8601 in UTC. */
  readonly now: string;
  /** How long the computer has been on, in seconds. */
  readonly uptime: number;
  /** Who acts: whoever is at the counter. Fails with FORBIDDEN while nobody is. */
  readonly staff: Omit<Session, 'since'>;
  /** Who is at the counter; for methods that are answered also while nobody is. */
  readonly session: Session | null;
  /** Undefined where the database is not a SQLite file. */
  readonly file: OpenDatabase | undefined;
  /** The path behind a token from a dialog for reading or writing; fails with NOT_FOUND. */
  readonly chosenFile: (token: string, use: FileUse) => string;
}

type Work<T> = (trx: Writing, actor: Actor) => Promise<T>;
type Write = <T>(work: Work<T>) => Promise<T>;

export interface CommandContext extends QueryContext {
  /** Runs `work` in one transaction; the actor's batch ties together what this call changes. */
  readonly write: Write;
  /** The same in the name of somebody who is not at the counter yet. */
  readonly writeAs: <T>(staffId: string, work: Work<T>) => Promise<T>;
}

export interface JobContext extends CommandContext {
  /** Fires when the user cancels; check it between transactions. */
  readonly signal: AbortSignal;
  readonly batchId: string;
  readonly progress: (done: number, total: number | null) => void;
  /** Lets other calls through; awaits on SQLite alone never do. */
  readonly pause: () => Promise<void>;
}

interface ContextOf {
  query: QueryContext;
  command: CommandContext;
  job: JobContext;
}

export type Handler<Name extends EngineMethodName> = (
  input: Parsed<Name>,
  context: ContextOf[Methods[Name]['kind']],
) => Promise<Output<Name>>;

/** A handler for each method that is named; forgetting one does not compile. */
export type Handlers<Names extends EngineMethodName = EngineMethodName> = {
  readonly [Name in Names]: Handler<Name>;
};

export interface EngineDatabase {
  readonly kysely: Connection;
  readonly dialect: Dialect;
  readonly file: OpenDatabase | undefined;
}
