/** @typedef {import('./results.mjs').Failure} Failure */

// Continuous integration keeps the last 60 lines of what is printed.
const MOST_LINES = 40;
const LINE_LENGTH = 240;

/**
 * What went wrong in all the checks, one line each: read where the output itself is long gone.
 * @param {readonly Failure[]} failures
 * @returns {string[]}
 */
export function summaryLines(failures) {
  const lines = failures.slice(0, MOST_LINES).map(({ file, test, message }) => {
    const name = [file, test].filter(Boolean).join(' › ');
    const line = `✗ ${name}${message && `: ${message}`}`;
    return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH - 1)}…` : line;
  });
  if (failures.length > MOST_LINES) lines.push(`✗ and ${failures.length - MOST_LINES} more`);
  return lines;
}
