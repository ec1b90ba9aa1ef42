import type { Direction } from '#contract/contact-words.ts';

/** What a link may ask for, and nothing else: see docs/screen-pop.md. */
export interface CallLink {
  /** 3 to 20 digits, with + before them or not. */
  number: string;
  direction: Direction;
}

export const callScheme = 'kontuar';

const longestLink = 600;
/** Before case is ignored: by Unicode's rules the Kelvin sign, for instance, is a k. */
const plain = /^[!-~]+$/u;
const link = /^kontuar:\/\/call\/?\?([\w.~%+!'()*&=-]+)$/iu;
const number = /^(\+|%2b)?(\d{3,20})$/iu;
const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;
const directions: ReadonlyMap<string, Direction> = new Map([
  ['in', 'incoming'],
  ['out', 'outgoing'],
]);

/** Whether an argument was meant as a link, in whatever state it has arrived. */
export function looksLikeLink(argument: string): boolean {
  return /^[\s\p{C}"'<]*kontuar:/iu.test(argument);
}

/**
 * Reads a link, which anybody may have written. It is not put right before it is looked at: what is
 * not spelt as documented is null.
 */
export function parseCallLink(text: string): CallLink | null {
  if (text.length > longestLink || !plain.test(text)) return null;
  const parts = partsOf(link.exec(text)?.[1] ?? '');
  const [whole, plus, digits = ''] = number.exec(parts?.get('number') ?? '') ?? [];
  const direction = directions.get(parts?.get('direction') ?? 'in');
  if (!parts || whole === undefined || direction === undefined) return null;
  // Not used: a text from outside does not come into the shop's records.
  if (!isReadable(parts.get('name') ?? '')) return null;
  return { number: plus === undefined ? digits : `+${digits}`, direction };
}

const known: ReadonlySet<string> = new Set(['number', 'direction', 'name']);

/** Undefined when one of them is not known or comes twice. */
function partsOf(query: string): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of query.split('&')) {
    const [key = '', value, ...more] = part.split('=');
    if (value === undefined || more.length > 0) return undefined;
    if (!known.has(key) || parts.has(key)) return undefined;
    parts.set(key, value);
  }
  return parts;
}

function isReadable(encoded: string): boolean {
  try {
    return !hidden.test(decodeURIComponent(encoded));
  } catch {
    return false;
  }
}
