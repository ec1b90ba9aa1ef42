import { spawn } from 'node:child_process';
import { root } from '../../../build/setup/paths.mjs';
import { launcher } from './program.ts';

/** Starts the program without a driver, as the system does. */
export function startPlainly(dataFolder: string, ...args: string[]) {
  const sandbox = launcher.chromiumSandbox ? [] : ['--no-sandbox'];
  return spawn(launcher.executablePath, [...sandbox, root, '--data', dataFolder, ...args]);
}
