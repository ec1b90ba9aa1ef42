import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the locked `node` package brings. */
export const lockedNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** What every tool runs on, whatever the host has; the host's own where none is published. */
export function projectNode() {
  return existsSync(lockedNode) ? lockedNode : process.execPath;
}

/** Whether this process may install system packages, and whether Chromium refuses its sandbox. */
export const isRoot = process.getuid?.() === 0;

/**
 * Where things are kept that are made once for all checkouts. Root's home is closed to others,
 * but the tests run the program as an unprivileged user, hence the system-wide folder.
 */
export function cacheDirectory() {
  const configured = process.env['XDG_CACHE_HOME'];
  if (configured) return join(configured, 'kontuar');
  if (isRoot && process.platform === 'linux') return '/var/cache/kontuar';
  return join(homedir(), '.cache', 'kontuar');
}
