import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

const bytesAtOnce = 256 * 1024;

/** The bytes of a file, or those before `end`. */
export function fileStream(path: string, end?: number): Readable {
  return createReadStream(path, {
    highWaterMark: bytesAtOnce,
    // The option counts the last byte in.
    ...(end === undefined ? {} : { end: end - 1 }),
  });
}

export async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } finally {
    stream.destroy();
  }
}

/**
 * Flushed in between, a file of any size never has more than this in front of a keystroke that is
 * to be stored on the same disk.
 */
const bytesBetweenFlushes = 16 * 1024 * 1024;

/** Writes a new file and returns its size once it is on the disk. */
export async function writeFlushed(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<number> {
  let size = 0;
  let flushed = 0;
  const file = await open(path, 'w', 0o600);
  try {
    for await (const chunk of chunks) {
      // A drive that is nearly full may take only a part.
      for (let written = 0; written < chunk.length; ) {
        written += (await file.write(chunk, written)).bytesWritten;
      }
      size += chunk.length;
      if (size - flushed < bytesBetweenFlushes) continue;
      await file.datasync();
      flushed = size;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return size;
}

/** The same, and returns the SHA-256 of what came by. */
export async function writeDigested(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<string> {
  const hash = createHash('sha256');
  async function* passing() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  await writeFlushed(path, passing());
  return hash.digest('hex');
}

/** Consumes the bytes. */
export async function digestOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
