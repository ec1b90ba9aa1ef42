import { Decrypter, Encrypter } from 'age-encryption';
import { BackupFailure, isFromSystem } from './failure.ts';

/**
 * The base-2 logarithm of scrypt's N: each guess costs a second and 256 MB. The age format's own
 * default.
 */
const usualWorkFactor = 18;

/** The same passphrase is typed in different code points on different systems. */
const normalised = (passphrase: string) => passphrase.normalize('NFC');

/** Locks bytes with a passphrase, in the age format (age-encryption.org/v1). */
export async function* locked(
  chunks: AsyncIterable<Uint8Array>,
  passphrase: string,
  workFactor = usualWorkFactor,
): AsyncGenerator<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(normalised(passphrase));
  yield* chunksFrom(await encrypter.encrypt(streamOf(chunks)));
}

/**
 * Unlocks bytes. Fails with `wrongPassphrase`, or with `damaged` when they are not those that were
 * locked, in their order, to their end; what has been passed on until then is genuine.
 */
export async function* unlocked(
  chunks: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalised(passphrase));
  try {
    yield* chunksFrom(await decrypter.decrypt(streamOf(chunks)));
  } catch (error) {
    throw explainedHere(error);
  }
}

function explainedHere(error: unknown): unknown {
  if (error instanceof BackupFailure || isFromSystem(error)) return error;
  // The library tells its failures apart by their text only.
  const wrong = error instanceof Error && error.message.startsWith('no identity matched');
  return new BackupFailure(wrong ? 'wrongPassphrase' : 'damaged', 'age', { cause: error });
}

/** The library takes the streams of the web. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* chunksFrom(stream: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  } finally {
    // Also ends the source; a stream that has failed refuses, and has ended by itself.
    await reader.cancel().catch(() => undefined);
  }
}
