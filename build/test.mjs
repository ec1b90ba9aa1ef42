// npm test: sets up what is missing, then runs every check, or those named after --.

import { runStep } from './checks/run-step.mjs';
import { STEPS } from './checks/steps.mjs';
import { summaryLines } from './checks/summary.mjs';
import { openVirtualDisplay } from './setup/display.mjs';
import { ensureCommands } from './setup/libraries.mjs';
import { prepare } from './setup/prepare.mjs';
import { run, SetupError, say, secondsSince } from './setup/report.mjs';

await run(async () => {
  const steps = chosenSteps(process.argv.slice(2));
  await prepare();
  await ensureCommands(['Xvfb', 'xauth', 'strace', 'gcc', 'g++']);

  const startedAt = performance.now();
  const results = [
    ...(await Promise.all(
      steps.filter(({ quick }) => quick).map((step) => runStep(step, process.env)),
    )),
    ...(await runInTurn(steps.filter(({ quick }) => !quick))),
  ];
  const passed = sum(results.map((one) => one.passed));
  const failed = sum(results.map((one) => one.failed));
  say(`All in ${secondsSince(startedAt)}.`);
  for (const line of summaryLines(results.flatMap(({ failures }) => failures))) say(line);
  // Kept last and alone on its line: continuous integration reads it.
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {readonly string[]} names */
function chosenSteps(names) {
  if (names.length === 0) return STEPS;
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) {
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new SetupError(`There is no check called "${unknown}"; choose from ${known}.`);
  }
  return STEPS.filter(({ name }) => names.includes(name));
}

/**
 * One after another, since each uses all of a small machine.
 * @param {readonly import('./checks/steps.mjs').Step[]} steps
 */
async function runInTurn(steps) {
  const needsDisplay = process.platform === 'linux' && steps.some((step) => step.needsDisplay);
  // Also where there is a real display: no windows flash up while one works.
  const display = needsDisplay ? await openVirtualDisplay() : undefined;
  try {
    const results = [];
    for (const step of steps) {
      const env = { ...process.env, ...display?.env };
      if (display) delete env['WAYLAND_DISPLAY'];
      results.push(await runStep(step, env));
    }
    return results;
  } finally {
    display?.close();
  }
}
