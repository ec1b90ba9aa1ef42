// npm run soak [-- PART …]: breaks things on purpose for an hour or more, and says how often, and with
// which seed. The same tests as in npm test, in large numbers; see docs/soak.md.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureCommands } from './setup/libraries.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { projectNode, root } from './setup/paths.mjs';
import { run, SetupError, say, secondsSince } from './setup/report.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} file below tests/engine
 * @property {Record<string, string>} numbers what is set already in the environment stays
 */

/** @type {readonly Part[]} */
const PARTS = [
  { name: 'kills', file: 'work-kills', numbers: { KONTUAR_KILLS: '1000' } },
  { name: 'migrations', file: 'migration-kills', numbers: { KONTUAR_MIGRATION_KILLS: '20' } },
  { name: 'power', file: 'faults-power', numbers: { KONTUAR_POWER_CUTS: '300' } },
  { name: 'errors', file: 'faults-errors', numbers: { KONTUAR_FAULTS: '200' } },
  { name: 'markers', file: 'backup-kills', numbers: { KONTUAR_BACKUP_KILLS: '200' } },
  { name: 'swaps', file: 'restore-kills', numbers: { KONTUAR_KILLS: '1000' } },
  { name: 'damage', file: 'backup-damage', numbers: { KONTUAR_VARIANTS: '10000' } },
  { name: 'shops', file: 'backup', numbers: { KONTUAR_SHOPS: '200' } },
];

await run(async () => {
  const parts = chosenParts(process.argv.slice(2));
  await ensurePackages();
  await ensureCommands(['gcc', 'g++']);
  const seed = process.env['KONTUAR_SEED'] ?? String(Date.now() % 1_000_000);
  const startedAt = performance.now();
  /** @type {string[]} */
  const findings = [];
  let failed = 0;
  for (const part of parts) {
    const partStartedAt = performance.now();
    say(`• ${part.name}`);
    const { code, lines } = await runPart(part, seed);
    if (code !== 0) failed += 1;
    findings.push(...lines);
    say(`${code === 0 ? '✓' : '✗'} ${part.name} (${secondsSince(partStartedAt)})`);
  }
  say(`\nKONTUAR_SEED=${seed}, all in ${secondsSince(startedAt)}:`);
  for (const line of findings) say(`  ${line}`);
  say(failed === 0 ? 'Nothing was lost.' : `${failed} of ${parts.length} parts failed.`);
  return failed === 0 ? 0 : 1;
});

/** @param {readonly string[]} names */
function chosenParts(names) {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown) {
    const known = PARTS.map(({ name }) => name).join(', ');
    throw new SetupError(`There is no part called "${unknown}"; choose from ${known}.`);
  }
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

/**
 * One after another: each of them uses the whole machine.
 * @param {Part} part
 * @param {string} seed
 * @returns {Promise<{ code: number, lines: string[] }>} with the lines that tell seed and counts
 */
function runPart({ file, numbers }, seed) {
  return new Promise((done, fail) => {
    const args = [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'engine',
      `tests/engine/${file}.test.ts`,
    ];
    const child = spawn(projectNode(), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...numbers, ...process.env, KONTUAR_SEED: seed },
    });
    /** @type {string[]} */
    const lines = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      say(line);
      if (/^seed \d/.test(line)) lines.push(line);
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, lines }));
  });
}
