import { type Channel, channels } from '#contract/channels.ts';
import { type ContactKind, contactKinds } from '#contract/contact-words.ts';
import { type DemoMood, type DemoOutcome, demoOutcomes } from './types.ts';

/**
 * Contacts are written down one a line:
 *
 *     03-15 phone enquiry 2-4 agreed | What was said. | done 3: what was then to do
 *     +4 phone> other reached | Four days after the first line of the strand, we called.
 *
 * The beginning says when: a season (03-15; 03-15~5 when it begins
 * within five days from then), days before today (120) or any day of the year (any).
 * "+4" goes on with the strand. ">" is a contact that we began. Then the kind, the mood (before and
 * after, or one), the outcome. A follow-up was done so many days later, or is open and due so many
 * days from today ("due -1"). In a text, {=120} is an amount in the shop's home currency,
 * {day 4} the weekday of a day of the strand, {one;two} takes the next alternative at each use.
 */
export interface Line {
  /** Days since the strand began. */
  offset: number;
  channel: Channel;
  outgoing: boolean;
  kind: ContactKind;
  moods: [DemoMood, DemoMood] | null;
  outcome: DemoOutcome | null;
  note: string;
  followUp: { days: number; done: boolean; note: string } | null;
}

export type Anchor =
  | { kind: 'season'; monthDay: string; drift: number | null }
  | { kind: 'daysAgo'; days: number }
  | { kind: 'any' };

export interface Strand {
  anchor: Anchor;
  lines: Line[];
}

const shape = /^(?<when>\S+) (?<channel>[a-z]+)(?<outgoing>>?) (?<rest>[^|]*?) ?\|(?<texts>.*)$/u;

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | null {
  return words.find((known) => known === word) ?? null;
}

function readMoods(word: string): [DemoMood, DemoMood] | null {
  const [start, end] = /^([1-5])(?:-([1-5]))?$/u.exec(word)?.slice(1) ?? [];
  if (start === undefined) return null;
  return [Number(start) as DemoMood, Number(end ?? start) as DemoMood];
}

function readFollowUp(text: string | undefined): Line['followUp'] {
  if (text === undefined) return null;
  const [, state, days, note] = /^(done|due) (-?\d+): (.+)$/u.exec(text) ?? [];
  if (note === undefined) throw new Error(`follow-up not understood: ${text}`);
  return { days: Number(days), done: state === 'done', note };
}

function readAnchor(when: string): Anchor {
  if (when === 'any') return { kind: 'any' };
  const [, monthDay, drift] = /^(\d\d-\d\d)(?:~(\d+))?$/u.exec(when) ?? [];
  if (monthDay !== undefined) {
    return { kind: 'season', monthDay, drift: drift === undefined ? null : Number(drift) };
  }
  if (/^\d{1,3}$/u.test(when)) return { kind: 'daysAgo', days: Number(when) };
  throw new Error(`beginning not understood: ${when}`);
}

function readLine(text: string): { when: string; line: Line } {
  const parts = shape.exec(text)?.groups;
  const channel = oneOf(channels, parts?.['channel']);
  const [kindWord, ...details] = (parts?.['rest'] ?? '').split(' ');
  const kind = oneOf(contactKinds, kindWord);
  if (parts === undefined || channel === null || kind === null) {
    throw new Error(`line not understood: ${text}`);
  }
  const when = parts['when'] ?? '';
  const line: Line = {
    offset: when.startsWith('+') ? Number(when.slice(1)) : 0,
    channel,
    outgoing: parts['outgoing'] === '>',
    kind,
    moods: null,
    outcome: null,
    note: '',
    followUp: null,
  };
  for (const word of details) {
    const moods = readMoods(word);
    const outcome = oneOf(demoOutcomes, word);
    if (moods !== null) line.moods = moods;
    else if (outcome !== null) line.outcome = outcome;
    else throw new Error(`word not understood: ${word} in ${text}`);
  }
  const [note, followUp] = (parts['texts'] ?? '').split('|').map((part) => part.trim());
  return { when, line: { ...line, note: note ?? '', followUp: readFollowUp(followUp) } };
}

export function readScript(script: string): Strand[] {
  const strands: Strand[] = [];
  for (const text of script.split('\n').map((row) => row.trim())) {
    if (text === '') continue;
    const { when, line } = readLine(text);
    const current = strands.at(-1);
    if (!when.startsWith('+')) strands.push({ anchor: readAnchor(when), lines: [line] });
    else if (current === undefined) throw new Error(`no strand to go on with: ${text}`);
    else current.lines.push(line);
  }
  return strands;
}

export function spanOf(strand: Strand): number {
  return Math.max(...strand.lines.map((line) => line.offset));
}
