import { type CountryPack, rulesOf } from './pack.ts';

function section(number: number) {
  return {
    title: `Bürgerliches Gesetzbuch, § ${number}`,
    url: `https://www.gesetze-im-internet.de/bgb/__${number}.html`,
  };
}

/** Periods are counted by § 187–193 BGB. */
export const de: CountryPack = {
  key: 'de',
  rules: rulesOf(
    {
      owedBy: 'customer',
      counting: 'eventDayExcluded',
      startsFrom: 'delivered',
      shift: 'workingDay',
      warnAfterDays: null,
      buyers: ['consumer'],
      sales: null,
      demands: null,
      when: null,
      unless: [],
      consequence: 'rightEnds',
      checkedOn: '2026-11-22',
      toBeChecked: false,
    },
    [
      {
        key: 'de.moneyBack',
        duty: 'moneyBack',
        owedBy: 'shop',
        article: '§ 357 BGB',
        period: { unit: 'day', count: 14 },
        startsFrom: 'demanded',
        warnAfterDays: 10,
        sales: ['distance', 'offPremises'],
        demands: ['refund'],
        when: { is: 'withdrawal', ifUnknown: 'possible' },
        consequence: 'customerActs',
        source: section(357),
      },
      {
        key: 'de.withdrawal',
        duty: 'withdrawal',
        article: '§ 355 BGB',
        period: { unit: 'day', count: 14 },
        sales: ['distance', 'offPremises'],
        source: section(355),
      },
      {
        key: 'de.conformity',
        duty: 'conformity',
        article: '§ 438 BGB',
        period: { unit: 'year', count: 2 },
        source: section(438),
      },
      {
        key: 'de.presumption',
        duty: 'presumption',
        article: '§ 477 BGB',
        period: { unit: 'year', count: 1 },
        // § 193 is about declarations and performances, and a fault just shows.
        shift: 'none',
        source: section(477),
      },
    ],
  ),
};
