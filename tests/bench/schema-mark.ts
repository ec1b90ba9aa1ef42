import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';

/** Changes whenever the benchmark shops have to be made anew. */
export function schemaMark(): string {
  const hash = createHash('sha256');
  for (const folder of ['db/migrations', 'db/search']) {
    for (const name of readdirSync(join(root, folder)).toSorted()) {
      hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  for (const name of ['shop.ts', 'complaints.ts', 'names.ts', 'random.ts']) {
    hash.update(readFileSync(join(root, 'tests/bench', name)));
  }
  return hash.digest('hex').slice(0, 12);
}
