import { v7 } from 'uuid';

/** UUIDv7 (RFC 9562) for the given time in milliseconds since 1970. */
export function uuidv7(now: number): string {
  return v7({ msecs: now });
}
