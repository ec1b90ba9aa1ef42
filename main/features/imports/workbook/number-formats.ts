/**
 * What a style makes of a number: a day or a time, a code whose zeros and signs belong to it (a
 * postcode 00-358 is kept as 358), or just the number.
 */
export type CellFormat = { kind: 'number' | 'date' } | { kind: 'mask'; mask: Mask };
/** The text between the places for digits; null is such a place. */
type Mask = readonly (string | null)[];

/** The built-in formats that show days or times, those of East Asia included (ECMA-376, 18.8.30). */
const builtInDates: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export function formatOf(number: number, code: string | undefined): CellFormat {
  if (code === undefined) {
    const isDate = builtInDates.some(([first, last]) => number >= first && number <= last);
    return { kind: isDate ? 'date' : 'number' };
  }
  const [positive = ''] = code.split(';', 1);
  // Quoted text, escaped characters, and colours or languages in brackets; [h] counts hours.
  const bare = positive.replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/giu, '');
  if (/[dmyhs]/iu.test(bare) && !/general/iu.test(bare)) return { kind: 'date' };
  const mask = maskOf(positive);
  return mask ? { kind: 'mask', mask } : { kind: 'number' };
}

/** Undefined when the format is more than places for digits and text between them. */
function maskOf(code: string): Mask | undefined {
  const mask: (string | null)[] = [];
  for (const [token] of code.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|./gsu)) {
    if (token === '0') mask.push(null);
    else if (/^[ ()+-]$/u.test(token)) mask.push(token);
    else if (token.startsWith('"')) mask.push(token.slice(1, -1));
    else if (token.startsWith('\\')) mask.push(token.slice(1));
    else if (!/^\[\$[^\]]*\]$/u.test(token)) return undefined;
  }
  return placesIn(mask) >= 2 ? mask : undefined;
}

const dayLength = 86_400_000;
/** The last day that a spreadsheet knows, 31.12.9999. */
const lastDay = 2_958_465;

/** A number as a person sees it: no exponents, days as YYYY-MM-DD. */
export function numberText(value: string, format: CellFormat, since1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format.kind === 'date' && number >= 0 && number <= lastDay) return dayText(number, since1904);
  if (format.kind === 'mask' && Number.isSafeInteger(number) && number >= 0) {
    return maskedText(number.toString(), format.mask);
  }
  // Fifteen digits are what a spreadsheet keeps; the rest is noise of the binary form.
  return Number.isInteger(number) ? number.toFixed(0) : String(Number(number.toPrecision(15)));
}

function dayText(serial: number, since1904: boolean): string {
  if (serial < 1) return new Date(Math.round(serial * 1440) * 60_000).toISOString().slice(11, 16);
  const day = Math.floor(serial);
  // Spreadsheets count a 29 February 1900 that never was.
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(start + day * dayLength).toISOString().slice(0, 10);
}

/** Fills the places from the right; digits for which there is no place stand in the first. */
function maskedText(digits: string, mask: Mask): string {
  const places = placesIn(mask);
  const padded = digits.padStart(places, '0');
  let end = padded.length - places;
  let start = 0;
  return mask
    .map((text) => {
      if (text !== null) return text;
      end += 1;
      const filling = padded.slice(start, end);
      start = end;
      return filling;
    })
    .join('');
}

function placesIn(mask: Mask): number {
  return mask.filter((text) => text === null).length;
}
