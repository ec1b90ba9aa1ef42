import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../build/setup/paths.mjs';

const assets = join(root, 'out', 'renderer', 'assets');
const resolve = createRequire(import.meta.url).resolve;

/** Mantine names its classes by a hash: m_ and eight digits. */
function classesIn(text: string): Set<string> {
  return new Set(text.match(/\bm_[0-9a-f]{6,8}\b/gu));
}

function built(extension: string): string {
  const files = readdirSync(assets).filter((name) => name.endsWith(extension));
  return files.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
}

test('each part of the component library that is used comes with its styles', () => {
  const packages = ['core', 'dates', 'notifications'];
  const all = classesIn(
    packages.map((name) => readFileSync(resolve(`@mantine/${name}/styles.css`), 'utf8')).join('\n'),
  );
  const used = [...classesIn(built('.js'))].filter((name) => all.has(name));
  expect(used.length).toBeGreaterThan(50);
  const styled = classesIn(built('.css'));
  expect(used.filter((name) => !styled.has(name))).toEqual([]);
});
