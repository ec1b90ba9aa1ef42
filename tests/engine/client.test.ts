import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '#db/open.ts';
import { type Engine, startEngine } from '../../main/engine/client.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newCall } from '../support/new-call.ts';

const workerFile = new URL('../../main/engine/worker.ts', import.meta.url);

interface Watched {
  engine: Engine;
  states: string[];
  changed: string[];
  log: string[];
  dataFolder: string;
}

/** The engine in its real threads. */
async function startThreads(
  dataFolder = temporaryFolder(),
  permission = Promise.resolve({ country: 'PL' }),
): Promise<Watched> {
  const states: string[] = [];
  const changed: string[] = [];
  const log: string[] = [];
  const engine = await startEngine({
    workerFile,
    dataFolder,
    permission,
    chosenFiles: new Map(),
    checkOutput: true,
    onChanged: (topics) => changed.push(...topics),
    onProgress: () => {},
    onState: (state) => states.push(state),
    log: (message) => log.push(message),
  });
  onTestFinished(() => engine.close());
  return { engine, states, changed, log, dataFolder };
}

function start({ engine }: Watched) {
  return engine.call(randomUUID(), 'calls.start', newCall({ newCustomer: 'Ola' }));
}

async function openCalls({ engine }: Watched): Promise<number> {
  const envelope = await engine.call(randomUUID(), 'calls.open', {});
  if (!envelope.ok) throw new Error(envelope.error.code);
  return (envelope.value as unknown[]).length;
}

test('calls are answered by the writer and by the reader, changes are announced', async () => {
  const watched = await startThreads();
  expect(await start(watched)).toMatchObject({ ok: true });
  expect(watched.changed).toEqual(['drafts']);
  expect(await watched.engine.call(randomUUID(), 'health.check', {})).toEqual({
    ok: true,
    value: { problems: [] },
  });
});

test('closing answers what was asked before, and leaves one closed file', async () => {
  const watched = await startThreads();
  const last = start(watched);
  await Promise.all([watched.engine.close(), watched.engine.close()]);
  expect(await last).toMatchObject({ ok: true });
  expect(await start(watched)).toEqual({ ok: false, error: { code: 'BUSY' } });
  expect(readdirSync(watched.dataFolder).toSorted()).toEqual([
    'backups',
    'kontuar.db',
    'shop-was-here',
  ]);
  expect(await openCalls(await startThreads(watched.dataFolder))).toBe(1);
});

test('a dead thread is reported and started again once, a reader when it is needed; no write is repeated', async () => {
  const threads: Worker[] = [];
  const remember = (thread: Worker) => threads.push(thread);
  process.on('worker', remember);
  onTestFinished(() => {
    process.off('worker', remember);
  });
  const watched = await startThreads();
  await start(watched);
  expect(threads).toHaveLength(1);
  const check = () => watched.engine.call(randomUUID(), 'health.check', {});
  expect(await check()).toMatchObject({ ok: true });
  expect(threads).toHaveLength(2);
  const kill = async (writer: Worker | undefined) => {
    const pending = start(watched);
    await writer?.terminate();
    return pending;
  };

  expect(await kill(threads[0])).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  const before = await openCalls(watched);
  expect(watched.states).toEqual(['restarting', 'ready']);
  expect(await start(watched)).toMatchObject({ ok: true });
  expect(await openCalls(watched)).toBe(before + 1);
  expect(threads).toHaveLength(3);
  expect(await check()).toMatchObject({ ok: true });
  expect(threads).toHaveLength(4);

  expect(await kill(threads[2])).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  expect(await start(watched)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  expect(watched.states).toEqual(['restarting', 'ready', 'failed']);
  expect(threads).toHaveLength(4);
});

test('what may not be opened is not touched', async () => {
  const dataFolder = temporaryFolder();
  const refused = new Error('on a network share');
  await expect(startThreads(dataFolder, Promise.reject(refused))).rejects.toBe(refused);
  expect(readdirSync(dataFolder)).toEqual([]);
});

test('why the data cannot be opened reaches the caller', async () => {
  const dataFolder = temporaryFolder();
  const { handle } = openSqlite(`${dataFolder}/kontuar.db`, { readonly: false });
  handle.exec('create table recipes (x)');
  handle.close();
  await expect(startThreads(dataFolder)).rejects.toMatchObject({ failure: 'foreign' });
});
