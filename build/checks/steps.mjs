import { readPlaywright, readVitest } from './results.mjs';

/** @typedef {import('./results.mjs').Results} Results */

/**
 * One check of `npm test`: a script run on the project's Node.
 * @typedef {object} Step
 * @property {string} name what `npm test -- NAME` calls it
 * @property {readonly string[]} command script below node_modules or build, and its arguments
 * @property {boolean} [quick] runs beside the other quick ones and prints only when it fails
 * @property {boolean} [needsDisplay]
 * @property {{ file: string, read: (report: string) => Results }} [results]
 * @property {(file: string) => Record<string, string>} [env] given the result file
 */

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'format',
    quick: true,
    command: ['node_modules/@biomejs/biome/bin/biome', 'format', '.'],
  },
  { name: 'lint', quick: true, command: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'types', quick: true, command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'unit',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=artifacts/unit.json',
    ],
    results: { file: 'artifacts/unit.json', read: readVitest },
  },
  playwright('e2e'),
  playwright('package'),
];

/**
 * @param {string} name a folder of tests with a configuration of its own
 * @returns {Step}
 */
function playwright(name) {
  return {
    name,
    needsDisplay: true,
    command: [
      PLAYWRIGHT,
      'test',
      '--config',
      `tests/${name}/playwright.config.ts`,
      '--reporter=list,json',
    ],
    results: { file: `artifacts/${name}.json`, read: readPlaywright },
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  };
}
