import { randomUUID } from 'node:crypto';
import type { Envelope } from '#contract/errors.ts';
import type { EngineMethodName, Input, Output } from '#contract/index.ts';
import type { Topic } from '#contract/method.ts';
import type { Role } from '#contract/permissions.ts';
import { StorageError } from '#db/errors.ts';
import type { OpenDatabase } from '#db/open.ts';
import { readSession } from '#db/session.ts';
import { createDispatcher, type Dispatcher } from '../../main/engine/dispatch.ts';
import type { FileUse } from '../../main/engine/protocol.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { type TestClock, testClock } from './clock.ts';

export interface TestEngine {
  readonly dataFolder: string;
  readonly database: OpenDatabase;
  readonly dispatcher: Dispatcher;
  readonly clock: TestClock;
  /** What the log was told, without the reference. */
  readonly logged: unknown[];
  readonly changed: Topic[];
  /** Calls a method and expects it to succeed. */
  readonly call: <Name extends EngineMethodName>(
    method: Name,
    input: Input<Name>,
  ) => Promise<Output<Name>>;
  /** Calls with anything, as something hostile would. */
  readonly raw: (method: string, input: unknown) => Promise<Envelope<unknown>>;
  readonly grantFile: (path: string, use?: FileUse) => string;
}

export interface EngineOptions {
  dataFolder: string;
  /** Of whoever is at the counter; otherwise as the database says. */
  role?: Role;
  clock?: TestClock;
}

/** The engine as the data thread runs it, on a real file; whoever opens it closes its database. */
export async function openTestEngine(options: EngineOptions): Promise<TestEngine> {
  const { dataFolder } = options;
  const clock = options.clock ?? testClock();
  const database = await openForWriting({ dataFolder, clock: clock.clock, country: 'PL' });
  const files = new Map<string, { path: string; use: FileUse }>();
  const logged: unknown[] = [];
  const changed: Topic[] = [];
  const dispatcher = createDispatcher({
    database: { kysely: database.kysely, dialect: 'sqlite', file: database },
    clock: clock.clock,
    uptime: clock.uptime,
    async session() {
      const session = await readSession(database.kysely);
      return session && { ...session, role: options.role ?? session.role };
    },
    chosenFile(token, use) {
      const file = files.get(token);
      if (file?.use !== use) throw new StorageError('NOT_FOUND', 'file');
      return file.path;
    },
    onChanged: (topics) => changed.push(...topics),
    log: (_ref, _method, error) => logged.push(error),
    checkOutput: true,
  });
  return {
    dataFolder,
    database,
    dispatcher,
    clock,
    logged,
    changed,
    async call(method, input) {
      const envelope = await dispatcher.call({ method, input });
      if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
      // The dispatcher has checked the answer against the contract.
      return envelope.value as Output<typeof method>;
    },
    raw: (method, input) => dispatcher.call({ method, input }),
    grantFile(path, use = 'read') {
      const token = randomUUID();
      files.set(token, { path, use });
      return token;
    },
  };
}
