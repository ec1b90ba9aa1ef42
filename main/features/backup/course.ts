/** How long work can be stopped and followed. */
export interface Course {
  readonly signal: AbortSignal;
  /** What part is done, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** The course of one step, which is the part of the whole between `from` and `to`. */
export function part({ signal, progress }: Course, from: number, to: number): Course {
  return { signal, progress: (share) => progress(from + (to - from) * Math.min(share, 1)) };
}

/** Passes bytes on, and says how many of `total` have come by. Ends when it is cancelled. */
export async function* followed(
  chunks: AsyncIterable<Buffer>,
  total: number,
  { signal, progress }: Course,
): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
    passed += chunk.length;
    progress(passed / Math.max(total, 1));
  }
  signal.throwIfAborted();
}
