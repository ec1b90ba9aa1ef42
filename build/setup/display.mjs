import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letRead } from '../runtime/unprivileged.mjs';
import { ensureCommands } from './libraries.mjs';
import { collect, mustSucceed } from './process.mjs';
import { SetupError } from './report.mjs';

/** @typedef {{ env: Record<string, string>, close: () => void }} Display */

const SCREEN = '1600x1000x24';

/** Whether windows have nowhere to open. */
export function lacksDisplay() {
  if (process.platform !== 'linux') return false;
  return !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Starts a virtual display on a free number, open to those who can read its cookie only.
 * @returns {Promise<Display>}
 */
export async function openVirtualDisplay() {
  await ensureCommands(['Xvfb', 'xauth']);
  const directory = mkdtempSync(join(tmpdir(), 'kontuar-display-'));
  const cookies = join(directory, 'cookies');
  const cookie = randomBytes(16).toString('hex');
  // The server takes the cookie under any number; clients look theirs up by the number given.
  await addCookie(cookies, ':0', cookie);
  const server = spawn(
    'Xvfb',
    // When its last window goes, the server would begin anew, and turn away or forget a window that
    // comes just then. Many clients, for the windows that a broken test leaves.
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', cookies].concat(
      '-noreset',
      '-maxclients',
      '1024',
    ),
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await displayNumber(server);
  await addCookie(cookies, `:${number}`, cookie);
  letRead(directory);
  return {
    env: { DISPLAY: `:${number}`, XAUTHORITY: cookies },
    close() {
      server.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} file
 * @param {string} display
 * @param {string} cookie
 */
async function addCookie(file, display, cookie) {
  const adding = collect('xauth', ['-q', '-f', file, 'add', display, '.', cookie]);
  await mustSucceed('Opening a virtual display', adding);
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<number>}
 */
function displayNumber(server) {
  return new Promise((done, fail) => {
    let text = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk;
      if (text.includes('\n')) done(Number.parseInt(text, 10));
    });
    server.on('error', fail);
    server.on('exit', () => {
      fail(new SetupError('The virtual display did not start; run "Xvfb :99" to see why.'));
    });
  });
}
