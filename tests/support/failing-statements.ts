import { join } from 'node:path';
import { expect } from 'vitest';
import type { EngineMethodName } from '#contract/index.ts';
import { SqliteError } from '#db/errors.ts';
import { createDispatcher } from '../../main/engine/dispatch.ts';
import { everythingIn } from './backup.ts';
import type { TestEngine } from './engine.ts';
import { watchStatements } from './watched-statements.ts';

export const fileIn = (folder: string) => join(folder, 'kontuar.db');

interface Watched {
  engine: TestEngine;
  method: EngineMethodName;
  input: unknown;
}

/** Calls with one statement of the transaction failing. */
async function callFailingAt({ engine, method, input }: Watched, failing: number) {
  const statements: string[] = [];
  const kysely = watchStatements(engine.database.handle, (sql) => {
    const before = statements.length;
    if (before > 0 || sql === 'begin') statements.push(sql);
    if (statements.length === failing && statements.length > before) {
      throw new SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE');
    }
  });
  const dispatcher = createDispatcher({
    database: { kysely, dialect: 'sqlite', file: engine.database },
    clock: engine.clock.clock,
    chosenFile: () => '',
    onChanged: () => {},
    log: () => {},
    checkOutput: true,
  });
  return { answer: await dispatcher.call({ method, input }), statements };
}

/**
 * Fails each statement of a call in its turn, until it succeeds, and expects nothing to be written
 * before that. Returns how many statements there were.
 */
export async function failEach(watched: Watched): Promise<number> {
  const { engine, method } = watched;
  const before = everythingIn(fileIn(engine.dataFolder));
  const opened = await engine.call('calls.open', {});
  let failing = 1;
  let outcome = await callFailingAt(watched, failing);
  while (!outcome.answer.ok) {
    const what = `${method}, statement ${failing}: ${outcome.statements[failing - 1]}`;
    expect(outcome.answer, what).toMatchObject({ error: { code: 'INTERNAL' } });
    expect(everythingIn(fileIn(engine.dataFolder)), what).toEqual(before);
    expect(await engine.call('calls.open', {}), what).toEqual(opened);
    failing += 1;
    outcome = await callFailingAt(watched, failing);
  }
  expect(outcome.statements.length).toBe(failing - 1);
  return outcome.statements.length;
}
