import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from '../setup/paths.mjs';
import { onProjectNode } from '../setup/process.mjs';
import { say, secondsSince } from '../setup/report.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Counts} Counts */

/**
 * Runs one check and says how it ended.
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>} a check that counts nothing and fails is one failure
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

  const counts = countResults(step);
  // A runner that could not even begin has no failed test to its name.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  const tally = step.results ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  say(`${code === 0 ? '✓' : '✗'} ${step.name} (${secondsSince(startedAt)}${tally})`);
  return counts;
}

/**
 * @param {Step} step
 * @returns {Counts}
 */
function countResults(step) {
  if (!step.results) return { passed: 0, failed: 0 };
  try {
    return step.results.count(readFileSync(join(root, step.results.file), 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
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
