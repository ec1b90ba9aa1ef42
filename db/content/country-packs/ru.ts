import { type CountryPack, rulesOf } from './pack.ts';

const consumerProtection = {
  title: 'Закон РФ от 07.02.1992 № 2300-1 «О защите прав потребителей»',
  url: 'https://www.consultant.ru/document/cons_doc_LAW_305/',
};

const common = {
  counting: 'eventDayExcluded',
  shift: 'workingDay',
  buyers: ['consumer'],
  source: consumerProtection,
  checkedOn: '2026-11-22',
  toBeChecked: false,
  when: null,
  unless: [],
} as const;

const shop = {
  ...common,
  owedBy: 'shop',
  startsFrom: 'demanded',
  sales: null,
  // 1 % of the price a day (art. 23); since 1 February 2026 no more than the price (500-FZ).
  consequence: 'penalty',
} as const;

const customer = {
  ...common,
  owedBy: 'customer',
  warnAfterDays: null,
  demands: null,
  consequence: 'rightEnds',
} as const;

/** Periods are counted by art. 190–194 of the Civil Code. */
export const ru: CountryPack = {
  key: 'ru',
  rules: [
    ...rulesOf(shop, [
      {
        key: 'ru.refund',
        duty: 'remedy',
        article: 'ст. 22',
        period: { unit: 'day', count: 10 },
        warnAfterDays: 6,
        demands: ['refund', 'priceReduction', 'other'],
        unless: ['withdrawal', 'noAnalogue'],
      },
      {
        key: 'ru.replacement',
        duty: 'remedy',
        article: 'ст. 21',
        period: { unit: 'day', count: 7 },
        warnAfterDays: 4,
        demands: ['replacement'],
        unless: ['qualityCheck', 'notInStock'],
      },
      {
        key: 'ru.replacementCheck',
        duty: 'remedy',
        article: 'ст. 21',
        period: { unit: 'day', count: 20 },
        warnAfterDays: 14,
        demands: ['replacement'],
        when: { is: 'qualityCheck', ifUnknown: 'possible' },
        unless: ['notInStock'],
      },
      {
        key: 'ru.replacementNotInStock',
        duty: 'remedy',
        article: 'ст. 21',
        period: { unit: 'month', count: 1 },
        warnAfterDays: 21,
        demands: ['replacement'],
        when: { is: 'notInStock', ifUnknown: 'possible' },
      },
      {
        key: 'ru.repair',
        duty: 'remedy',
        article: 'ст. 20',
        period: { unit: 'day', count: 45 },
        warnAfterDays: 35,
        demands: ['repair'],
      },
      {
        key: 'ru.loanItem',
        duty: 'loanItem',
        article: 'ст. 20',
        period: { unit: 'day', count: 3 },
        warnAfterDays: 1,
        demands: ['repair', 'replacement'],
        when: { is: 'loanItem', ifUnknown: 'no' },
      },
      {
        key: 'ru.distanceRefund',
        duty: 'remedy',
        article: 'ст. 26.1',
        period: { unit: 'day', count: 10 },
        warnAfterDays: 6,
        sales: ['distance'],
        demands: ['refund'],
        when: { is: 'withdrawal', ifUnknown: 'possible' },
        consequence: 'customerActs',
      },
      {
        key: 'ru.exchangeRefund',
        duty: 'remedy',
        article: 'ст. 25',
        period: { unit: 'day', count: 3 },
        warnAfterDays: 1,
        sales: ['shop'],
        demands: ['refund'],
        when: { is: 'noAnalogue', ifUnknown: 'no' },
        consequence: 'customerActs',
        toBeChecked: true,
      },
    ]),
    ...rulesOf(customer, [
      {
        key: 'ru.distanceWithdrawal',
        duty: 'withdrawal',
        article: 'ст. 26.1',
        period: { unit: 'day', count: 7 },
        startsFrom: 'delivered',
        sales: ['distance'],
      },
      {
        key: 'ru.exchange',
        duty: 'exchange',
        article: 'ст. 25',
        period: { unit: 'day', count: 14 },
        startsFrom: 'purchased',
        sales: ['shop'],
      },
      {
        key: 'ru.conformity',
        duty: 'conformity',
        article: 'ст. 19',
        period: { unit: 'year', count: 2 },
        startsFrom: 'delivered',
        // A fault just shows: nothing has to be done by that day.
        shift: 'none',
        sales: null,
        toBeChecked: true,
      },
    ]),
  ],
};
