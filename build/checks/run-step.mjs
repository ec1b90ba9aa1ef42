import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from '../setup/paths.mjs';
import { onProjectNode } from '../setup/process.mjs';
import { say, secondsSince } from '../setup/report.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./results.mjs').Results} Results */

/**
 * Runs one check and says how it ended.
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Results>} a check that counts nothing and fails is one failure
 */
export async function runStep(step, env) {
  const startedAt = performance.now();
  const file = step.results && join(root, step.results.file);
  if (file) {
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    rmSync(file, { force: true });
  }
  const fullEnv = { ...env, ...(file && step.env?.(file)) };
  if (!step.quick) say(`• ${step.name}`);
  const { code, output } = step.quick
    ? await onProjectNode(step.command, { env: fullEnv })
    : await live(step.command, fullEnv);
  if (code !== 0) say(output.trimEnd());

  const results = outcome(step, code);
  const tally = step.results ? `, ${results.passed} passed, ${results.failed} failed` : '';
  say(`${code === 0 ? '✓' : '✗'} ${step.name} (${secondsSince(startedAt)}${tally})`);
  return results;
}

/**
 * What a check that has ended tells; its report may be missing or torn.
 * @param {Step} step
 * @param {number} code
 * @returns {Results}
 */
export function outcome(step, code) {
  const results = readResults(step);
  // A runner that could not even begin has no failed test to its name.
  if (code !== 0 && results.failed === 0) results.failed = 1;
  if (code !== 0 && results.failures.length === 0) {
    results.failures.push({ file: step.name, test: '', message: `ended with exit code ${code}` });
  }
  return results;
}

/**
 * @param {Step} step
 * @returns {Results}
 */
function readResults(step) {
  const none = { passed: 0, failed: 0, failures: [] };
  if (!step.results) return none;
  try {
    return step.results.read(readFileSync(join(root, step.results.file), 'utf8'));
  } catch {
    return none;
  }
}

/**
 * Runs a script with its output shown as it comes.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('../setup/process.mjs').Finished>}
 */
function live(args, env) {
  return new Promise((done, fail) => {
    const stdio = /** @type {const} */ (['ignore', 'inherit', 'inherit']);
    const child = spawn(projectNode(), args, { cwd: root, env, stdio: [...stdio] });
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output: '' }));
  });
}
