import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../../build/checks/results.mjs';
import { outcome } from '../../build/checks/run-step.mjs';
import { summaryLines } from '../../build/checks/summary.mjs';
import { root } from '../../build/setup/paths.mjs';
import { onProjectNode } from '../../build/setup/process.mjs';
import { temporaryFolder } from '../support/folder.ts';

/** What a runner writes about these files, none of which belongs to the project. */
async function reportOn(
  files: Record<string, string>,
  args: (folder: string, report: string) => string[],
) {
  const folder = temporaryFolder();
  const report = join(folder, 'report.json');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env: NodeJS.ProcessEnv = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  for (const name of Object.keys(env)) if (name.startsWith('VITEST')) delete env[name];
  const { code } = await onProjectNode(args(folder, report), { cwd: folder, env });
  expect(code).toBe(1);
  return { text: readFileSync(report, 'utf8'), place: relative(root, folder) };
}

/** A runner takes a while to start on a busy machine, in milliseconds. */
const room = 60_000;

const vitest = (folder: string, report: string) => [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  `--root=${folder}`,
  '--globals',
  '--reporter=json',
  `--outputFile=${report}`,
];

test(
  'what failed in Vitest is told by file, names and the first line',
  async () => {
    const { text, place } = await reportOn(
      {
        'till.test.js': `
        test('opens', () => {});
        describe('the till', () => {
          describe('at noon', () => test('adds up', () => { throw new Error('a cent\\nmore'); }));
        });`,
        'torn.test.js': `throw new Error('not to be read');`,
      },
      vitest,
    );
    const { passed, failed, failures } = readVitest(text);
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    expect(failures).toContainEqual({
      file: `${place}/till.test.js`,
      test: 'the till › at noon › adds up',
      message: 'Error: a cent',
    });
    expect(failures).toContainEqual({
      file: `${place}/torn.test.js`,
      test: '',
      message: 'not to be read',
    });
  },
  room,
);

const playwright = (folder: string) => [
  join(root, 'node_modules/@playwright/test/cli.js'),
  'test',
  `--config=${join(folder, 'config.mjs')}`,
  '--reporter=json',
];

test(
  'what failed in Playwright is told alike',
  async () => {
    const { text, place } = await reportOn(
      {
        'config.mjs': `export default { workers: 1 };`,
        'till.spec.mjs': `
        import { expect, test } from '${join(root, 'node_modules/@playwright/test/index.mjs')}';
        test('opens', () => {});
        test.describe('at noon', () => test('adds up', () => expect(2).toBe(3)));
        test.describe('at night', () => {
          test.describe.configure({ retries: 1 });
          test('opens at a second try', ({}, { retry }) => expect(retry).toBe(1));
        });`,
      },
      playwright,
    );
    expect(readPlaywright(text)).toEqual({
      passed: 2,
      failed: 1,
      failures: [
        {
          file: `${place}/till.spec.mjs`,
          test: 'at noon › adds up',
          message: 'Error: expect(received).toBe(expected) // Object.is equality',
        },
      ],
    });
  },
  room,
);

describe('a check', () => {
  const step = (file: string) => ({
    name: 'unit',
    command: [],
    results: { file: relative(root, file), read: readVitest },
  });

  test('that leaves no report, or half of one, is one failure by its exit code', () => {
    const report = join(temporaryFolder(), 'report.json');
    const one = {
      passed: 0,
      failed: 1,
      failures: [{ file: 'unit', test: '', message: 'ended with exit code 3' }],
    };
    expect(outcome(step(report), 3)).toEqual(one);
    writeFileSync(report, '{"numPassedTests": 3, "testRes');
    expect(outcome(step(report), 3)).toEqual(one);
    expect(outcome({ name: 'unit', command: [] }, 3)).toEqual(one);
  });

  test('that ends well has no failure', () => {
    const report = join(temporaryFolder(), 'report.json');
    writeFileSync(report, '{"numPassedTests": 3, "testResults": []}');
    expect(outcome(step(report), 0)).toEqual({ passed: 3, failed: 0, failures: [] });
    expect(outcome({ name: 'types', command: [] }, 0).failures).toEqual([]);
  });
});

test('the summary is one line each, none too long, and not more than are kept', () => {
  const failure = { file: 'tests/a.test.ts', test: 'opens', message: 'Error: closed' };
  expect(summaryLines([])).toEqual([]);
  expect(summaryLines([failure, { file: 'lint', test: '', message: '' }])).toEqual([
    '✗ tests/a.test.ts › opens: Error: closed',
    '✗ lint',
  ]);
  const lines = summaryLines(
    Array.from({ length: 100 }, () => ({ ...failure, test: 'x'.repeat(500) })),
  );
  expect(lines).toHaveLength(41);
  expect(lines.at(-1)).toBe('✗ and 60 more');
  expect(Math.max(...lines.map(({ length }) => length))).toBe(240);
});
