import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { integrityProblems } from '../../db/copy.ts';
import { openSqlite } from '../../db/open.ts';
import { blankCall } from '../../preload/contract/calls.ts';
import { isWriting } from '../support/locks.ts';
import { launch, newDataFolder, type Program, test } from './support/program.ts';

/** Of the whole program; `npm run soak` kills its data thread by the thousand. */
const kills = Number(process.env['KONTUAR_KILLS'] ?? 10);
/** The kills are spread over shops that are worked in side by side. */
const shops = 2;
/** The share of the kills that must hit an open transaction; as many are aimed at one. */
const quota = 0.3;
/** Of the moments of the kills; KONTUAR_SEED repeats a run. */
const seed = Number(process.env['KONTUAR_SEED'] ?? Date.now() % 1_000_000);

interface Told {
  kind: 'saved' | 'kept';
  /** Of the call; its note names it. */
  number: number;
  revision: number;
  at: number;
}

test.describe.configure({ mode: 'parallel', timeout: Math.max(180_000, kills * 10_000) });

for (let shop = 0; shop < shops; shop += 1) {
  test(`what was acknowledged survives ${kills / shops} kills, shop ${shop + 1}`, async () => {
    test.skip(process.platform !== 'linux', 'reads the table of locks of Linux');
    const moment = fc.record({
      calls: fc.integer({ min: 1, max: 4 }),
      milliseconds: fc.integer({ min: 0, max: 150 }),
    });
    const moments = fc.sample(moment, { seed: seed + shop, numRuns: kills / shops });
    const dataFolder = newDataFolder();
    const databaseFile = join(dataFolder, 'kontuar.db');
    const saved = new Set<number>();
    let kept: Told | undefined;
    let hitTransactions = 0;
    let number = 0;

    for (const [index, { calls, milliseconds }] of moments.entries()) {
      const program = await launch({ dataFolder, bridgeOnly: true });
      const told: Told[] = [];
      const worked = Promise.withResolvers<void>();
      await program.page.exposeFunction(
        'told',
        (kind: Told['kind'], of: number, revision: number) => {
          told.push({ kind, number: of, revision, at: performance.now() });
          if (told.filter((one) => one.kind === 'saved').length === calls) worked.resolve();
        },
      );
      work(program, number + 1);
      await worked.promise;
      await setTimeout(milliseconds);

      process.kill(program.pid, 'SIGSTOP');
      while (index < moments.length * quota && !isWriting(databaseFile)) {
        process.kill(program.pid, 'SIGCONT');
        while (!isWriting(databaseFile)) await setImmediate();
        process.kill(program.pid, 'SIGSTOP');
      }
      const stoppedAt = performance.now();
      if (isWriting(databaseFile)) hitTransactions += 1;
      await program.kill();

      for (const { kind, number: of } of told) {
        if (kind === 'saved') saved.add(of);
        number = Math.max(number, of);
      }
      kept = told.findLast(({ kind, at }) => kind === 'kept' && at < stoppedAt);
      number += 1; // one more may have been begun
      check(databaseFile, saved, kept);
    }

    process.stdout.write(
      `seed ${seed}: ${saved.size} calls acknowledged, ${hitTransactions} of ${kills / shops} kills hit an open transaction\n`,
    );
    expect(saved.size).toBeGreaterThan(moments.length);
    expect(hitTransactions).toBeGreaterThanOrEqual(moments.length * quota);
  });
}

/** Logs one call after the other through the bridge until the program is gone. */
function work({ page }: Program, first: number): void {
  page
    .evaluate(
      async ([from, content]) => {
        const told = (
          window as unknown as {
            told: (kind: Told['kind'], number: number, revision: number) => void;
          }
        ).told;
        const { invoke } = window.kontuar;
        for (let number = from; ; number += 1) {
          const id = () => crypto.randomUUID();
          const draft = id();
          await invoke('calls.start', { id: draft, content }, id());
          for (let revision = 1; revision <= 3; revision += 1) {
            const note = `call ${number} draft ${revision}`;
            const keep = { id: draft, revision, content: { ...content, note } };
            const answer = await invoke('calls.keep', keep, id());
            if (answer.ok) told('kept', number, revision);
          }
          const save = { id: draft, content: { ...content, note: `call ${number}` } };
          const answer = await invoke('calls.save', save, id());
          if (answer.ok) told('saved', number, 0);
        }
      },
      [first, { ...blankCall, newCustomer: 'Anna Nowak' }] as const,
    )
    .catch(() => {
      // The page went down with the program: that is the point.
    });
}

/** Looks at a copy, so that the program itself finds its files as the kill left them. */
function check(databaseFile: string, saved: ReadonlySet<number>, kept: Told | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), 'kontuar-killed-'));
  const copy = join(folder, 'copy.db');
  for (const ending of ['', '-wal']) copyFileSync(databaseFile + ending, copy + ending);
  const { handle } = openSqlite(copy, { readonly: false });
  try {
    expect(integrityProblems(handle)).toEqual([]);
    const read = (sql: string) => handle.prepare<[], string>(sql).pluck().all();
    const notes = new Set(read('select note from interaction'));
    expect([...saved].filter((number) => !notes.has(`call ${number}`))).toEqual([]);
    if (kept) {
      const { number, revision } = kept;
      const drafts = read("select content ->> 'note' from call_draft");
      const revisions = drafts.map((note) => {
        const [, of, draft] = /^call (\d+)(?: draft (\d+))?$/u.exec(note) ?? [];
        return Number(of) === number ? Number(draft ?? Number.POSITIVE_INFINITY) : 0;
      });
      expect(Math.max(...revisions)).toBeGreaterThanOrEqual(revision);
    }
  } finally {
    handle.close();
    rmSync(folder, { recursive: true });
  }
}
