import type { Encoding, Separator } from '#contract/imports.ts';
import { separators } from '#contract/imports.ts';

/**
 * Finds out how a text file is encoded from its beginning: a byte order mark, then zero bytes
 * (UTF-16), then valid UTF-8, then whichever of the two Windows code pages gives words that look
 * like Central European or Cyrillic ones.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const [even, odd] = zerosByPlace(bytes);
  // No other encoding of text has zero bytes, and UTF-16 has them in one half of each character.
  if (even + odd > 0 && Math.max(even, odd) > 0.9 * (even + odd)) {
    return odd > even ? 'utf-16le' : 'utf-16be';
  }
  if (isUtf8(bytes)) return 'utf-8';
  return cyrillicShare(bytes) > 0.5 ? 'windows-1251' : 'windows-1250';
}

function zerosByPlace(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  return zeros;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream` forgives a character that is cut off at the end of the sample.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * In CP1251 Cyrillic letters fill 0xC0–0xFF and stand in runs; in CP1250 a letter of that range
 * stands alone among ASCII letters. Returns the share that has a neighbour of the same range.
 */
function cyrillicShare(bytes: Uint8Array): number {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  let high = 0;
  let inRuns = 0;
  for (const [index, byte] of bytes.entries()) {
    if (!isHigh(byte)) continue;
    high += 1;
    if (isHigh(bytes[index - 1]) || isHigh(bytes[index + 1])) inRuns += 1;
  }
  return high === 0 ? 0 : inRuns / high;
}

/** What Excel's first line "sep=;" says; undefined for every other line. */
export function separatorHint(line: string): Separator | undefined {
  const hint = /^sep=(.)$/u.exec(line)?.[1];
  return separators.find((separator) => separator === hint);
}

/** The separator that stands most often outside quotes in the first line; a comma when none does. */
export function detectSeparator(text: string): Separator {
  const hint = separatorHint(/^[^\r\n]*/u.exec(text)?.[0] ?? '');
  if (hint !== undefined) return hint;
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text)?.[0] ?? '';
  const outsideQuotes = firstLine.replace(/"(?:[^"]|"")*"/gu, '');
  const counts = separators.map((separator) => outsideQuotes.split(separator).length - 1);
  const most = Math.max(...counts);
  return separators[counts.indexOf(most)] ?? ',';
}
