import { type Channel, channels } from '#contract/channels.ts';
import { type ShopRules, shopRules } from '#contract/rules.ts';
import { parseMoney } from '../../money.ts';

// The rules as they stand in the fields: numbers, hours and amounts are text until they are saved.

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof weekdays)[number];

export interface TypedHours {
  readonly from: string;
  readonly to: string;
}

export interface TypedTarget {
  readonly amount: string;
  readonly unit: 'minutes' | 'hours';
  readonly openHours: boolean;
}

export interface RulesForm
  extends Pick<ShopRules, 'countryPack' | 'timeZone' | 'days' | 'escalation'> {
  openingHours: Readonly<Record<Weekday, readonly TypedHours[]>>;
  firstAnswer: Readonly<Record<Channel, TypedTarget>>;
  resolutionDays: string;
  warnDays: string;
  limits: Readonly<{ staff: string; manager: string }>;
  updateDays: string;
  followUpDays: string;
}

/** `typedMoney` writes an amount in the smallest unit as it is typed. */
export function formOf(rules: ShopRules, typedMoney: (amount: number) => string): RulesForm {
  const limit = (amount: number | null) => (amount === null ? '' : typedMoney(amount));
  return {
    countryPack: rules.countryPack,
    timeZone: rules.timeZone,
    days: rules.days,
    escalation: rules.escalation,
    openingHours: rules.openingHours,
    firstAnswer: everyChannel((channel) => {
      const { minutes, openHours } = rules.firstAnswer[channel];
      return minutes % 60 === 0
        ? { amount: `${minutes / 60}`, unit: 'hours', openHours }
        : { amount: `${minutes}`, unit: 'minutes', openHours };
    }),
    resolutionDays: rules.resolutionDays === null ? '' : `${rules.resolutionDays}`,
    warnDays: rules.warnDays.join(', '),
    limits: { staff: limit(rules.limits.staff), manager: limit(rules.limits.manager) },
    updateDays: `${rules.updateDays}`,
    followUpDays: `${rules.followUpDays}`,
  };
}

/** The rules that are meant, or the paths of the contract at which they are wrong. */
export function rulesOf(
  form: RulesForm,
  currency: string,
): { rules: ShopRules } | { rules: null; problems: ReadonlySet<string> } {
  const limit = (typed: string) => (typed.trim() === '' ? null : parseMoney(typed, currency));
  const parsed = shopRules.safeParse({
    ...form,
    openingHours: Object.fromEntries(
      weekdays.map((day) => [day, form.openingHours[day].map(readHours)]),
    ),
    days: form.days.toSorted((one, other) => one.date.localeCompare(other.date)),
    firstAnswer: everyChannel((channel) => {
      const { amount, unit, openHours } = form.firstAnswer[channel];
      return { minutes: whole(amount) * (unit === 'hours' ? 60 : 1), openHours };
    }),
    resolutionDays: form.resolutionDays.trim() === '' ? null : whole(form.resolutionDays),
    warnDays: readWarnDays(form.warnDays),
    limits: { staff: limit(form.limits.staff), manager: limit(form.limits.manager) },
    updateDays: whole(form.updateDays),
    followUpDays: whole(form.followUpDays),
  });
  if (parsed.success) return { rules: parsed.data };
  const problems = parsed.error.issues.map(({ path }) => path.map(String).join('.'));
  return { rules: null, problems: new Set(problems) };
}

function everyChannel<Value>(valueOf: (channel: Channel) => Value): Record<Channel, Value> {
  // Each channel gets its value, which the library of objects cannot know.
  return Object.fromEntries(channels.map((channel) => [channel, valueOf(channel)])) as Record<
    Channel,
    Value
  >;
}

/** NaN for what is no whole number; the contract then refuses it at its place. */
const whole = (typed: string) => (/^\d{1,6}$/u.test(typed.trim()) ? Number(typed) : Number.NaN);

/** "4, 1" or "1 4": the farthest first, each once. */
function readWarnDays(typed: string): number[] {
  const days = typed.split(/[\s,;]+/u).filter((part) => part !== '');
  return [...new Set(days.map(whole))].toSorted((one, other) => other - one);
}

const readHours = ({ from, to }: TypedHours) => ({ from: readTime(from), to: readTime(to) });

/** "9", "9.30", "930" and "09:30" as HH:MM; what is no time stays as it is. */
export function readTime(typed: string): string {
  const parts = /^(\d{1,2})(?:[:.,\s]?(\d{2}))?$/u.exec(typed.trim());
  return parts ? `${parts[1]?.padStart(2, '0')}:${parts[2] ?? '00'}` : typed;
}
