import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { CallError, Envelope } from '#contract/errors.ts';
import type { Events } from '#contract/events.ts';
import { methodNamed } from '#contract/index.ts';
import type { Topic } from '#contract/method.ts';
import type { FileUse, FromThread, ThreadOptions, ToThread } from './protocol.ts';
import type { StartFailure } from './start.ts';

export interface EngineOptions extends Omit<ThreadOptions, 'role'> {
  /** The bundled engine/worker.ts. */
  workerFile: URL;
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
  let threads = await startThreads(options, onDeath);
  let deaths = 0;
  let restarting: Promise<void> | undefined;
  let closing: Promise<void> | undefined;
  const granted = new Map<string, { path: string; use: FileUse }>();

  function onDeath(reason: string): void {
    if (closing || restarting) return;
    deaths += 1;
    options.log(`data thread died (${deaths}): ${reason}`);
    const dead = threads;
    if (deaths > 1) {
      options.onState('failed');
      void endThreads(dead);
      return;
    }
    options.onState('restarting');
    restarting = restart(dead);
  }

  async function restart(dead: Threads): Promise<void> {
    try {
      await endThreads(dead);
      threads = await startThreads(options, onDeath);
      for (const token of granted.keys()) grant(token);
      restarting = undefined;
      options.onState('ready');
    } catch (error) {
      restarting = undefined;
      deaths += 1;
      options.log(`data thread did not start again: ${String(error)}`);
      options.onState('failed');
    }
  }

  function grant(token: string): void {
    const file = granted.get(token);
    if (!file) return;
    for (const thread of Object.values(threads)) thread.post({ type: 'grant', token, ...file });
  }

  return {
    async call(callId, method, input) {
      if (closing) return failed({ code: 'BUSY' });
      await restarting;
      const role: Role = methodNamed(method)?.thread ?? 'writer';
      return threads[role].call(callId, method, input);
    },
    cancel(callId) {
      for (const thread of Object.values(threads)) thread.post({ type: 'cancel', callId });
    },
    grantFile(path, use) {
      const token = randomUUID();
      granted.set(token, { path, use });
      grant(token);
      return token;
    },
    close() {
      closing ??= (async () => {
        await restarting;
        await threads.reader.close();
        await threads.writer.close();
      })();
      return closing;
    },
  };
}

type Threads = Record<Role, Thread>;

async function startThreads(
  options: EngineOptions,
  onDeath: (reason: string) => void,
): Promise<Threads> {
  // The reader needs the schema that the writer makes.
  const writer = await startThread('writer', options, onDeath);
  try {
    return { writer, reader: await startThread('reader', options, onDeath) };
  } catch (error) {
    await writer.close();
    throw error;
  }
}

async function endThreads(threads: Threads): Promise<void> {
  await Promise.all([threads.writer.end(), threads.reader.end()]);
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
  const { dataFolder, country, checkOutput } = options;
  const workerData: ThreadOptions = { role, dataFolder, country, checkOutput };
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
