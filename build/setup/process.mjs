import { spawn } from 'node:child_process';
import { projectNode, root } from './paths.mjs';
import { SetupError } from './report.mjs';

/** @typedef {{ code: number, output: string }} Finished */

/**
 * Runs a program to its end and collects what it printed; never throws for an exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<Finished>}
 */
export function collect(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      const ending = signal ? `\n(ended by ${signal})` : '';
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString() + ending });
    });
  });
}

/**
 * Runs a script on the project's own Node.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function onProjectNode(args, options) {
  return collect(projectNode(), args, options);
}

/**
 * The output of a program that must succeed.
 * @param {string} what the failed thing, as the start of a sentence
 * @param {Promise<Finished>} running
 */
export async function mustSucceed(what, running) {
  const { code, output } = await running;
  if (code === 0) return output;
  throw new SetupError(`${what} failed:\n${output.trim().split('\n').slice(-30).join('\n')}`);
}
