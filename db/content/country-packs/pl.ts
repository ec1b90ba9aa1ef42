import { type CountryPack, rulesOf } from './pack.ts';

const consumerRights = {
  title: 'Ustawa z dnia 30 maja 2014 r. o prawach konsumenta (Dz.U. 2014 poz. 827)',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20140000827',
};

/** Periods are counted by art. 111–115 of the Civil Code (Dz.U. 1964 nr 16 poz. 93). */
export const pl: CountryPack = {
  key: 'pl',
  rules: rulesOf(
    {
      counting: 'eventDayExcluded',
      // A sole trader whose contract is not of his trade is taken as a consumer: the shop that
      // answers him in time loses nothing.
      buyers: ['consumer', 'soleTrader'],
      source: consumerRights,
      checkedOn: '2026-11-22',
      toBeChecked: false,
      when: null,
      unless: [],
    },
    [
      {
        key: 'pl.answer',
        duty: 'answer',
        owedBy: 'shop',
        article: 'art. 7a',
        period: { unit: 'day', count: 14 },
        startsFrom: 'received',
        shift: 'workingDay',
        warnAfterDays: 10,
        sales: null,
        demands: null,
        consequence: 'accepted',
      },
      {
        key: 'pl.moneyBack',
        duty: 'moneyBack',
        owedBy: 'shop',
        article: 'art. 32, art. 43e',
        period: { unit: 'day', count: 14 },
        // After withdrawal from a faulty thing art. 43e counts from its return; this is never later.
        startsFrom: 'demanded',
        shift: 'workingDay',
        warnAfterDays: 10,
        sales: null,
        demands: ['refund', 'priceReduction'],
        consequence: 'customerActs',
      },
      {
        key: 'pl.withdrawal',
        duty: 'withdrawal',
        owedBy: 'customer',
        article: 'art. 27',
        period: { unit: 'day', count: 14 },
        startsFrom: 'delivered',
        shift: 'workingDay',
        warnAfterDays: null,
        sales: ['distance', 'offPremises'],
        demands: null,
        unless: ['unsolicitedVisit'],
        consequence: 'rightEnds',
      },
      {
        key: 'pl.withdrawalVisit',
        duty: 'withdrawal',
        owedBy: 'customer',
        article: 'art. 27',
        period: { unit: 'day', count: 30 },
        startsFrom: 'delivered',
        shift: 'workingDay',
        warnAfterDays: null,
        sales: ['offPremises'],
        demands: null,
        when: { is: 'unsolicitedVisit', ifUnknown: 'possible' },
        consequence: 'rightEnds',
      },
      {
        key: 'pl.conformity',
        duty: 'conformity',
        owedBy: 'customer',
        article: 'art. 43c',
        period: { unit: 'year', count: 2 },
        startsFrom: 'delivered',
        // Art. 115 moves the end of a period for doing something; a fault just shows.
        shift: 'none',
        warnAfterDays: null,
        sales: null,
        demands: null,
        consequence: 'rightEnds',
      },
    ],
  ),
};
