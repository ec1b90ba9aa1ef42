import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';

/** Packs anew before the tests, so that they never read a stale package. */
export default function pack(): void {
  const packing = [join(root, 'build/package.mjs'), '--dir'];
  const { status } = spawnSync(process.execPath, packing, { stdio: 'inherit' });
  if (status !== 0) throw new Error('Packing failed; its reason is above.');
}
