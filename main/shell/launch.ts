/** What the command line asks for; a second start hands it over to the first. */
export interface Launch {
  /** --data DIR: another place for the shop's data. */
  dataFolder: string | null;
  /** --call NUMBER: begin a call with this number or name, also in a running program. */
  call: string | null;
  /** --report-start: print a line when the window is on screen; for scripts. */
  reportStart: boolean;
}

/** As much as a caller's name or number can hold; see callContent in the contract. */
const longestCaller = 200;

/** Reads our own options; the rest of the line belongs to Chromium. `argv` as in process.argv. */
export function parseLaunch(argv: readonly string[]): Launch {
  return {
    dataFolder: optionValue(argv, '--data'),
    call: optionValue(argv, '--call')?.slice(0, longestCaller) ?? null,
    reportStart: argv.includes('--report-start'),
  };
}

/** The call in what a second start handed over, which may be another program's invention. */
export function callHandedOver(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('call' in data)) return null;
  return typeof data.call === 'string' ? data.call.slice(0, longestCaller) : null;
}

function optionValue(argv: readonly string[], name: string): string | null {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith(`${name}=`)) return argument.slice(name.length + 1);
    if (argument === name) return argv[index + 1] ?? null;
  }
  return null;
}
