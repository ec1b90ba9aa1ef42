import { Worker } from 'node:worker_threads';
import type { CallError, Envelope } from '#contract/errors.ts';
import type { Events } from '#contract/events.ts';
import type { Topic } from '#contract/method.ts';
import type { Caller } from './dispatch.ts';
import type { FileUse, FromThread, ThreadOptions, ToThread } from './protocol.ts';
import type { StartFailure } from './start.ts';

export type Role = ThreadOptions['role'];

/** Token → what the person chose in a dialog; every thread learns of it. */
export type ChosenFiles = Map<string, { path: string; use: FileUse }>;

export interface ThreadStart extends Omit<ThreadOptions, 'role'> {
  /** The bundled engine/worker.ts. */
  workerFile: URL;
  /**
   * Resolves when the data may be opened, to the country (ISO 3166-1 alpha-2) of a shop that is being
   * created; the threads load meanwhile. When it rejects, so does the start.
   */
  permission: Promise<{ country: string }>;
  chosenFiles: ChosenFiles;
  onChanged: (topics: readonly Topic[]) => void;
  onProgress: (progress: Events['job.progress']) => void;
  log: (message: string) => void;
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

/** Without a caller it is the window that asks, with the rights of whoever is at the counter. */
export type Calling = (
  callId: string,
  method: string,
  input: unknown,
  caller?: Caller,
) => Promise<Envelope<unknown>>;

/** A data thread as the main process sees it. */
export interface Thread {
  readonly call: Calling;
  readonly post: (message: ToThread) => void;
  /** Finishes and answers what is running first. */
  readonly close: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts one and waits until it is ready. Fails with EngineStartError or as the permission does. */
export async function startThread(
  role: Role,
  options: ThreadStart,
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
  for (const [token, file] of options.chosenFiles) {
    worker.postMessage({ type: 'grant', token, ...file } satisfies ToThread);
  }
  return {
    call(callId, method, input, caller = 'window') {
      if (expected) return Promise.resolve(failed({ code: 'INTERNAL', ref: role }));
      // A second call under the same id would take the answer of the first.
      if (pending.has(callId)) return Promise.resolve(failed({ code: 'VALIDATION' }));
      return new Promise((resolve) => {
        pending.set(callId, resolve);
        worker.postMessage({ type: 'call', callId, method, input, caller } satisfies ToThread);
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

export function failed(error: CallError): Envelope<never> {
  return { ok: false, error };
}
