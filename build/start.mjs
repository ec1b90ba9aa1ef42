// npm start: sets up what is missing, then opens the program. Arguments after -- go to it.
import { spawn } from 'node:child_process';
import { reasonAgainstSandbox } from './runtime/sandbox.mjs';
import { lacksDisplay, openVirtualDisplay } from './setup/display.mjs';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { run, SetupError, say } from './setup/report.mjs';

await run(async () => {
  const electron = await prepare();
  const args = [root, ...process.argv.slice(2)];

  const reason = reasonAgainstSandbox(electron.executable);
  if (reason) {
    say(`${reason}, so the window runs without Chromium's sandbox (--no-sandbox).`);
    args.unshift('--no-sandbox');
  }

  const display = lacksDisplay() ? await openVirtualDisplay() : undefined;
  if (display) {
    const { DISPLAY, XAUTHORITY } = display.env;
    say(`There is no display here: the window opens on a virtual one, DISPLAY=${DISPLAY}`);
    say(`  (look at it with a screenshot or VNC program; XAUTHORITY=${XAUTHORITY}).`);
  }

  try {
    await open(electron.executable, args, { ...process.env, ...display?.env });
  } finally {
    display?.close();
  }
});

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} when the program was ended by a person
 */
function open(executable, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(executable, args, { cwd: root, env, stdio: 'inherit' });
    let interrupted = false;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        interrupted = true;
        child.kill(signal);
      });
    }
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0 || interrupted) return done();
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      fail(new SetupError(`The program ${how}; read what it said above and start it again.`));
    });
  });
}
