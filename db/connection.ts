import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

export type Dialect = 'sqlite' | 'postgres';

/** For functions that only read; a transaction or the whole database may be passed. */
export type Reading = Pick<Kysely<Database>, 'selectFrom'>;
/** For functions that write: always inside a transaction. */
export type Writing = Transaction<Database>;
export type Connection = Kysely<Database>;
