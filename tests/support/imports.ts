import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportResult, Mapping } from '#contract/imports.ts';
import type { Output } from '#contract/index.ts';
import type { TestEngine } from './engine.ts';
import { temporaryFolder } from './folder.ts';

export function fileWith(bytes: string | Uint8Array, name = 'klienci.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** What the window asks for once a file has been chosen. */
export async function sourceOf(engine: TestEngine, path: string) {
  const file = engine.grantFile(path);
  const { format, mapping } = await engine.call('imports.inspect', { file, format: null });
  return { file, format, mapping };
}

export async function inspect(engine: TestEngine, path: string) {
  return engine.call('imports.inspect', { file: engine.grantFile(path), format: null });
}

export async function runImport(
  engine: TestEngine,
  path: string,
  mapping?: Mapping,
): Promise<ImportResult> {
  const source = await sourceOf(engine, path);
  return engine.call('imports.run', { ...source, mapping: mapping ?? source.mapping });
}

export async function everybody(engine: TestEngine, search = '') {
  return engine.call('customers.list', { search, bin: false, offset: 0, limit: 500 });
}

export async function cards(engine: TestEngine): Promise<Output<'customers.get'>[]> {
  const { rows } = await everybody(engine);
  return Promise.all(rows.map(({ id }) => engine.call('customers.get', { id })));
}

export function manyPeople(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `Osoba${index} Testowa,${600000000 + index}`,
  );
  return `name,phone\n${rows.join('\n')}\n`;
}
