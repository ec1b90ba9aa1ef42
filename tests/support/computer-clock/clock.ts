import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileShim } from '../faults/shim.ts';

const source = fileURLToPath(new URL('clock.c', import.meta.url));

/** The computer of programs that are started with `env`. */
export interface Computer {
  readonly env: NodeJS.ProcessEnv;
  /** Sets its clock; it goes on from there, also for programs that run. */
  readonly setClock: (moment: string) => void;
}

/** Keeps what it takes in a folder that the program may read. */
export function computerWithClock(folder: string, moment: string): Computer {
  const file = join(folder, 'clock');
  const wrongBy = (to: string) => {
    const seconds = Buffer.alloc(8);
    seconds.writeBigInt64LE(BigInt(Math.round((Date.parse(to) - Date.now()) / 1000)));
    return seconds;
  };
  writeFileSync(file, wrongBy(moment));
  return {
    env: { LD_PRELOAD: compileShim(folder, source), KONTUAR_CLOCK: file },
    setClock(to) {
      // Never shorter for a moment: the programs have mapped it.
      const descriptor = openSync(file, 'r+');
      writeSync(descriptor, wrongBy(to), 0, 8, 0);
      closeSync(descriptor);
    },
  };
}
