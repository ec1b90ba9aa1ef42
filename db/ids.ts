import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

let last = { msecs: 0, seq: 0 };

/**
 * UUIDv7 (RFC 9562) for the given time in milliseconds since 1970. Those of one millisecond ascend
 * in the order in which they are made, since many lists have them for a tie-break.
 */
export function uuidv7(now: number): string {
  last = { msecs: now, seq: now === last.msecs ? last.seq + 1 : randomInt(2 ** 31) };
  return v7(last);
}

/** Not after any UUIDv7 that was made at this time or later. */
export function firstUuidv7(time: number): string {
  return v7({ msecs: time, seq: 0, random: new Uint8Array(16) });
}
