import { readFileSync } from 'node:fs';

/** The words of a file in this folder, without the lines that explain it. */
export function wordsFrom(name: string): string[] {
  return readFileSync(new URL(`words/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => word !== '');
}
