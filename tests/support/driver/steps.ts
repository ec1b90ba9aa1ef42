import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('steps.c', import.meta.url));

/** One of what steps.c counts; paths are relative to the folder that it watches. */
export interface Step {
  what: string;
  path: string;
  /** The new name, where it gives one. */
  to: string;
}

/** Compiles the library into a folder and returns its path. */
export function compileSteps(folder: string): string {
  const library = join(folder, 'steps.so');
  const flags = ['-shared', '-fPIC', '-O1', '-Wall', '-Wextra', '-Werror', '-o', library, source];
  const { status, stderr } = spawnSync('gcc', [...flags, '-ldl', '-lpthread']);
  if (status !== 0) throw new Error(`The steps were not compiled: ${stderr.toString()}`);
  return library;
}

interface Stepping {
  library: string;
  under: string;
  log?: string;
  /** The number of the step right before which the process is killed, from 1. */
  killAt?: number;
}

/** The environment of a process whose steps are counted. */
export function countingSteps({ library, under, log, killAt }: Stepping): NodeJS.ProcessEnv {
  return {
    LD_PRELOAD: library,
    KONTUAR_STEPS_UNDER: under,
    UV_USE_IO_URING: '0',
    ...(log === undefined ? {} : { KONTUAR_STEPS_LOG: log }),
    ...(killAt === undefined ? {} : { KONTUAR_STEPS_KILL: String(killAt) }),
  };
}

export function readSteps(log: string, under: string): Step[] {
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const [what = '', path = '', to = ''] = line.split('\t');
    return { what, path: relative(under, path), to: to === '' ? '' : relative(under, to) };
  });
}
