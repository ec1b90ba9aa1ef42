import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('shim.c', import.meta.url));

/** Why there can be no faults here; undefined where there can. */
export function whyNoFaults(): string | undefined {
  if (process.platform !== 'linux') return '(left out: LD_PRELOAD is of Linux)';
  const { status } = spawnSync('gcc', ['-E', '-'], { input: '#include <gnu/libc-version.h>' });
  return status === 0 ? undefined : '(left out: gcc, or glibc with its headers, is missing)';
}

/** Compiles the shim, or what else is put before the C library, into a folder; its path. */
export function compileShim(folder: string, code = source): string {
  const library = join(folder, 'shim.so');
  const flags = ['-shared', '-fPIC', '-O1', '-Wall', '-Wextra', '-Werror'];
  const { status, stderr } = spawnSync('gcc', [...flags, '-o', library, code, '-ldl', '-lpthread']);
  if (status !== 0) throw new Error(`The shim was not compiled: ${stderr.toString()}`);
  return library;
}

export interface Fault {
  /** What fails: every write, those that make a file longer, or flushes. */
  what: 'write' | 'grow' | 'sync';
  /** The number of the first that fails. */
  from: number;
  error: 'EIO' | 'ENOSPC';
  always: boolean;
}

const numberOf = { EIO: 5, ENOSPC: 28 };

interface Shim {
  library: string;
  /** The folders whose files it watches. */
  under: readonly string[];
  /** Where it writes down what it takes to undo. */
  log: string;
  fault?: Fault;
}

/** The environment of a driver that runs behind the shim. */
export function behindShim({ library, under, log, fault }: Shim): NodeJS.ProcessEnv {
  return {
    LD_PRELOAD: library,
    KONTUAR_FAULTS_UNDER: under.join(':'),
    KONTUAR_FAULTS_LOG: log,
    // It goes past the C library.
    UV_USE_IO_URING: '0',
    ...(fault && {
      KONTUAR_FAULTS_FAIL: [
        fault.what,
        fault.from,
        numberOf[fault.error],
        fault.always ? 'always' : 'once',
      ].join(' '),
    }),
  };
}
