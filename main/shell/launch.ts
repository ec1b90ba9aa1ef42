import { resolve } from 'node:path';

/** Work for which no window opens; see docs/command-line.md. All paths are absolute. */
export type Command =
  | { kind: 'backup'; file: string; passphraseFile: string | null }
  | { kind: 'verify'; file: string; passphraseFile: string | null }
  | { kind: 'restore'; file: string; into: string; passphraseFile: string | null }
  /** Something is missing; there is nothing to do but to say so. */
  | { kind: 'misused' };

/** What the command line asks for; a second start hands it over to the first. */
export interface Launch {
  /** --data DIR: another place for the shop's data. */
  dataFolder: string | null;
  /** --call NUMBER: begin a call with this number or name, also in a running program. */
  call: string | null;
  /** --report-start: print a line when the window is on screen; for scripts. */
  reportStart: boolean;
  command: Command | null;
}

/** What the caller of a command sees; docs/command-line.md lists them. */
export const exitCodes = {
  unexpected: 1,
  misused: 2,
  damaged: 3,
  passphrase: 4,
  newer: 5,
  unreachable: 6,
  full: 7,
  busy: 8,
  noData: 9,
} as const;

/** As much as a caller's name or number can hold; see callContent in the contract. */
const longestCaller = 200;

/** Reads our own options; the rest of the line belongs to Chromium. `argv` as in process.argv. */
export function parseLaunch(argv: readonly string[]): Launch {
  const command = parseCommand(argv);
  return {
    // What is restored becomes the data there.
    dataFolder: command?.kind === 'restore' ? command.into : optionValue(argv, '--data'),
    call: optionValue(argv, '--call')?.slice(0, longestCaller) ?? null,
    reportStart: argv.includes('--report-start'),
    command,
  };
}

const commands = ['backup', 'verify', 'restore'] as const;

function parseCommand(argv: readonly string[]): Command | null {
  const asked = commands.filter((name) => isGiven(argv, `--${name}`));
  const [kind] = asked;
  if (!kind) return null;
  const file = pathValue(argv, `--${kind}`);
  const passphraseFile = pathValue(argv, '--passphrase-file');
  const isWhole = passphraseFile !== null || !isGiven(argv, '--passphrase-file');
  if (asked.length > 1 || file === null || !isWhole) return { kind: 'misused' };
  if (kind !== 'restore') return { kind, file, passphraseFile };
  const into = pathValue(argv, '--into');
  return into === null ? { kind: 'misused' } : { kind, file, into, passphraseFile };
}

/** The call in what a second start handed over, which may be another program's invention. */
export function callHandedOver(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('call' in data)) return null;
  return typeof data.call === 'string' ? data.call.slice(0, longestCaller) : null;
}

function isGiven(argv: readonly string[], name: string): boolean {
  return argv.some((argument) => argument === name || argument.startsWith(`${name}=`));
}

function pathValue(argv: readonly string[], name: string): string | null {
  const value = optionValue(argv, name);
  // The next option is no path.
  return value === null || value === '' || value.startsWith('--') ? null : resolve(value);
}

function optionValue(argv: readonly string[], name: string): string | null {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith(`${name}=`)) return argument.slice(name.length + 1);
    if (argument === name) return argv[index + 1] ?? null;
  }
  return null;
}
