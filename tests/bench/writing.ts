import { randomUUID } from 'node:crypto';
import type { CompiledQuery } from 'kysely';
import type { Page } from 'playwright';
import { blankCall } from '#contract/calls.ts';
import type { SqliteHandle } from '#db/dialect.ts';
import { type BenchmarkEngine, watch } from './engine.ts';
import { type Samples, summarise } from './measure.ts';

const calls = 200;

/** A call that is logged: `calls.save` of a draft that was begun before. */
function contentFor(customerId: string) {
  return { ...blankCall, customerId, note: 'Pyta o termin naprawy, oddzwonić po czternastej.' };
}

interface Logged {
  readonly id: string;
  readonly content: ReturnType<typeof contentFor>;
}

function someCalls(ids: readonly string[]): Logged[] {
  return Array.from({ length: calls }, (_, index) => ({
    id: randomUUID(),
    content: contentFor(ids[index % ids.length] ?? ''),
  }));
}

export async function measureLoggingByBridge(page: Page, ids: readonly string[]): Promise<Samples> {
  const some = someCalls(ids);
  const samples = await page.evaluate(async (all) => {
    const measured: number[] = [];
    for (const input of all) {
      await window.kontuar.invoke('calls.start', input, crypto.randomUUID());
      // As when somebody writes meanwhile: the window has shown what changed.
      await new Promise((resolve) => requestIdleCallback(resolve));
      await window.kontuar.invoke('calls.open', {}, crypto.randomUUID());
      const began = performance.now();
      const envelope = await window.kontuar.invoke('calls.save', input, crypto.randomUUID());
      if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
      measured.push(performance.now() - began);
    }
    return measured;
  }, some);
  return summarise(samples);
}

/**
 * The engine's `calls.save`, and the rows that it writes put down by better-sqlite3 alone in one
 * durable commit, in `copy`: a file that was the same before.
 */
export async function measureLogging(
  engine: BenchmarkEngine,
  copy: SqliteHandle,
  ids: readonly string[],
): Promise<{ ours: Samples; raw: Samples }> {
  const ours: number[] = [];
  const raw: number[] = [];
  const watched = watch(engine);
  const prepared = new Map<string, ReturnType<SqliteHandle['prepare']>>();
  const replay = (queries: readonly CompiledQuery[]) => {
    const writes = queries
      .filter(({ sql }) => /^(?:insert|update|delete)\b/u.test(sql))
      .map(({ sql, parameters }) => {
        const statement = prepared.get(sql) ?? copy.prepare(sql);
        prepared.set(sql, statement);
        return { statement, parameters };
      });
    const began = performance.now();
    copy.exec('begin immediate');
    for (const { statement, parameters } of writes) {
      if (statement.reader) statement.all(...parameters);
      else statement.run(...parameters);
    }
    copy.exec('commit');
    return performance.now() - began;
  };
  for (const [index, call] of [...someCalls(ids), ...someCalls(ids)].entries()) {
    await engine.call('calls.start', call);
    const began = performance.now();
    await engine.call('calls.save', call);
    const saved = performance.now() - began;
    const next = { ...call, id: randomUUID() };
    replay(await watched.queriesOf('calls.start', next));
    const written = replay(await watched.queriesOf('calls.save', next));
    // The first ones fill the caches, as they do in the other tasks.
    if (index < calls) continue;
    ours.push(saved);
    raw.push(written);
  }
  return { ours: summarise(ours), raw: summarise(raw) };
}
