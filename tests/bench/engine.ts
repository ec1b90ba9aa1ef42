import { type CompiledQuery, Kysely } from 'kysely';
import type { EngineMethodName } from '#contract/index.ts';
import { KontuarSqliteDialect, type SqliteHandle } from '#db/dialect.ts';
import { StorageError } from '#db/errors.ts';
import { type OpenDatabase, openSqlite } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import { readOwner } from '#db/session.ts';
import { systemClock } from '../../main/engine/clock.ts';
import { createDispatcher, type Dispatcher } from '../../main/engine/dispatch.ts';
import { type Samples, summarise } from './measure.ts';
import type { Task } from './workload.ts';

const rounds = 5;

/** The engine as the data thread runs it, in this process. */
export interface BenchmarkEngine {
  readonly database: OpenDatabase;
  readonly call: (method: EngineMethodName, input: unknown) => Promise<unknown>;
}

export function openEngine(path: string): BenchmarkEngine {
  const database = openSqlite(path, { readonly: false });
  const dispatcher = dispatcherOn(database);
  return { database, call: (method, input) => callOn(dispatcher, method, input) };
}

export function dispatcherOn(
  database: OpenDatabase,
  chosenFile: (token: string) => string = noFile,
): Dispatcher {
  return createDispatcher({
    database: { kysely: database.kysely, dialect: 'sqlite', file: database },
    clock: systemClock,
    session: async () => ({ ...(await readOwner(database.kysely)), since: '' }),
    chosenFile,
    onChanged: () => undefined,
    log: (_ref, _method, error) => {
      throw error;
    },
    checkOutput: false,
  });
}

function noFile(): never {
  throw new StorageError('NOT_FOUND', 'file');
}

export async function callOn(dispatcher: Dispatcher, method: EngineMethodName, input: unknown) {
  const envelope = await dispatcher.call({ method, input });
  if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
  return envelope.value;
}

export async function measureEngine(engine: BenchmarkEngine, task: Task): Promise<Samples> {
  const samples: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of task.inputs) {
      const began = performance.now();
      await engine.call(task.method, input);
      // The first round fills the caches.
      if (round > 0) samples.push(performance.now() - began);
    }
  }
  return summarise(samples);
}

/** Says which queries a call makes, in order, as the library below is asked. */
export function watch({ database }: BenchmarkEngine) {
  let queries: CompiledQuery[] = [];
  const kysely = new Kysely<Database>({
    dialect: new KontuarSqliteDialect(database.handle),
    log({ query }) {
      queries.push(query);
    },
  });
  const dispatcher = dispatcherOn({ ...database, kysely });
  return {
    async queriesOf(method: EngineMethodName, input: unknown): Promise<CompiledQuery[]> {
      queries = [];
      await callOn(dispatcher, method, input);
      return queries;
    },
  };
}

/** The same SQL on prepared statements of better-sqlite3, with nothing in between. */
export async function measureRaw(engine: BenchmarkEngine, task: Task): Promise<Samples> {
  const watched = watch(engine);
  const calls = [];
  for (const input of task.inputs) {
    calls.push(prepare(engine, await watched.queriesOf(task.method, input)));
  }
  const samples: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const call of calls) {
      const began = performance.now();
      for (const { statement, parameters } of call) statement.all(...parameters);
      if (round > 0) samples.push(performance.now() - began);
    }
  }
  return summarise(samples);
}

const prepared = new WeakMap<SqliteHandle, Map<string, ReturnType<SqliteHandle['prepare']>>>();

function prepare({ database: { handle } }: BenchmarkEngine, queries: readonly CompiledQuery[]) {
  const statements = prepared.get(handle) ?? new Map<string, ReturnType<SqliteHandle['prepare']>>();
  prepared.set(handle, statements);
  return queries.map(({ sql, parameters }) => {
    const statement = statements.get(sql) ?? handle.prepare(sql);
    statements.set(sql, statement);
    return { statement, parameters };
  });
}
