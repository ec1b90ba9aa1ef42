import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// The single-instance lock carries words one way only. A second start that has to know what came of
// them waits on a line of its own: a named pipe on Windows, a socket elsewhere.

/** What a second start prints and ends with. */
export interface Answer {
  code: number;
  text: string;
}

const name = /^kontuar-[0-9a-f-]{36}(?:\.sock)?$/u;
const longestAnswer = 10_000;
const pipes = '\\\\.\\pipe\\';

/** Where an answer can be waited for. */
export function newAddress(): string {
  const own = `kontuar-${randomUUID()}`;
  return process.platform === 'win32' ? pipes + own : join(tmpdir(), `${own}.sock`);
}

/** Resolves to undefined when nobody has come within `patience` milliseconds, or left silently. */
export async function waitForAnswer(
  address: string,
  patience: number,
): Promise<Answer | undefined> {
  const said = Promise.withResolvers<Answer | undefined>();
  const server = createServer((socket) => {
    clearTimeout(limit);
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    socket.on('error', () => said.resolve(undefined));
    socket.on('close', () => said.resolve(parse(text)));
  });
  server.on('error', () => said.resolve(undefined));
  const limit = setTimeout(() => said.resolve(undefined), patience);
  server.listen(address);
  try {
    return await said.promise;
  } finally {
    clearTimeout(limit);
    server.close();
    await rm(address, { force: true }).catch(() => undefined);
  }
}

/** Told to a start that comes at a bad moment: it tries again until it is the only one. */
export const tryLater: Answer = { code: -1, text: '' };

const betweenTries = 50;
const mostTries = 40;

/**
 * Connects at once, so that the other side knows that it is not waiting in vain, and says the answer
 * when it is there. An address that is not one of ours is left alone.
 */
export async function answerAt(address: unknown, answer: Promise<Answer>): Promise<void> {
  if (typeof address !== 'string' || !isOurs(address)) return;
  // It may not be listening yet.
  for (let tries = 0; tries < mostTries; tries += 1) {
    const socket = await connectTo(address);
    if (socket) {
      socket.end(JSON.stringify(await answer));
      return;
    }
    await pause(betweenTries);
  }
}

function connectTo(address: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(socket));
    // Also later, when nobody waits for the answer any more.
    socket.on('error', () => resolve(undefined));
  });
}

function isOurs(address: string): boolean {
  const folder = process.platform === 'win32' ? pipes : join(tmpdir(), '/');
  return address.startsWith(folder) && name.test(address.slice(folder.length));
}

function parse(text: string): Answer | undefined {
  if (text.length > longestAnswer) return undefined;
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return undefined;
    if (!('code' in answer) || !('text' in answer)) return undefined;
    return { code: Number(answer.code), text: String(answer.text) };
  } catch {
    return undefined;
  }
}
