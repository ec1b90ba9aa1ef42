import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';

const files = 200;
const bytesEach = 10 * 1024 * 1024;
const megabyte = 1024 * 1024;
const mostGrowth = 100;

const made = `${import.meta.dirname}/../../main/features/backup/make.ts`;

/** In a process of its own: memory is counted for the whole of one. */
const measuring = `
  import { makeBackup } from ${JSON.stringify(made)};
  const [database, destination] = process.argv.slice(1);
  let peak = 0;
  const look = () => { peak = Math.max(peak, process.memoryUsage().rss); };
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const request = { database, destination, passphrase: null, now: new Date().toISOString() };
  await makeBackup(request, { signal: new AbortController().signal, progress: look });
  const seconds = (performance.now() - began) / 1000;
  console.log(JSON.stringify({ grown: (peak - before) / ${megabyte}, seconds }));
`;

test.runIf(process.env['KONTUAR_SOAK'] !== undefined)(
  'two gigabytes of attachments take time and hardly any memory',
  async () => {
    const engine = await startTestEngine();
    const folder = join(engine.dataFolder, 'attachments');
    mkdirSync(folder);
    const filling = randomBytes(bytesEach);
    for (let file = 0; file < files; file += 1) {
      filling.writeUInt32LE(file);
      writeFileSync(join(folder, `${file}.bin`), filling);
    }
    const path = join(temporaryFolder(), 'shop.kontuar');
    const { stdout } = await promisify(execFile)(process.execPath, [
      // As the engine's threads have it.
      '--max-semi-space-size=4',
      '--input-type=module',
      '--eval',
      measuring,
      engine.database.handle.name,
      path,
    ]);
    const { grown, seconds } = JSON.parse(stdout) as { grown: number; seconds: number };
    const size = statSync(path).size / megabyte;
    process.stdout.write(
      `${files} attachments, ${size.toFixed()} MB: ${seconds.toFixed(1)} s, +${grown.toFixed()} MB\n`,
    );
    expect(size).toBeGreaterThan((files * bytesEach) / megabyte);
    expect(grown).toBeLessThan(mostGrowth);
  },
  1_200_000,
);
