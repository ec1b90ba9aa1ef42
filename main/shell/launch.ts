import { z } from 'zod';

/** What the command line asks for; a second start hands it over to the first. */
export const launchRequest = z.object({
  /** --data DIR: another place for the shop's data. */
  dataFolder: z.string().nullable(),
  /** --call NUMBER: begin a call with this number or name, also in a running program. */
  call: z.string().nullable(),
  /** --report-start: print a line when the window is on screen; for scripts. */
  reportStart: z.boolean(),
});
export type Launch = z.infer<typeof launchRequest>;

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

function optionValue(argv: readonly string[], name: string): string | null {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith(`${name}=`)) return argument.slice(name.length + 1);
    if (argument === name) return argv[index + 1] ?? null;
  }
  return null;
}
