import { resolve } from 'node:path';
import type { LaunchedCall } from '#contract/launched-call.ts';
import { looksLikeLink, parseCallLink } from './call-link.ts';

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
  /**
   * --call NUMBER, which may be a name as well, or a link: begin this call, also in a running
   * program. When it is refused there is nothing to do at all, whatever else is given.
   */
  call: LaunchedCall | 'refused' | null;
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

/** No caller has one; with 32 KB of arguments Chromium fails to reach the program that is running. */
const absurdCaller = 4000;

/** Reads our own options; the rest of the line belongs to Chromium. `argv` as in process.argv. */
export function parseLaunch(argv: readonly string[]): Launch {
  const links = argv.findIndex(looksLikeLink);
  // A link may bring arguments of its own: of what begins with it, only a link that stands alone
  // is read.
  const given = valuesIn(links === -1 ? argv : argv.slice(0, links));
  const command = parseCommand(given);
  return {
    // What is restored becomes the data there.
    dataFolder: command?.kind === 'restore' ? command.into : (given.get('--data') ?? null),
    call: links === -1 ? callOf(given.get('--call') ?? '') : linkedCall(argv.slice(links)),
    reportStart: given.has('--report-start'),
    command,
  };
}

function callOf(caller: string): Launch['call'] {
  if (caller.length > absurdCaller) return 'refused';
  const number = caller
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, longestCaller);
  return number === '' ? null : { number, direction: 'incoming' };
}

function linkedCall([link = '', ...more]: readonly string[]): LaunchedCall | 'refused' {
  return (more.length === 0 ? parseCallLink(link) : null) ?? 'refused';
}

const commands = ['backup', 'verify', 'restore'] as const;

type Given = ReadonlyMap<string, string | null>;

function parseCommand(given: Given): Command | null {
  const asked = commands.filter((name) => given.has(`--${name}`));
  const [kind] = asked;
  if (!kind) return null;
  const file = pathIn(given, `--${kind}`);
  const passphraseFile = pathIn(given, '--passphrase-file');
  const isWhole = passphraseFile !== null || !given.has('--passphrase-file');
  if (asked.length > 1 || file === null || !isWhole) return { kind: 'misused' };
  if (kind !== 'restore') return { kind, file, passphraseFile };
  const into = pathIn(given, '--into');
  return into === null ? { kind: 'misused' } : { kind, file, into, passphraseFile };
}

/** The call in what a second start handed over, which may be another program's invention. */
export function callHandedOver(data: unknown): LaunchedCall | null {
  if (typeof data !== 'object' || data === null || !('call' in data)) return null;
  const { call } = data;
  if (typeof call !== 'object' || call === null) return null;
  if (!('number' in call) || !('direction' in call)) return null;
  const { number, direction } = call;
  if (typeof number !== 'string' || number === '' || number.length > longestCaller) return null;
  return direction === 'incoming' || direction === 'outgoing' ? { number, direction } : null;
}

function pathIn(given: Given, name: string): string | null {
  const value = given.get(name) ?? '';
  return value === '' ? null : resolve(value);
}

const withValue: ReadonlySet<string> = new Set([
  '--data',
  '--call',
  '--into',
  '--passphrase-file',
  ...commands.map((name) => `--${name}`),
]);

/** What is given of our options, with their values; of several the first. */
function valuesIn(argv: readonly string[]): Given {
  const given = new Map<string, string | null>();
  for (let place = 0; place < argv.length; place += 1) {
    const argument = argv[place] ?? '';
    const end = argument.indexOf('=');
    const name = end === -1 ? argument : argument.slice(0, end);
    let value = end === -1 ? null : argument.slice(end + 1);
    if (end === -1 && withValue.has(name)) {
      const next = argv[place + 1];
      // The next option is no value; but whoever rings may call himself like one.
      if (next !== undefined && (name === '--call' || !next.startsWith('--'))) {
        value = next;
        place += 1;
      }
    }
    if (!given.has(name)) given.set(name, value);
  }
  return given;
}
