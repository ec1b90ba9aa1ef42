// npm run bench [-- --json FILE] [--customers 10000,100000]: how quick the program is on large
// shops, beside what the libraries below it need for the same work. See docs/benchmarks.md.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { openSqlite } from '#db/open.ts';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { cacheDirectory } from '../../build/setup/paths.mjs';
import { databaseFileName } from '../../main/engine/trace.ts';
import { measureBackup } from './backing-up.ts';
import { measureDrag, measurePaint } from './complaints.ts';
import { type BenchmarkEngine, measureEngine, measureRaw, openEngine } from './engine.ts';
import { measureGuided } from './guided.ts';
import { measureImport } from './importing.ts';
import { type Row, type Samples, summarise } from './measure.ts';
import { measureBridge, memoryOf, startProgram, timeEmptyWindow, timeProgram } from './program.ts';
import { schemaMark } from './schema-mark.ts';
import { busiestContacts, ensureBenchmarkShop } from './shop.ts';
import { printTable } from './table.ts';
import { readingTasks } from './workload.ts';
import { measureLogging, measureLoggingByBridge } from './writing.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    customers: { type: 'string', default: '10000,100000,1000000' },
  },
});
const sizes = values.customers.split(',').map(Number);
const mainSize = 100_000;
const starts = 7;
const rows: Row[] = [];

for (const customers of sizes) {
  const shop = join(cacheDirectory(), 'bench', `${schemaMark()}-${customers}.db`);
  say(`${customers} customers`);
  await ensureBenchmarkShop(shop, {
    customers,
    contacts: Math.min(1_000_000, Math.max(customers * 10, busiestContacts)),
  });
  await withCopies(shop, (folder, copy) => measureShop(customers, folder, copy));
}
addGrowth();
printTable(rows);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function say(text: string): void {
  process.stderr.write(`• ${text}\n`);
}

/** A data folder with the shop in it, and the same file once more; both gone afterwards. */
async function withCopies(
  shop: string,
  work: (folder: string, copy: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kontuar-bench-'));
  const second = mkdtempSync(join(tmpdir(), 'kontuar-bench-'));
  try {
    copyFileSync(shop, join(folder, databaseFileName));
    copyFileSync(shop, join(second, databaseFileName));
    await work(folder, join(second, databaseFileName));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    rmSync(second, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function measureShop(customers: number, folder: string, copy: string): Promise<void> {
  const path = join(folder, databaseFileName);
  const engine = openEngine(path);
  const { ids, numbers } = sampleOf(engine);
  const tasks = readingTasks({ customers, ids, numbers });
  const inEngine = new Map<string, { ours: Samples; raw: Samples }>();
  for (const task of tasks) {
    const raw = await measureRaw(engine, task);
    inEngine.set(task.name, { ours: await measureEngine(engine, task), raw });
  }
  if (customers === mainSize) {
    const untouched = openSqlite(copy, { readonly: false });
    inEngine.set('call.log', await measureLogging(engine, untouched.handle, ids));
    await untouched.close();
  }
  await engine.database.close();

  handOver(folder);
  const program = await startProgram(folder);
  for (const task of tasks) {
    say(task.name);
    add(task.name, customers, await measureBridge(program.page, task), inEngine.get(task.name));
  }
  if (customers === mainSize) {
    say('call.log');
    const logged = await measureLoggingByBridge(program.page, ids);
    add('call.log', customers, logged, inEngine.get('call.log'));
  }
  if (customers === mainSize) {
    await measureScreens(program.page);
    await measureTalk(program.page, ids[0] ?? '');
  }
  await program.app.close();
  if (customers !== mainSize) return;
  await measureStart(folder);
  say('backup.proved');
  rows.push(...(await measureBackup(folder, customers)));
  say('import.100k');
  rows.push(...(await measureImport()));
}

function sampleOf({ database: { handle } }: BenchmarkEngine) {
  const ids = handle
    .prepare<[], string>('select id from customer where key = 1 or key % 97 = 0 order by key')
    .pluck()
    .all();
  const numbers = handle
    .prepare<[], string>('select number from customer_phone where key % 97 = 0 order by key')
    .pluck()
    .all();
  return { ids, numbers };
}

function add(
  name: string,
  n: number,
  bridge: Samples,
  engine: { ours: Samples; raw: Samples } | undefined,
): void {
  rows.push({
    name,
    n,
    ...bridge,
    raw_p50: engine?.raw.p50 ?? null,
    raw_p95: engine?.raw.p95 ?? null,
    ratio: engine ? engine.ours.p50 / engine.raw.p50 : null,
    growth: null,
    unit: 'ms',
  });
}

/** The register with ten thousand open complaints, as the window shows it. */
async function measureScreens(page: Page): Promise<void> {
  const card = '[role=option][draggable]';
  say('complaints.list.paint');
  addPlain('complaints.list.paint', await measurePaint(page, '/complaints', '[role=option]'));
  say('complaints.board.paint');
  addPlain('complaints.board.paint', await measurePaint(page, '/complaints/board', card));
  say('complaints.board.frame');
  const gaps = await measureDrag(page, card, 'section:has(> [role=listbox])');
  addPlain('complaints.board.frame', summarise(gaps));
  addPlain('complaints.board.longestFrame', summarise([Math.max(...gaps)]));
}

/** The live screen of a guided call; raw is a key that changes one word of an empty page. */
async function measureTalk(page: Page, customerId: string): Promise<void> {
  say('guided.step');
  const { bare, ...keys } = await measureGuided(page, customerId);
  const raw = summarise(bare);
  for (const [name, took] of Object.entries(keys)) {
    const samples = summarise(took);
    rows.push({
      name: name === 'steps' ? 'guided.step' : 'guided.typing',
      n: mainSize,
      ...samples,
      raw_p50: raw.p50,
      raw_p95: raw.p95,
      ratio: samples.p50 / raw.p50,
      growth: null,
      unit: 'ms',
    });
  }
  addPlain('guided.step.longest', summarise([Math.max(...keys.steps)]));
}

/** What no library below does for comparison. */
function addPlain(name: string, samples: Samples, unit = 'ms'): void {
  rows.push({
    name,
    n: mainSize,
    ...samples,
    raw_p50: null,
    raw_p95: null,
    ratio: null,
    growth: null,
    unit,
  });
}

async function measureStart(folder: string): Promise<void> {
  say('start.window');
  const program = await startProgram(folder);
  const idle = await idleMemory(program);
  await program.app.close();
  const ours: number[] = [];
  const empty: number[] = [];
  for (let count = 0; count < starts; count += 1) {
    ours.push(await timeProgram(folder));
    const nothing = mkdtempSync(join(tmpdir(), 'kontuar-bench-'));
    handOver(nothing);
    empty.push(await timeEmptyWindow(nothing));
    rmSync(nothing, { recursive: true, force: true, maxRetries: 10 });
  }
  const [shown, nothing] = [summarise(ours), summarise(empty)];
  rows.push({
    name: 'start.window',
    n: mainSize,
    ...shown,
    raw_p50: nothing.p50,
    raw_p95: nothing.p95,
    ratio: shown.p50 / nothing.p50,
    growth: null,
    unit: 'ms',
  });
  addPlain('memory.idle', summarise(idle), 'MB');
}

/** Megabytes, once a second after the window has stood open for a while. */
async function idleMemory({ app, page }: Awaited<ReturnType<typeof startProgram>>) {
  const megabytes: number[] = [];
  await page.waitForTimeout(5000);
  for (let second = 0; second < 5; second += 1) {
    megabytes.push((await memoryOf(app)) / 1024 / 1024);
    await page.waitForTimeout(1000);
  }
  return megabytes;
}

function addGrowth(): void {
  for (const row of rows.filter(({ n }) => n === 1_000_000)) {
    const small = rows.find(({ name, n }) => name === row.name && n === 10_000);
    if (small) row.growth = row.p50 / small.p50;
  }
}
