// What the law of a country says about complaints, as data: docs/deadlines.md explains the words.

import type { Buyer, Circumstance, Demand, SaleKind } from '#contract/complaint-words.ts';

/** Which date of a complaint a period is counted from. */
export const startEvents = ['received', 'demanded', 'purchased', 'delivered', 'decided'] as const;
export type StartEvent = (typeof startEvents)[number];

/** The question that a rule answers; of the rules that answer the same one, one holds. */
export type Duty =
  | 'answer'
  | 'remedy'
  | 'moneyBack'
  | 'loanItem'
  | 'withdrawal'
  | 'rejection'
  | 'exchange'
  | 'conformity'
  | 'presumption';

/** What follows when the day passes. */
export const consequences = ['accepted', 'penalty', 'customerActs', 'rightEnds'] as const;
export type Consequence = (typeof consequences)[number];

export const ruleKeys = [
  'pl.answer',
  'pl.moneyBack',
  'pl.withdrawal',
  'pl.withdrawalVisit',
  'pl.conformity',
  'ru.refund',
  'ru.replacement',
  'ru.replacementCheck',
  'ru.replacementNotInStock',
  'ru.repair',
  'ru.loanItem',
  'ru.distanceRefund',
  'ru.exchangeRefund',
  'ru.distanceWithdrawal',
  'ru.exchange',
  'ru.conformity',
  'ua.refund',
  'ua.replacementCheck',
  'ua.repair',
  'ua.exchange',
  'de.moneyBack',
  'de.withdrawal',
  'de.conformity',
  'de.presumption',
  'gb.refund',
  'gb.moneyBack',
  'gb.reject',
  'gb.withdrawal',
  'eu.moneyBack',
  'eu.withdrawal',
  'eu.conformity',
  'eu.conformityAfterRepair',
  'eu.presumption',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

export interface Rule {
  readonly key: RuleKey;
  readonly duty: Duty;
  /** The shop has to act by that day; for the customer it is a window, which is only explained. */
  readonly owedBy: 'shop' | 'customer';
  readonly article: string;
  readonly period: { readonly unit: 'day' | 'month' | 'year'; readonly count: number };
  readonly counting: 'eventDayExcluded' | 'eventDayIncluded';
  readonly startsFrom: StartEvent;
  /** Whether a last day moves on: off weekends and days off, off weekends only, or not at all. */
  readonly shift: 'workingDay' | 'weekday' | 'none';
  /** So many days after the beginning the shop is warned; null when nobody has to be. */
  readonly warnAfterDays: number | null;
  /** Null stands for every kind. */
  readonly buyers: readonly Buyer[] | null;
  readonly sales: readonly SaleKind[] | null;
  readonly demands: readonly Demand[] | null;
  /** It holds only then; `ifUnknown` says whether it is reckoned with before anybody knows. */
  readonly when: {
    readonly is: Circumstance;
    readonly ifUnknown: 'possible' | 'no';
  } | null;
  /** It does not hold where one of these is known to be so. */
  readonly unless: readonly Circumstance[];
  readonly consequence: Consequence;
  readonly source: { readonly title: string; readonly url: string };
  /** When the rule was last compared with the source. */
  readonly checkedOn: string;
  /** The figure or its reading is second-hand. */
  readonly toBeChecked: boolean;
}

export interface CountryPack {
  readonly key: 'pl' | 'ru' | 'ua' | 'de' | 'gb' | 'eu' | 'none';
  readonly rules: readonly Rule[];
}

/** What most rules of a country have in common, so that each says only what is its own. */
export function rulesOf<Common extends Partial<Rule>>(
  common: Common,
  rules: readonly (Omit<Rule, keyof Common> & Partial<Rule>)[],
): readonly Rule[] {
  return rules.map((rule) => ({ ...common, ...rule }) as Rule);
}
