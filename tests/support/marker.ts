import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './backup.ts';

/** Stands in the shop, and must stand nowhere else. */
export const marker = 'Wyjątkowska-Niepowtarzalna';

/** The files below a folder that hold the marker, or the manifest of a backup, readable. */
export function filesWithMarker(folder: string): string[] {
  return filesIn(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return [marker, 'manifest.json'].some(
      (word) => bytes.includes(word) || bytes.includes(word, 0, 'utf16le'),
    );
  });
}
