import { type ComplaintState, waitingStates } from '#contract/complaint-workflow.ts';
import type { Clock } from '#contract/complaints.ts';
import { type Due, listOpenComplaintIds, storeClocks } from '#db/complaint-clocks.ts';
import { factsOfRow, type StoredComplaint } from '#db/complaint-columns.ts';
import { listStateChanges } from '#db/complaint-history.ts';
import { readStoredComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import type { Duty } from '#db/content/country-packs/pack.ts';
import { type Deadline, statutoryDeadlines } from '../clocks/deadlines.ts';
import { firstAnswerDue, resolutionDue } from '../clocks/own-targets.ts';
import type { Pause } from '../clocks/spans.ts';
import { dayAt, endOfDay, startOfDay } from '../clocks/zone.ts';
import { openingOf, type Reckoning } from './reckoning.ts';

/** Reckons all clocks of a complaint and what comes first of them, and stores both. */
export async function renewClocks(
  trx: Writing,
  complaintId: string,
  reckoning: Reckoning,
): Promise<void> {
  const row = await readStoredComplaint(trx, complaintId);
  const pauses = pausesAmong(await listStateChanges(trx, complaintId));
  const clocks = row.voided_at === null ? clocksOf(row, pauses, reckoning) : [];
  await storeClocks(trx, complaintId, clocks, firstDue(row, clocks, reckoning.rules.timeZone));
}

/** After the rules or the country of the shop have changed. */
export async function renewOpenClocks(trx: Writing, reckoning: Reckoning): Promise<void> {
  for (const id of await listOpenComplaintIds(trx)) await renewClocks(trx, id, reckoning);
}

/** The waiting states, in which the shop's own clock stands. */
export function pausesAmong(changes: readonly { at: string; to: string }[]): Pause[] {
  const waiting: ReadonlySet<string> = new Set(Object.values(waitingStates));
  return changes.flatMap(({ at, to }, index) =>
    waiting.has(to) ? [{ from: at, to: changes[index + 1]?.at ?? null }] : [],
  );
}

/** All clocks of a complaint, whether they run or not. */
export function clocksOf(
  row: StoredComplaint,
  pauses: readonly Pause[],
  { rules, pack, calendar }: Reckoning,
): Clock[] {
  const zone = rules.timeZone;
  const facts = factsOfRow(row);
  const day = (at: string | null) => (at === null ? null : dayAt(at, zone));
  const deadlines = statutoryDeadlines(
    {
      receivedOn: dayAt(row.received_at, zone),
      demandedOn: null,
      purchasedOn: facts.purchasedOn,
      deliveredOn: facts.deliveredOn,
      decidedOn: day(row.decided_at),
      buyer: facts.buyer,
      sale: facts.sale,
      demand: facts.demand,
      circumstances: {
        ...(facts.legalBasis === 'withdrawal' && { withdrawal: true }),
        ...facts.circumstances,
      },
    },
    pack,
    calendar,
  );
  const dutyOf = new Map(pack.rules.map(({ key, duty }) => [key, duty]));
  return [
    ...deadlines.map((deadline) =>
      statutoryClock(deadline, metAt(row, dutyOf.get(deadline.ruleKey), zone), zone),
    ),
    ...ownClocks(row, pauses, { rules, calendar }),
  ];
}

function statutoryClock(deadline: Deadline, met: string | null, zone: string): Clock {
  const { ruleKey, owedBy, startsOn, unshiftedOn, dueOn, assumed, unknown, provisional } = deadline;
  return {
    rule: ruleKey,
    basis: 'statutory',
    owedBy,
    startsOn,
    unshiftedOn,
    dueOn,
    dueAt: endOfDay(unshiftedOn, zone),
    assumed,
    unknown: [...unknown],
    provisional,
    metAt: owedBy === 'shop' ? met : null,
  };
}

const money = new Set(['refund', 'discount']);
const goods = new Set(['repair', 'exchange']);

/** When the shop did what the law wants by then; null while it has not. */
function metAt(row: StoredComplaint, duty: Duty | undefined, zone: string): string | null {
  const replied = row.replied_on === null ? null : startOfDay(row.replied_on, zone);
  const done = row.closed_at ?? row.settled_at;
  const paid = moneyDone(row, zone);
  if (row.verdict === 'rejected') return replied;
  if (duty === 'answer') return replied ?? row.settled_at;
  if (isOwed(row, money)) return paid;
  if (duty === 'moneyBack') return paid ?? replied ?? done;
  return isOwed(row, goods) ? done : (replied ?? done);
}

/** When the money went out, or when it was settled that none does. Closing alone proves neither. */
function moneyDone(row: StoredComplaint, zone: string): string | null {
  if (row.money_on !== null) return startOfDay(row.money_on, zone);
  return row.money_withheld === '' ? null : row.closed_at;
}

/** Whether it is, or may still be, one of these that the customer gets. */
function isOwed({ verdict, remedy }: StoredComplaint, among: ReadonlySet<string>): boolean {
  return verdict === null || (remedy !== null && among.has(remedy));
}

function ownClocks(
  row: StoredComplaint,
  pauses: readonly Pause[],
  { rules, calendar }: Pick<Reckoning, 'rules' | 'calendar'>,
): Clock[] {
  const zone = rules.timeZone;
  const { channel } = factsOfRow(row);
  const target = rules.firstAnswer[channel];
  const answerDue = firstAnswerDue(
    row.received_at,
    channel,
    {
      firstAnswer: { minutes: target.minutes, counted: target.openHours ? 'open' : 'running' },
      byChannel: {},
      resolutionDays: null,
    },
    openingOf({ rules, calendar }),
    pauses,
  );
  const answer = ownClock('own.firstAnswer', row, zone, {
    on: answerDue === null ? null : dayAt(answerDue, zone),
    at: answerDue,
    met: row.first_answer_at ?? row.settled_at ?? row.closed_at,
  });
  if (rules.resolutionDays === null) return [answer];
  const on = resolutionDue(row.received_at, rules, { calendar, zone }, pauses);
  return [
    answer,
    ownClock('own.resolution', row, zone, {
      on,
      at: on === null ? null : endOfDay(on, zone),
      met: row.settled_at ?? row.closed_at,
    }),
  ];
}

function ownClock(
  rule: string,
  row: StoredComplaint,
  zone: string,
  { on, at, met }: { on: string | null; at: string | null; met: string | null },
): Clock {
  return {
    rule,
    basis: 'own',
    owedBy: 'shop',
    startsOn: dayAt(row.received_at, zone),
    unshiftedOn: on,
    dueOn: on,
    dueAt: at,
    assumed: false,
    unknown: [],
    provisional: false,
    metAt: met,
  };
}

/**
 * What comes first of the clocks that run and of the next word to the customer. What is closed owes
 * nothing: closing it takes the day of the money, or why none went out.
 */
function firstDue(row: StoredComplaint, clocks: readonly Clock[], zone: string): Due | null {
  const state = row.state as ComplaintState;
  if (state === 'closed' || row.voided_at !== null) return null;
  const running = clocks.flatMap(({ rule, owedBy, unshiftedOn, dueAt, assumed, metAt: met }) =>
    owedBy === 'shop' && met === null && dueAt !== null && unshiftedOn !== null
      ? [{ at: dueAt, on: unshiftedOn, rule, assumed }]
      : [],
  );
  if (row.next_update_on !== null) {
    const on = row.next_update_on;
    running.push({ at: endOfDay(on, zone), on, rule: 'own.nextUpdate', assumed: false });
  }
  return running.toSorted((one, other) => one.at.localeCompare(other.at))[0] ?? null;
}
