import type { Channel } from '#contract/channels.ts';
import {
  addDays,
  countDays,
  latestSeason,
  openDayAfter,
  openDayBefore,
  type ShopYear,
  weekdayOf,
} from './calendar.ts';
import type { Chance } from './random.ts';
import { type Anchor, type Line, type Strand, spanOf } from './script.ts';
import type { ShopSource } from './source.ts';
import type { DemoContact, DemoFollowUp } from './types.ts';

export interface Writing {
  source: ShopSource;
  year: ShopYear;
  chance: Chance;
  writePrice: (amount: number) => string;
}

/** Seconds, from and to. Letters and messages have no length. */
const durations: Record<Channel, [number, number]> = {
  phone: [45, 420],
  visit: [180, 1500],
  email: [0, 0],
  chat: [0, 0],
  social: [0, 0],
  letter: [0, 0],
};

const openingMinute = 9 * 60;
const lastMinute = 17 * 60 + 40;
/** Most of today still lies ahead when somebody looks at the demo in the morning. */
const lastMinuteToday = 10 * 60 + 15;

function strandStart({ year, chance }: Writing, anchor: Anchor, span: number, drift: number) {
  if (anchor.kind === 'daysAgo') return addDays(year.today, -anchor.days);
  if (anchor.kind === 'any') return addDays(year.first, chance.between(0, 365 - span));
  const delay = chance.between(0, anchor.drift ?? drift);
  const season = latestSeason(year, anchor.monthDay, span);
  const delayed = addDays(season, delay);
  return addDays(delayed, span) <= year.today ? delayed : season;
}

function fillText({ source, year, writePrice }: Writing, text: string, start: string, use: number) {
  return text
    .replaceAll(/\{=(\d+)\}/gu, (_, amount: string) => writePrice(Number(amount)))
    .replaceAll(/\{day (\d+)\}/gu, (_, offset: string) => {
      const day = openDayBefore(year, addDays(start, Number(offset)));
      return source.weekdays[weekdayOf(day) - 1] ?? '';
    })
    .replaceAll(/\{([^{}]*;[^{}]*)\}/gu, (_, alternatives: string) => {
      const options = alternatives.split(';');
      return options[use % options.length] ?? '';
    });
}

function followUpOf(writing: Writing, line: Line, date: string, note: string): DemoFollowUp | null {
  if (line.followUp === null) return null;
  const { days, done } = line.followUp;
  const { year } = writing;
  if (done) {
    const on = openDayBefore(year, addDays(date, days));
    return { inDays: Math.max(0, countDays(date, on)), note, done };
  }
  const due = addDays(year.today, days);
  const openDue = days < 0 ? openDayBefore(year, due) : days > 0 ? openDayAfter(year, due) : due;
  return { inDays: Math.max(0, countDays(date, openDue)), note, done };
}

function duration(chance: Chance, line: Line): number {
  if (line.channel === 'phone' && line.outcome === 'noAnswer') return chance.between(12, 35);
  return chance.between(...durations[line.channel]);
}

/**
 * The contacts of one strand, without their time of day. `use` counts how often the strand was
 * used before; `drift` is how many days later a season may begin that does not say so itself.
 */
function datedContacts(writing: Writing, strand: Strand, use: number, drift: number) {
  const start = strandStart(writing, strand.anchor, spanOf(strand), drift);
  return strand.lines.map((line): Omit<DemoContact, 'time'> => {
    const date = openDayBefore(writing.year, addDays(start, line.offset));
    const fill = (text: string) => fillText(writing, text, start, use);
    return {
      date,
      channel: line.channel,
      direction: line.outgoing ? 'outgoing' : 'incoming',
      kind: line.kind,
      durationSeconds: duration(writing.chance, line),
      note: fill(line.note),
      outcome: line.outcome,
      moodStart: line.moods?.[0] ?? null,
      moodEnd: line.moods?.[1] ?? null,
      followUp: followUpOf(writing, line, date, fill(line.followUp?.note ?? '')),
    };
  });
}

function clock(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Times of one day, in order and with a pause between them. */
function timesOf(chance: Chance, count: number, last: number): string[] {
  const first = openingMinute + 5;
  const share = Math.floor((last - first) / count);
  return Array.from({ length: count }, (_, index) =>
    clock(first + index * share + chance.between(0, Math.floor(share * 0.7))),
  );
}

export interface StrandUse {
  strand: Strand;
  use: number;
  drift: number;
}

/** All contacts of one person, oldest first; contacts of one day keep the order of the script. */
export function writeContacts(writing: Writing, uses: readonly StrandUse[]): DemoContact[] {
  const dated = uses
    .flatMap(({ strand, use, drift }) => datedContacts(writing, strand, use, drift))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const { year, chance } = writing;
  const lastOpenDay = openDayBefore(year, year.today);
  return [...Map.groupBy(dated, ({ date }) => date)].flatMap(([date, contacts]) => {
    const times = timesOf(
      chance,
      contacts.length,
      date < lastOpenDay ? lastMinute : lastMinuteToday,
    );
    return contacts.map((contact, index) => ({ ...contact, time: times[index] ?? '' }));
  });
}
