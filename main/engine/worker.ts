import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { StorageError } from '#db/errors.ts';
import { systemClock } from './clock.ts';
import { createDispatcher, type Dispatcher } from './dispatch.ts';
import type { FileUse, FromThread, ThreadOptions, ToThread } from './protocol.ts';
import { openForReading, openForWriting, StartError } from './start.ts';

const options = workerData as ThreadOptions;
const port = parentPort;
if (!port) throw new Error('The data thread must be started as a worker.');

const running = new Map<string, { controller: AbortController; answered: Promise<void> }>();
const chosenFiles = new Map<string, { path: string; use: FileUse }>();

function send(message: FromThread): void {
  port?.postMessage(message);
}

async function start(country: string): Promise<void> {
  if (options.role === 'rescuer') return serve(await rescuer(country), async () => {});
  const database =
    options.role === 'writer'
      ? await openForWriting({ ...options, country, clock: systemClock })
      : openForReading(options.dataFolder);
  const dispatcher = createDispatcher({
    database: { kysely: database.kysely, dialect: 'sqlite', file: database },
    clock: systemClock,
    chosenFile,
    onChanged: (topics) => send({ type: 'changed', topics }),
    log: logError,
    checkOutput: options.checkOutput,
  });
  serve(dispatcher, () => database.close());
}

/** Loaded when it is needed, which for most shops is never. */
async function rescuer(country: string): Promise<Dispatcher> {
  const { createRescuer } = await import('./rescue.ts');
  return createRescuer({
    dataFolder: options.dataFolder,
    country,
    clock: systemClock,
    chosenFile,
    listFile,
    log: logError,
    checkOutput: options.checkOutput,
  });
}

function serve(dispatcher: Dispatcher, close: () => Promise<void>): void {
  port?.on('message', (message: ToThread) => {
    if (message.type === 'call') begin(dispatcher, message);
    else if (message.type === 'cancel') running.get(message.callId)?.controller.abort();
    else if (message.type === 'grant') chosenFiles.set(message.token, message);
    else if (message.type === 'close') void finish(close);
  });
  send({ type: 'ready' });
}

function begin(dispatcher: Dispatcher, message: ToThread & { type: 'call' }): void {
  const { callId, method, input, caller } = message;
  const controller = new AbortController();
  const answer = async () => {
    const envelope = await dispatcher.call({
      method,
      input,
      caller,
      signal: controller.signal,
      onProgress: (done, total) => send({ type: 'progress', callId, done, total }),
    });
    running.delete(callId);
    send({ type: 'answer', callId, envelope });
  };
  running.set(callId, { controller, answered: answer() });
}

/** Jobs are cancelled, everything else is finished and answered first. */
async function finish(close: () => Promise<void>): Promise<void> {
  for (const { controller } of running.values()) controller.abort();
  await Promise.all([...running.values()].map(({ answered }) => answered));
  await close();
  port?.close();
}

function chosenFile(token: string, use: FileUse): string {
  const file = chosenFiles.get(token);
  if (file?.use !== use) throw new StorageError('NOT_FOUND', 'file');
  return file.path;
}

/** Lets the window name a file that the program found by itself. */
function listFile(path: string): string {
  const token = randomUUID();
  chosenFiles.set(token, { path, use: 'read' });
  return token;
}

function logError(ref: string, method: string, error: unknown): void {
  send({ type: 'log', message: `${ref} ${method} ${trace(error)}` });
}

/** Where it happened and what kind it was; a message of SQLite may hold what somebody typed. */
function trace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => line.trim().startsWith('at ')) ?? [];
  const code = 'code' in error ? String(error.code) : '';
  return [`${error.name} ${code}`, ...frames.slice(0, 8)].join('\n');
}

port.once('message', (message: ToThread) => {
  if (message.type !== 'open') return;
  start(message.country).catch((error: unknown) => {
    const failure = error instanceof StartError ? error.failure : 'other';
    const cause = error instanceof StartError ? error.cause : error;
    send({ type: 'failed', failure, detail: trace(cause) });
    port.close();
  });
});
