import { v7 } from 'uuid';

/** UUIDv7 (RFC 9562) for the given time in milliseconds since 1970. */
export function uuidv7(now: number): string {
  return v7({ msecs: now });
}

/** Not after any UUIDv7 that was made at this time or later. */
export function firstUuidv7(time: number): string {
  return v7({ msecs: time, seq: 0, random: new Uint8Array(16) });
}
