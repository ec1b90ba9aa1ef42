import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integrityProblems } from '#db/copy.ts';
import { openSqlite } from '#db/open.ts';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { databaseFileName } from '../../main/engine/trace.ts';
import { invoke } from '../support/invoke.ts';
import { percentile, type Row } from './measure.ts';
import { memoryOf, startProgram, watchMemory } from './program.ts';
import { typeWhile } from './typing.ts';

/**
 * A proved backup of a shop in the real program while somebody types into a call: its length beside
 * that of a copy and an integrity check alone, the wait of a keystroke, and the memory it takes.
 */
export async function measureBackup(folder: string, n: number): Promise<Row[]> {
  const target = mkdtempSync(join(tmpdir(), 'kontuar-bench-'));
  try {
    const raw = await copyAndCheck(join(folder, databaseFileName), join(target, 'copy.db'));
    rmSync(join(target, 'copy.db'));
    handOver(target);
    const { app, page } = await startProgram(folder);
    const before = await memoryOf(app);
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      join(target, 'shop.kontuar'),
    );
    const chosen = await invoke(page, 'files.chooseBackupTarget', {});
    if (chosen === null) throw new Error('No place was chosen.');
    const { file } = chosen;
    const memory = watchMemory(app);
    const { seconds, drafts } = await typeWhile(page, 'backup.make', { file, passphrase: null });
    const peak = await memory.end();
    await app.close();
    const row = { n, raw_p50: null, raw_p95: null, ratio: null, growth: null };
    const megabytes = (peak - before) / 2 ** 20;
    return [
      {
        ...row,
        name: 'backup.proved',
        p50: seconds,
        p95: seconds,
        raw_p50: raw,
        raw_p95: raw,
        ratio: seconds / raw,
        unit: 's',
      },
      {
        ...row,
        name: 'backup.impact',
        p50: percentile(drafts, 0.5),
        p95: percentile(drafts, 0.99),
        unit: 'ms',
      },
      { ...row, name: 'backup.memory', p50: megabytes, p95: megabytes, unit: 'MB' },
    ];
  } finally {
    rmSync(target, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** In seconds: what no backup that proves itself can do without. */
async function copyAndCheck(source: string, target: string): Promise<number> {
  const began = performance.now();
  const { handle, close } = openSqlite(source, { readonly: true });
  await handle.backup(target);
  await close();
  const copy = openSqlite(target, { readonly: false });
  const problems = integrityProblems(copy.handle);
  await copy.close();
  if (problems.length > 0) throw new Error(problems.join('; '));
  return (performance.now() - began) / 1000;
}
