/** What the set-up says while it works: one line a step, with the time it took. */

const HEARTBEAT_MS = 10_000;

/** A failure with a sentence for the person at the keyboard: what went wrong and what to do. */
export class SetupError extends Error {}

/** Where the lines go; a command whose standard output is data sends them to standard error. */
/** @type {NodeJS.WritableStream} */
let stream = process.stdout;

/** Sends every further line to standard error. */
export function reportOnStandardError() {
  stream = process.stderr;
}

/** @param {string} text */
export function say(text) {
  stream.write(`${text}\n`);
}

/** @param {number} startedAt result of `performance.now()` */
export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * Runs one step, saying what it is, that it still goes on, and how long it took.
 * @template T
 * @param {string} text
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(text, work) {
  const startedAt = performance.now();
  say(`• ${text}`);
  const heartbeat = setInterval(
    () => say(`  ${text}: ${secondsSince(startedAt)} so far`),
    HEARTBEAT_MS,
  );
  try {
    const result = await work();
    say(`✓ ${text} (${secondsSince(startedAt)})`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Runs a command line program; a failure becomes one sentence and exit code 1.
 * @param {() => Promise<number | void>} main resolves to the exit code
 */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`kontuar: ${explained(error)}\n`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function explained(error) {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error ? error.stack : String(error);
}
