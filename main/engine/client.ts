import type { Events } from '#contract/events.ts';
import type { ToThread } from './protocol.ts';
import {
  type Calling,
  failed,
  type Role,
  startThread,
  type Thread,
  type ThreadStart,
} from './thread.ts';

export interface EngineOptions extends ThreadStart {
  onState: (state: Events['engine.state']['state']) => void;
}

export interface Engine {
  readonly call: Calling;
  readonly cancel: (callId: string) => void;
  /** Tells the threads of a file in `chosenFiles` that was added after their start. */
  readonly introduce: (token: string) => void;
  /** Finishes and answers what is running, closes the files. Further calls fail. Idempotent. */
  readonly close: () => Promise<void>;
}

/**
 * Owns the data threads. If one dies, its pending calls fail (a write is never repeated by
 * itself) and both are started again, once; after a second death every call fails.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  let threads = await startThreads(options, onDeath);
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
      threads = await startThreads(options, onDeath);
      restarting = undefined;
      options.onState('ready');
    } catch (error) {
      restarting = undefined;
      deaths += 1;
      options.log(`data thread did not start again: ${String(error)}`);
      options.onState('failed');
    }
  }

  return {
    async call(callId, method, input, caller) {
      if (closing) return failed({ code: 'BUSY' });
      await restarting;
      try {
        const thread = await threads.get(methodNamed(method)?.thread ?? 'writer');
        return await thread.call(callId, method, input, caller);
      } catch (error) {
        options.log(`the reading thread did not start: ${String(error)}`);
        return failed({ code: 'INTERNAL', ref: 'reader' });
      }
    },
    cancel: (callId) => threads.post({ type: 'cancel', callId }),
    introduce(token) {
      const file = options.chosenFiles.get(token);
      if (file) threads.post({ type: 'grant', token, ...file });
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
): Promise<Threads> {
  const writer = await startThread('writer', options, onDeath);
  let reader: Promise<Thread> | undefined;

  async function startReader(): Promise<Thread> {
    try {
      return await startThread('reader', options, onDeath);
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
