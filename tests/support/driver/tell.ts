import { writeSync } from 'node:fs';
import { type Told, tellingOn } from './protocol.ts';

/** Is with the parent when it returns, whatever becomes of this process. */
export function tell(told: Told): void {
  writeSync(tellingOn, `${JSON.stringify(told)}\n`);
}
