import { type CountryPack, rulesOf } from './pack.ts';

/**
 * Under martial law holidays are working days (law 2136-IX, art. 6), so a last day moves off
 * weekends only. A new law on consumers (3153-IX) is passed and not in force yet.
 */
export const ua: CountryPack = {
  key: 'ua',
  rules: rulesOf(
    {
      owedBy: 'shop',
      counting: 'eventDayExcluded',
      startsFrom: 'demanded',
      shift: 'weekday',
      buyers: ['consumer'],
      sales: null,
      when: null,
      unless: [],
      consequence: 'penalty',
      source: {
        title: 'Закон України від 12.05.1991 № 1023-XII «Про захист прав споживачів»',
        url: 'https://zakon.rada.gov.ua/laws/show/1023-12',
      },
      checkedOn: '2026-11-22',
      toBeChecked: true,
    },
    [
      {
        key: 'ua.refund',
        duty: 'remedy',
        article: 'ст. 8',
        period: { unit: 'day', count: 7 },
        warnAfterDays: 4,
        demands: ['refund', 'priceReduction'],
      },
      {
        key: 'ua.replacementCheck',
        duty: 'remedy',
        article: 'ст. 8',
        period: { unit: 'day', count: 14 },
        warnAfterDays: 10,
        demands: ['replacement'],
      },
      {
        key: 'ua.repair',
        duty: 'remedy',
        article: 'ст. 8',
        period: { unit: 'day', count: 14 },
        warnAfterDays: 10,
        demands: ['repair'],
      },
      {
        key: 'ua.exchange',
        duty: 'exchange',
        owedBy: 'customer',
        article: 'ст. 9',
        period: { unit: 'day', count: 14 },
        startsFrom: 'purchased',
        warnAfterDays: null,
        demands: null,
        consequence: 'rightEnds',
      },
    ],
  ),
};
