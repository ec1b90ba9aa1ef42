import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { CallError, Envelope } from '#contract/errors.ts';
import type { Events } from '#contract/events.ts';
import type { Topic } from '#contract/method.ts';
import type { FileUse, FromThread, ThreadOptions, ToThread } from './protocol.ts';
import type { StartFailure } from './start.ts';

export interface EngineOptions extends Omit<ThreadOptions, 'role'> {
  /** The bundled engine/worker.ts. */
  workerFile: URL;
  /**
   * Resolves when the data may be opened, to the country (ISO 3166-1 alpha-2) of a shop that is being
   * created; the threads load meanwhile. When it rejects, so does startEngine.
   */
  permission: Promise<{ country: string }>;
  onChanged: (topics: readonly Topic[]) => void;
  onProgress: (progress: Events['job.progress']) => void;
  onState: (state: Events['engine.state']['state']) => void;
  log: (message: string) => void;
}

export interface Engine {
  readonly call: (callId: string, method: string, input: unknown) => Promise<Envelope<unknown>>;
  readonly cancel: (callId: string) => void;
  /** Lets the engine read or write a file that the person chose; returns its token. */
  readonly grantFile: (path: string, use: FileUse) => string;
  /** Finishes and answers what is running, closes the files. Further calls fail. Idempotent. */
  readonly close: () => Promise<void>;
}

/** The engine could not be started; `failure` says why, `detail` is for the log. */
export class EngineStartError extends Error {
  readonly failure: StartFailure;

  constructor(failure: StartFailure, detail: string) {
    super(`${failure}: ${detail}`);
    this.name = 'EngineStartError';
    this.failure = failure;
  }
}

type Role = ThreadOptions['role'];

/**
 * Owns the data threads. If one dies, its pending calls fail (a write is never repeated by
 * itself) and both are started again, once; after a second death every call fails.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const granted = new Map<string, { path: string; use: FileUse }>();
  let threads = await startThreads(options, onDeath, introduce);
  // Not sooner: it takes time to load, which the window that is opening has better use for.
  const { methodNamed } = await import('#contract/index.ts');
  let deaths = 0;
  let restarting: Promise<void> | undefined;
  let closing: Promise<void> | undefined;

  function onDeath(reason: string): void {
    if (closing || restarting) return;
    deaths += 1;
    options.log(`data thread died (${deaths}): ${reason}`);
    const dead = threads;
    if (deaths > 1) {
      options.onState('failed');
      void dead.end();
      return;
    }
    options.onState('restarting');
    restarting = restart(dead);
  }

  async function restart(dead: Threads): Promise<void> {
    try {
      await dead.end();
      threads = await startThreads(options, onDeath, introduce);
      restarting = undefined;
      options.onState('ready');
    } catch (error) {
      restarting = undefined;
      deaths += 1;
      options.log(`data thread did not start again: ${String(error)}`);
      options.onState('failed');
    }
  }

  /** A new thread learns which files have been chosen. */
  function introduce(thread: Thread): void {
    for (const [token, file] of granted) thread.post({ type: 'grant', token, ...file });
  }

  return {
    async call(callId, method, input) {
      if (closing) return failed({ code: 'BUSY' });
      await restarting;
      try {
        const thread = await threads.get(methodNamed(method)?.thread ?? 'writer');
        return await thread.call(callId, method, input);
      } catch (error) {
        options.log(`the reading thread did not start: ${String(error)}`);
        return failed({ code: 'INTERNAL', ref: 'reader' });
      }
    },
    cancel: (callId) => threads.post({ type: 'cancel', callId }),
    grantFile(path, use) {
      const token = randomUUID();
      granted.set(token, { path, use });
      threads.post({ type: 'grant', token, path, use });
      return token;
    },
    close() {
      closing ??= (async () => {
        await restarting;
        await threads.close();
      })();
      return closing;
    },
  };
}

interface Threads {
  readonly get: (role: Role) => Promise<Thread>;
  /** To each that runs. */
  readonly post: (message: ToThread) => void;
  readonly close: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * The reader needs the schema that the writer makes, and begins with the first call for it: sooner
 * it would only take time from the window that is opening.
 */
async function startThreads(
  options: EngineOptions,
  onDeath: (reason: string) => void,
  introduce: (thread: Thread) => void,
): Promise<Threads> {
  const writer = await startThread('writer', options, onDeath);
  introduce(writer);
  let reader: Promise<Thread> | undefined;

  async function startReader(): Promise<Thread> {
    try {
      const thread = await startThread('reader', options, onDeath);
      introduce(thread);
      return thread;
    } catch (error) {
      reader = undefined;
      throw error;
    }
  }

  async function each(work: (thread: Thread) => Promise<void>): Promise<void> {
    const started = await reader?.catch(() => undefined);
    if (started) await work(started);
    await work(writer);
  }

  return {
    async get(role) {
      if (role === 'writer') return writer;
      reader ??= startReader();
      return reader;
    },
    post(message) {
      writer.post(message);
      // It may be starting just now; that it does not start is told to those who call it.
      reader?.then((thread) => thread.post(message)).catch(() => undefined);
    },
    close: () => each((thread) => thread.close()),
    end: () => each((thread) => thread.end()),
  };
}

interface Thread {
  readonly call: Engine['call'];
  readonly post: (message: ToThread) => void;
  readonly close: () => Promise<void>;
  readonly end: () => Promise<void>;
}

async function startThread(
  role: Role,
  options: EngineOptions,
  onDeath: (reason: string) => void,
): Promise<Thread> {
  const { dataFolder, permission, checkOutput } = options;
  const workerData: ThreadOptions = { role, dataFolder, checkOutput };
  const worker = new Worker(options.workerFile, {
    workerData,
    name: `kontuar ${role}`,
    // Else the litter of long work grows the process by a hundred megabytes before it is swept.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  const pending = new Map<string, (envelope: Envelope<unknown>) => void>();
  const ready = Promise.withResolvers<void>();
  let started = false;
  let expected = false;
  let reason = 'it ended';

  worker.on('message', (message: FromThread) => {
    switch (message.type) {
      case 'ready':
        started = true;
        return ready.resolve();
      case 'failed':
        expected = true;
        return ready.reject(new EngineStartError(message.failure, message.detail));
      case 'answer':
        pending.get(message.callId)?.(message.envelope);
        pending.delete(message.callId);
        return;
      case 'progress': {
        const { callId, done, total } = message;
        return options.onProgress({ callId, done, total });
      }
      case 'changed':
        return options.onChanged(message.topics);
      case 'log':
        return options.log(message.message);
    }
  });
  worker.on('error', (error) => {
    reason = `${error.name} ${error.stack ?? ''}`;
  });
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      for (const answer of pending.values()) answer(failed({ code: 'INTERNAL', ref: role }));
      pending.clear();
      ready.reject(new EngineStartError('other', reason));
      if (started && !expected) onDeath(reason);
      expected = true;
      resolve();
    });
  });

  try {
    const { country } = await permission;
    worker.postMessage({ type: 'open', country } satisfies ToThread);
  } catch (error) {
    ready.promise.catch(() => undefined); // that it is ended here is no failure of its own
    await worker.terminate();
    throw error;
  }
  await ready.promise;
  return {
    call(callId, method, input) {
      if (expected) return Promise.resolve(failed({ code: 'INTERNAL', ref: role }));
      // A second call under the same id would take the answer of the first.
      if (pending.has(callId)) return Promise.resolve(failed({ code: 'VALIDATION' }));
      return new Promise((resolve) => {
        pending.set(callId, resolve);
        worker.postMessage({ type: 'call', callId, method, input } satisfies ToThread);
      });
    },
    post: (message) => worker.postMessage(message),
    close() {
      expected = true;
      worker.postMessage({ type: 'close' } satisfies ToThread);
      return exited;
    },
    async end() {
      expected = true;
      await worker.terminate();
      await exited;
    },
  };
}

function failed(error: CallError): Envelope<never> {
  return { ok: false, error };
}
