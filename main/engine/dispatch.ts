import type { CallError, Envelope } from '#contract/errors.ts';
import { type EngineMethodName, isEngineMethod, methods } from '#contract/index.ts';
import type { Method, Topic } from '#contract/method.ts';
import { may } from '#contract/permissions.ts';
import type { Session } from '#contract/staff.ts';
import { storageCode } from '#db/errors.ts';
import { uuidv7 } from '#db/ids.ts';
import { readOwner, readSession } from '#db/session.ts';
import { handlers } from '../features/handlers.ts';
import { type Clock, systemUptime, type Uptime } from './clock.ts';
import type { EngineDatabase, JobContext, QueryContext } from './handlers.ts';
import { progressReporter } from './progress.ts';
import { Refusal } from './refusal.ts';
import { fieldProblemsOf } from './validation.ts';

export interface Dispatcher {
  /** Never rejects: every outcome is an envelope. */
  readonly call: (request: CallRequest) => Promise<Envelope<unknown>>;
}

/** Who asks: the window, or the program by itself. */
export type Caller = 'window' | 'program';

export interface CallRequest {
  method: string;
  input: unknown;
  /** The program itself acts with the rights of an owner, whoever is at the counter or nobody. */
  caller?: Caller;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number | null) => void;
}

interface Options {
  database: EngineDatabase;
  clock: Clock;
  uptime?: Uptime;
  /** Who is at the counter now, where the database does not say it. */
  session?: () => Promise<Session | null>;
  chosenFile: QueryContext['chosenFile'];
  onChanged: (topics: readonly Topic[]) => void;
  log: (ref: string, method: string, error: unknown) => void;
  /** Checks every answer against the contract; for tests and development. */
  checkOutput: boolean;
}

type Staff = JobContext['staff'];

interface People {
  session: Session | null;
  /** Null while nobody is at the counter. */
  staff: Staff | null;
}

type AnyHandler = (input: unknown, context: JobContext) => Promise<unknown>;

/** authorise → validate → handler → envelope */
export function createDispatcher(options: Options): Dispatcher {
  const { uptime = systemUptime } = options;
  const atCounter = options.session ?? (() => readSession(options.database.kysely));

  async function answer(request: CallRequest): Promise<unknown> {
    if (!isEngineMethod(request.method)) throw new Refusal({ code: 'UNSUPPORTED' });
    const method: Method = methods[request.method];
    const people = await whoActs(request);
    authorise(method, people.staff);
    const input = parsedInput(method, request.input);
    const announce = () => {
      if (method.invalidates.length > 0) options.onChanged(method.invalidates);
    };
    let value: unknown;
    try {
      value = await run(request.method, input, contextFor(request, people));
    } catch (error) {
      // What long work has done before it failed is there, and so is that it failed.
      if (method.kind === 'job') announce();
      throw error;
    }
    if (options.checkOutput) method.output.parse(value);
    announce();
    return value;
  }

  async function whoActs({ caller = 'window' }: CallRequest): Promise<People> {
    const session = await atCounter();
    return caller === 'window'
      ? { session, staff: session }
      : { session, staff: await readOwner(options.database.kysely) };
  }

  function contextFor(request: CallRequest, { session, staff }: People): JobContext {
    const { database, clock, chosenFile } = options;
    const now = clock();
    const actor = (): Staff => {
      if (staff) return staff;
      throw new Refusal({ code: 'FORBIDDEN' });
    };
    const writeAs: JobContext['writeAs'] = (staffId, work) =>
      database.kysely
        .transaction()
        .execute((trx) => work(trx, { staffId, now: clock().toISOString(), batchId: idOfBatch() }));
    // Reading needs none, and a quick search would take a few hundredths longer for it.
    let batchId: string | undefined;
    const idOfBatch = () => (batchId ??= uuidv7(now.getTime()));
    return {
      db: database.kysely,
      dialect: database.dialect,
      now: now.toISOString(),
      file: database.file,
      uptime: uptime(),
      get staff() {
        return actor();
      },
      session,
      chosenFile,
      get batchId() {
        return idOfBatch();
      },
      signal: request.signal ?? new AbortController().signal,
      progress: progressReporter(request.onProgress),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      write: async (work) => writeAs(actor().id, work),
      writeAs,
    };
  }

  return {
    call: (request) => enveloped(request, options, () => answer(request)),
  };
}

/** Fails with FORBIDDEN. */
function authorise({ permission, locked }: Method, staff: Staff | null): void {
  const allowed = staff ? may(staff.role, permission) : locked;
  if (!allowed) throw new Refusal({ code: 'FORBIDDEN' });
}

/** Never rejects. */
export async function enveloped(
  request: CallRequest,
  options: Pick<Options, 'log' | 'clock'>,
  work: () => Promise<unknown>,
): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: explain(error, request, options) };
  }
}

/** Fails with VALIDATION. */
export function parsedInput({ input }: Method, given: unknown): unknown {
  const parsed = input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal({ code: 'VALIDATION', fields: fieldProblemsOf(parsed.error) });
}

/** The table is typed handler by handler; here it is read by a name that came from outside. */
function run(name: EngineMethodName, input: unknown, context: JobContext): Promise<unknown> {
  return (handlers[name] as AnyHandler)(input, context);
}

function explain(
  error: unknown,
  request: CallRequest,
  { log, clock }: Pick<Options, 'log' | 'clock'>,
): CallError {
  if (error instanceof Refusal) return error.error;
  if (request.signal?.aborted) return { code: 'CANCELLED' };
  const code = storageCode(error) ?? 'INTERNAL';
  if (code !== 'INTERNAL' && code !== 'CORRUPT') return { code };
  const ref = uuidv7(clock().getTime()).slice(-12);
  log(ref, request.method, error);
  return { code, ref };
}
