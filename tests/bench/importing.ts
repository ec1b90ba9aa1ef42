import { once } from 'node:events';
import { copyFileSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { systemClock } from '../../main/engine/clock.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { databaseFileName } from '../../main/engine/trace.ts';
import { invoke } from '../support/invoke.ts';
import { replayImport } from './import-replay.ts';
import { percentile, type Row } from './measure.ts';
import { cities, familyNames, givenNames } from './names.ts';
import { memoryOf, startProgram, watchMemory } from './program.ts';
import { Dice } from './random.ts';
import { typeWhile } from './typing.ts';

const rowCount = 100_000;

/**
 * An import of 100 000 rows in the real program while somebody types into a call: its length, how
 * long a keystroke waits to be stored, and how much more memory the program takes at most.
 */
export async function measureImport(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kontuar-bench-'));
  try {
    const file = join(folder, 'customers.csv');
    await writeCustomers(file);
    const shop = join(folder, databaseFileName);
    await writeEmptyShop(folder);
    copyFileSync(shop, join(folder, 'ours.db'));
    copyFileSync(shop, join(folder, 'raw.db'));
    const raw = await replayImport(file, join(folder, 'ours.db'), join(folder, 'raw.db'));
    handOver(folder);
    const { app, page } = await startProgram(folder);
    const before = await memoryOf(app);
    await answerDialog(app, file);
    const memory = watchMemory(app);
    const { seconds, drafts } = await importWhileTyping(page);
    const peak = await memory.end();
    await app.close();
    const row = { n: rowCount, raw_p50: null, raw_p95: null, ratio: null, growth: null };
    return [
      {
        ...row,
        name: 'import.100k',
        p50: seconds,
        p95: seconds,
        raw_p50: raw.raw,
        raw_p95: raw.raw,
        ratio: raw.ours / raw.raw,
        unit: 's',
      },
      {
        ...row,
        name: 'import.draft_p99',
        p50: percentile(drafts, 0.5),
        p95: percentile(drafts, 0.99),
        unit: 'ms',
      },
      {
        ...row,
        name: 'import.memory',
        p50: (peak - before) / 2 ** 20,
        p95: (peak - before) / 2 ** 20,
        unit: 'MB',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** As after the first steps. */
async function writeEmptyShop(dataFolder: string): Promise<void> {
  const database = await openForWriting({ dataFolder, clock: systemClock, country: 'PL' });
  const now = systemClock().toISOString();
  await database.kysely.updateTable('shop').set({ set_up_at: now }).execute();
  await database.close();
}

async function writeCustomers(path: string): Promise<void> {
  const dice = new Dice(99);
  const stream = createWriteStream(path);
  stream.write('First name;Last name;Phone;Email;City;Notes\n');
  for (let row = 0; row < rowCount; row += 1) {
    const given = dice.pickFrequent(givenNames).latin;
    const family = dice.pickFrequent(familyNames).latin;
    const number = `+48 ${500_000_000 + row * 3}`;
    const line = `${given};${family} ${dice.below(1000)};${number};c${row}@example.com;${dice.pick(cities)[0]};Z dawnej listy\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

/** The file dialog is the one thing that cannot be reached from here. */
async function answerDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
}

async function importWhileTyping(page: Page): Promise<{ seconds: number; drafts: number[] }> {
  const chosen = await invoke(page, 'files.chooseImport', {});
  if (chosen === null) throw new Error('No file was chosen.');
  const { file } = chosen;
  const { format, mapping } = await invoke(page, 'imports.inspect', { file, format: null });
  return typeWhile(page, 'imports.run', { file, format, mapping });
}
