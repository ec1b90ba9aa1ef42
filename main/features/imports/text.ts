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
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd > bytes.length / 10) return odd >= even ? 'utf-16le' : 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return cyrillicShare(bytes) > 0.5 ? 'windows-1251' : 'windows-1250';
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

/** The separator that stands most often outside quotes in the first line; a comma when none does. */
export function detectSeparator(text: string): Separator {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text)?.[0] ?? '';
  const outsideQuotes = firstLine.replace(/"(?:[^"]|"")*"/gu, '');
  const counts = separators.map((separator) => outsideQuotes.split(separator).length - 1);
  const most = Math.max(...counts);
  return separators[counts.indexOf(most)] ?? ',';
}
