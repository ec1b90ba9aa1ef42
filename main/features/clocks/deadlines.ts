import {
  type Buyer,
  type Circumstance,
  circumstances,
  type Demand,
  type SaleKind,
} from '#contract/complaint-words.ts';
import type { CountryPack, Rule, RuleKey, StartEvent } from '#db/content/country-packs/pack.ts';
import type { WorkCalendar } from './calendar.ts';
import { isWeekend, nextDay, plus } from './days.ts';

/** What is known of a complaint; days (YYYY-MM-DD) are those of the shop's zone. */
export interface Facts {
  readonly receivedOn: string;
  /** Null: with the complaint itself. */
  readonly demandedOn: string | null;
  readonly purchasedOn: string | null;
  readonly deliveredOn: string | null;
  /** When the shop agreed. */
  readonly decidedOn: string | null;
  readonly buyer: Buyer | null;
  readonly sale: SaleKind | null;
  readonly demand: Demand | null;
  readonly circumstances: Readonly<Partial<Record<Circumstance, boolean>>>;
}

export const unknowns = ['buyer', 'sale', 'demand', 'delivered', ...circumstances] as const;
/** What had to be assumed, because nobody has said it yet. */
export type Unknown = (typeof unknowns)[number];

export interface Deadline {
  readonly ruleKey: RuleKey;
  readonly owedBy: Rule['owedBy'];
  /** The day of the event that the period is counted from. */
  readonly startsOn: string;
  /** The last day as counted; the shop is warned by this one. */
  readonly unshiftedOn: string;
  /** The last day by law; later where the counted one is a day off. */
  readonly dueOn: string;
  /** When the shop is to be reminded; null for the windows of customers. */
  readonly warnOn: string | null;
  readonly assumed: boolean;
  readonly unknown: readonly Unknown[];
  /** The days off of that year are not decreed yet, so that `dueOn` may still move. */
  readonly provisional: boolean;
}

/**
 * The deadlines of a complaint, the first one first. Of the rules that answer the same question the
 * earliest is taken; where that rests on something unknown, it says so.
 */
export function statutoryDeadlines(
  facts: Facts,
  pack: CountryPack,
  calendar: WorkCalendar,
): readonly Deadline[] {
  const byDuty = new Map<Rule['duty'], Deadline[]>();
  for (const rule of pack.rules) {
    const deadline = deadlineOf(rule, facts, calendar);
    if (deadline) byDuty.set(rule.duty, [...(byDuty.get(rule.duty) ?? []), deadline]);
  }
  return [...byDuty.values()].flatMap(earliestOf).toSorted(byDay);
}

function earliestOf(alternatives: readonly Deadline[]): readonly Deadline[] {
  const [first] = alternatives.toSorted(byDay);
  if (!first) return [];
  const open = new Set(alternatives.flatMap(({ unknown }) => unknown));
  return [{ ...first, assumed: open.size > 0, unknown: unknowns.filter((one) => open.has(one)) }];
}

function byDay(one: Deadline, other: Deadline): number {
  return one.unshiftedOn.localeCompare(other.unshiftedOn) || one.dueOn.localeCompare(other.dueOn);
}

function deadlineOf(rule: Rule, facts: Facts, calendar: WorkCalendar): Deadline | undefined {
  const fit = fitOf(rule, facts);
  const start = startOf(rule.startsFrom, facts);
  if (!fit || !start) return undefined;
  const unshiftedOn = lastDay(start.day, rule);
  const dueOn = shifted(unshiftedOn, rule.shift, calendar);
  const unknown = [...fit, ...start.unknown];
  return {
    ruleKey: rule.key,
    owedBy: rule.owedBy,
    startsOn: start.day,
    unshiftedOn,
    dueOn,
    warnOn: warnDay(start.day, unshiftedOn, rule),
    assumed: unknown.length > 0,
    unknown,
    provisional:
      rule.shift === 'workingDay' &&
      !(calendar.isSettled(unshiftedOn) && calendar.isSettled(dueOn)),
  };
}

/** What has to be assumed for the rule to hold; undefined when it does not. */
function fitOf(rule: Rule, facts: Facts): readonly Unknown[] | undefined {
  const kinds = [
    { name: 'buyer', allowed: rule.buyers, actual: facts.buyer },
    { name: 'sale', allowed: rule.sales, actual: facts.sale },
    { name: 'demand', allowed: rule.demands, actual: facts.demand },
  ] as const;
  const unknown: Unknown[] = [];
  for (const { name, allowed, actual } of kinds) {
    if (allowed === null) continue;
    if (actual === null) unknown.push(name);
    else if (!allowed.some((one) => one === actual)) return undefined;
  }
  if (rule.unless.some((one) => facts.circumstances[one])) return undefined;
  if (rule.when) {
    const holds = facts.circumstances[rule.when.is];
    if (holds === false || (holds === undefined && rule.when.ifUnknown === 'no')) return undefined;
    if (holds === undefined) unknown.push(rule.when.is);
  }
  return unknown;
}

interface Start {
  readonly day: string;
  readonly unknown: readonly Unknown[];
}

function startOf(event: StartEvent, facts: Facts): Start | undefined {
  if (event === 'delivered') return deliveryOf(facts);
  const day = {
    received: facts.receivedOn,
    demanded: facts.demandedOn ?? facts.receivedOn,
    purchased: facts.purchasedOn,
    decided: facts.decidedOn,
  }[event];
  return day === null ? undefined : { day, unknown: [] };
}

/** From the shop one goes home with what one has bought; elsewhere it comes later, if at all. */
function deliveryOf({ deliveredOn, purchasedOn, sale }: Facts): Start | undefined {
  if (deliveredOn !== null) return { day: deliveredOn, unknown: [] };
  if (purchasedOn === null) return undefined;
  return { day: purchasedOn, unknown: sale === 'shop' ? [] : ['delivered'] };
}

/** Months and years end on the same date, or on the last day of a month that is too short. */
function lastDay(start: string, { period: { unit, count }, counting }: Rule): string {
  const before = counting === 'eventDayIncluded' ? plus(start, { days: -1 }) : start;
  switch (unit) {
    case 'month':
      return plus(before, { months: count });
    case 'year':
      return plus(before, { years: count });
    default:
      return plus(before, { days: count });
  }
}

/** How far a last day is moved before something must be wrong with the calendar. */
const longestHoliday = 60;

function shifted(day: string, shift: Rule['shift'], calendar: WorkCalendar): string {
  if (shift === 'none') return day;
  let due = day;
  for (let moved = 0; moved < longestHoliday; moved += 1) {
    if (shift === 'weekday' ? !isWeekend(due) : calendar.isWorkingDay(due)) return due;
    due = nextDay(due);
  }
  return day;
}

function warnDay(start: string, unshiftedOn: string, { warnAfterDays }: Rule): string | null {
  if (warnAfterDays === null) return null;
  const warnOn = plus(start, { days: warnAfterDays });
  return warnOn < unshiftedOn ? warnOn : unshiftedOn;
}
