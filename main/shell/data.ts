import { randomUUID } from 'node:crypto';
import type { Envelope } from '#contract/errors.ts';
import type { ClosedReason } from '#contract/recovery.ts';
import { type Engine, type EngineOptions, startEngine } from '../engine/client.ts';
import type { FileUse } from '../engine/protocol.ts';
import { EngineStartError, failed, startThread, type Thread } from '../engine/thread.ts';
import { NetworkShareError } from './network-share.ts';

/** The shop's data over the time of the program: it can be closed, replaced and opened again. */
export interface Data {
  /** Waits while the data is being opened; undefined while it is closed. */
  readonly engine: () => Promise<Engine | undefined>;
  /** Null while it is open or being opened. */
  readonly closedReason: () => ClosedReason | null;
  /** Opens it, unless it is open; null when that worked. */
  readonly open: () => Promise<ClosedReason | null>;
  /** Finishes what is running and lets go of the files. `reason` is what the window is told. */
  readonly close: (reason: ClosedReason) => Promise<void>;
  /** Calls a method of the recovery, which works on the files of closed data. */
  readonly rescue: Engine['call'];
  readonly cancel: (callId: string) => void;
  /** Lets the threads read or write a file that the person chose; returns its token. */
  readonly grantFile: (path: string, use: FileUse) => string;
  /** For the end of the program. */
  readonly end: () => Promise<void>;
}

type State = { engine: Engine; reason: null } | { engine: undefined; reason: ClosedReason };

export function keepData(
  options: Omit<EngineOptions, 'chosenFiles' | 'permission'> & {
    /** Whether it is opened at once. */
    opens: boolean;
    /** See ThreadStart; asked for again at each opening. */
    permission: () => Promise<{ country: string }>;
  },
): Data {
  const chosenFiles: EngineOptions['chosenFiles'] = new Map();
  let reason: ClosedReason | null = null;
  let state = options.opens ? opening() : Promise.resolve(closedFor('other'));
  let rescuer: Promise<Thread> | undefined;

  function forThread(): EngineOptions {
    return { ...options, permission: options.permission(), chosenFiles };
  }

  async function opening(): Promise<State> {
    reason = null;
    try {
      return { engine: await startEngine(forThread()), reason: null };
    } catch (error) {
      options.log(`the data could not be opened: ${traceOf(error)}`);
      return closedFor(reasonOf(error));
    }
  }

  function closedFor(why: ClosedReason): State {
    reason = why;
    return { engine: undefined, reason: why };
  }

  async function endRescuer(): Promise<void> {
    const thread = await rescuer?.catch(() => undefined);
    rescuer = undefined;
    await thread?.close();
  }

  async function close(why: ClosedReason): Promise<void> {
    const { engine } = await state;
    state = Promise.resolve(closedFor(why));
    await engine?.close();
  }

  return {
    engine: async () => (await state).engine,
    closedReason: () => reason,
    close,
    async open() {
      if ((await state).engine === undefined) {
        await endRescuer();
        state = opening();
      }
      return (await state).reason;
    },
    async rescue(callId, method, input) {
      try {
        rescuer ??= startThread('rescuer', forThread(), () => (rescuer = undefined));
        return await (await rescuer).call(callId, method, input);
      } catch (error) {
        rescuer = undefined;
        options.log(`the rescuing thread did not start: ${traceOf(error)}`);
        return failed({ code: 'INTERNAL', ref: 'rescuer' });
      }
    },
    cancel(callId) {
      void state.then(({ engine }) => engine?.cancel(callId));
      rescuer?.then((thread) => thread.post({ type: 'cancel', callId })).catch(() => undefined);
    },
    grantFile(path, use) {
      for (const [token, known] of chosenFiles) {
        if (known.path === path && known.use === use) return token;
      }
      const token = randomUUID();
      chosenFiles.set(token, { path, use });
      void state.then(({ engine }) => engine?.introduce(token));
      rescuer
        ?.then((thread) => thread.post({ type: 'grant', token, path, use }))
        .catch(() => undefined);
      return token;
    },
    async end() {
      const { engine } = await state;
      await Promise.all([engine?.close(), endRescuer()]);
    },
  };
}

/** What a call is answered while there is nothing to answer it from. */
export const notOpen: Envelope<never> = { ok: false, error: { code: 'BUSY' } };

function reasonOf(error: unknown): ClosedReason {
  if (error instanceof NetworkShareError) return 'networkShare';
  return error instanceof EngineStartError ? error.failure : 'other';
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
