import type { CallError } from '#contract/errors.ts';
import type { EventName, Events } from '#contract/events.ts';
import type { Bridge, Input, MethodName, Output } from '#contract/index.ts';

declare global {
  interface Window {
    readonly kontuar: Bridge;
  }
}

/** A call that the engine answered with an error; the screen translates `error.code`. */
export class CallFailed extends Error {
  readonly error: CallError;

  constructor(method: MethodName, error: CallError) {
    super(`${method}: ${error.code}`);
    this.name = 'CallFailed';
    this.error = error;
  }
}

interface CallOptions {
  /** Cancels a job; the promise then fails with CANCELLED. */
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number | null }) => void;
}

/** The only way from the window to the program. */
export async function call<Name extends MethodName>(
  method: Name,
  input: Input<Name>,
  { signal, onProgress }: CallOptions = {},
): Promise<Output<Name>> {
  const callId = crypto.randomUUID();
  const cancel = () => void window.kontuar.cancel(callId);
  const unsubscribe = onProgress
    ? window.kontuar.subscribe('job.progress', (progress) => {
        if (progress.callId === callId) onProgress(progress);
      })
    : undefined;
  signal?.addEventListener('abort', cancel);
  try {
    const envelope = await window.kontuar.invoke(method, input, callId);
    if (!envelope.ok) throw new CallFailed(method, envelope.error);
    return envelope.value;
  } finally {
    unsubscribe?.();
    signal?.removeEventListener('abort', cancel);
  }
}

/** The right to read a table that the person dropped on the window. Fails like a call. */
export async function grantDropped(file: File): Promise<string> {
  const envelope = await window.kontuar.drop(file);
  if (!envelope.ok) throw new CallFailed('files.chooseImport', envelope.error);
  return envelope.value.file;
}

export function onEvent<Name extends EventName>(
  event: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return window.kontuar.subscribe(event, listener);
}
