/** What the command line asks for. */
export interface Launch {
  /** --data DIR: another place for the shop's data. */
  dataFolder: string | null;
  /** --call NUMBER: begin a call with this number or name, also in a running program. */
  call: string | null;
  /** --report-start: print a line when the window is on screen; for scripts. */
  reportStart: boolean;
}

/** Reads our own options; the rest of the line belongs to Chromium. `argv` as in process.argv. */
export function parseLaunch(argv: readonly string[]): Launch {
  return {
    dataFolder: optionValue(argv, '--data'),
    call: optionValue(argv, '--call'),
    reportStart: argv.includes('--report-start'),
  };
}

function optionValue(argv: readonly string[], name: string): string | null {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith(`${name}=`)) return argument.slice(name.length + 1);
    if (argument === name) return argv[index + 1] ?? null;
  }
  return null;
}
