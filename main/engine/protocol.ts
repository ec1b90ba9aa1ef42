import type { Envelope } from '#contract/errors.ts';
import type { Topic } from '#contract/method.ts';
import type { Caller } from './dispatch.ts';
import type { StartFailure } from './start.ts';

/** How a data thread is started. */
export interface ThreadOptions {
  /** The rescuer opens no database: it works on the files while nobody else has them open. */
  role: 'writer' | 'reader' | 'rescuer';
  dataFolder: string;
  checkOutput: boolean;
}

/** What a dialog was for: a file chosen for reading is never written to. */
export type FileUse = 'read' | 'write';

export type ToThread =
  /** The first message; until then the thread only loads its program. */
  | { type: 'open'; country: string }
  | { type: 'call'; callId: string; method: string; input: unknown; caller: Caller }
  | { type: 'cancel'; callId: string }
  /** The person chose this file in a dialog. */
  | { type: 'grant'; token: string; path: string; use: FileUse }
  /** Finish what is running, close the file, end. */
  | { type: 'close' };

export type FromThread =
  | { type: 'ready' }
  | { type: 'failed'; failure: StartFailure; detail: string }
  | { type: 'answer'; callId: string; envelope: Envelope<unknown> }
  | { type: 'progress'; callId: string; done: number; total: number | null }
  | { type: 'changed'; topics: readonly Topic[] }
  | { type: 'log'; message: string };
