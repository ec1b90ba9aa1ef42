import type { Remedy } from '#contract/complaint-words.ts';
import type { ContactKind, Mood, Outcome } from '#contract/contact-words.ts';
import type { Words } from '#contract/playbook.ts';

interface Moods {
  moodStart: Mood | null;
  moodEnd: Mood | null;
}

/** What is known about a customer; everything that is past has its moment, ISO in UTC. */
export interface Known {
  /** ISO in UTC, and the day of it in the shop. */
  now: string;
  today: string;
  contacts: number;
  lastContact: ({ id: string; at: string; kind: ContactKind } & Moods) | null;
  /** The last one that a guide led, and what came of it. */
  lastTalk: ({ id: string; at: string; title: Words; outcome: Outcome | null } & Moods) | null;
  /** When the first of their deadlines passes, where there is one. */
  openComplaints: readonly { due: { at: string; on: string } | null }[];
  /** Those that are open. */
  promises: readonly { what: string; dueOn: string }[];
  /** How the last complaint ended. */
  lastOver: { at: string; remedy: Remedy | null; rejected: boolean; score: number | null } | null;
  complaintsInYear: number;
}

export type HistoryLine =
  | { about: 'overduePromises' | 'openPromises'; count: number; what: string; day: string }
  | { about: 'openComplaints'; count: number; day: string | null; late: boolean }
  | ({ about: 'lastContact'; at: string; kind: ContactKind } & Moods)
  | ({ about: 'lastTalk'; at: string; title: Words; outcome: Outcome | null } & Moods)
  | {
      about: 'lastOver';
      at: string;
      remedy: Remedy | null;
      rejected: boolean;
      score: number | null;
    }
  | { about: 'complaintsInYear' | 'contacts'; count: number };

/** More is not read while the hand is on the telephone. */
export const mostLines = 5;
/** Of five, from which on somebody was left discontented. */
const discontented = 2;
/** From so many complaints in a year on, that is what the talk is about too. */
const many = 3;

interface Weighed {
  weight: number;
  line: HistoryLine;
}

/**
 * What one should know before a hard call, the weightiest first: what we owe comes before how it
 * went, and how it went before how often.
 */
export function historyLines(known: Known): HistoryLine[] {
  const weighed = [
    ...promiseLines(known),
    ...complaintLines(known),
    ...talkLines(known),
    ...countLines(known),
  ];
  return weighed
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostLines)
    .map(({ line }) => line);
}

function promiseLines({ promises, today }: Known): Weighed[] {
  const byDay = promises.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const lines: Weighed[] = [];
  for (const [about, weight] of [
    ['overduePromises', 100],
    ['openPromises', 70],
  ] as const) {
    const those = byDay.filter(({ dueOn }) => dueOn < today === (about === 'overduePromises'));
    const [first] = those;
    if (!first) continue;
    const { what, dueOn } = first;
    lines.push({ weight, line: { about, count: those.length, what, day: dueOn } });
  }
  return lines;
}

function complaintLines({ openComplaints, lastOver, now }: Known): Weighed[] {
  const lines: Weighed[] = [];
  const [next] = openComplaints
    .flatMap(({ due }) => (due ? [due] : []))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  if (openComplaints.length > 0) {
    const late = next !== undefined && next.at < now;
    const count = openComplaints.length;
    const line = { about: 'openComplaints' as const, count, day: next?.on ?? null, late };
    lines.push({ weight: late ? 95 : 85, line });
  }
  if (lastOver && !hasHelped(lastOver)) {
    const weight = isDiscontented(lastOver) ? 88 : 65;
    lines.push({ weight, line: { about: 'lastOver', ...lastOver } });
  }
  return lines;
}

type Over = NonNullable<Known['lastOver']>;

const isDiscontented = ({ score }: Over) => score !== null && score <= discontented;

/** Then it stands by itself, as what can be done again, and not among the lines. */
export function hasHelped(over: Over): boolean {
  return over.remedy !== null && !over.rejected && !isDiscontented(over);
}

/** The last contact and the last talk that was led are one line where they are one. */
function talkLines({ lastContact, lastTalk }: Known): Weighed[] {
  const lines: Weighed[] = [];
  const same = lastTalk !== null && lastTalk.id === lastContact?.id;
  if (lastTalk) {
    const { id: _, ...talk } = lastTalk;
    lines.push({ weight: same ? 90 : 75, line: { about: 'lastTalk', ...talk } });
  }
  if (lastContact && !same) {
    const { id: _, ...contact } = lastContact;
    const felt = contact.moodStart !== null || contact.moodEnd !== null;
    lines.push({ weight: felt ? 90 : 60, line: { about: 'lastContact', ...contact } });
  }
  return lines;
}

/** One complaint is told by itself, and so is one contact. */
function countLines({ complaintsInYear, contacts }: Known): Weighed[] {
  const lines: Weighed[] = [];
  if (complaintsInYear > 1) {
    const weight = complaintsInYear >= many ? 68 : 40;
    lines.push({ weight, line: { about: 'complaintsInYear', count: complaintsInYear } });
  }
  if (contacts > 1) lines.push({ weight: 20, line: { about: 'contacts', count: contacts } });
  return lines;
}
