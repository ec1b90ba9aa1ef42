import { unreadable } from '../file-kind.ts';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** The texts of a workbook by their number. */
export type Strings = (index: number) => string;

/** More than a million different texts of fifty letters: all of them have to be in memory. */
const mostBytes = 128 * 1024 * 1024;
const firstSize = 64 * 1024;

/** Kept as UTF-8 in one block, because half a million small strings take four times as much. */
export async function readStrings(archive: Archive, part: string | undefined): Promise<Strings> {
  if (part === undefined) return () => '';
  if (archive.size(part) > mostBytes) throw unreadable('tooBig');
  let block = Buffer.alloc(firstSize);
  let used = 0;
  const ends: number[] = [];
  for await (const text of readTexts(archive, part)) {
    const length = Buffer.byteLength(text);
    while (used + length > block.length) block = Buffer.concat([block], block.length * 2);
    used += block.write(text, used);
    ends.push(used);
  }
  return (index) => block.toString('utf8', ends[index - 1] ?? 0, ends[index] ?? 0);
}

function readTexts(archive: Archive, part: string): AsyncGenerator<string> {
  return readXml<string>(archive.read(part), (found) => {
    let text = '';
    let inText = false;
    let inPhonetics = false;
    return {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') inPhonetics = true;
        else if (name === 't') inText = !inPhonetics;
      },
      text(piece) {
        if (inText) text += piece;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetics = false;
        else if (name === 'si') found(unescaped(text));
      },
    };
  });
}

/** Characters that XML cannot hold stand as _x000D_ (ECMA-376, 22.4.2.4). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/giu, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
