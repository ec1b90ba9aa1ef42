import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver } from '../../../build/runtime/unprivileged.mjs';
import { root } from '../../../build/setup/paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kontuar-sample-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** 59 people of the Chinook sample, where the user that runs the program may read them. */
export const sample = join(folder, 'chinook-customers.csv');
copyFileSync(join(root, 'tests/fixtures/chinook-customers.csv'), sample);
handOver(folder);
