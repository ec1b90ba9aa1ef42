import { type CountryPack, rulesOf } from './pack.ts';

const consumerRights = {
  title: 'Directive 2011/83/EU on consumer rights',
  url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
};
const saleOfGoods = {
  title: 'Directive (EU) 2019/771 on the sale of goods',
  url: 'https://eur-lex.europa.eu/eli/dir/2019/771/oj',
};

/**
 * What the directives set as the least; a member state may give the customer more. Periods are
 * counted by Regulation (EEC, Euratom) 1182/71, art. 3.
 */
export const eu: CountryPack = {
  key: 'eu',
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
        key: 'eu.moneyBack',
        duty: 'moneyBack',
        owedBy: 'shop',
        article: 'art. 13, 2011/83',
        period: { unit: 'day', count: 14 },
        startsFrom: 'demanded',
        warnAfterDays: 10,
        sales: ['distance', 'offPremises'],
        demands: ['refund'],
        when: { is: 'withdrawal', ifUnknown: 'possible' },
        consequence: 'customerActs',
        source: consumerRights,
      },
      {
        key: 'eu.withdrawal',
        duty: 'withdrawal',
        article: 'art. 9, 2011/83',
        period: { unit: 'day', count: 14 },
        sales: ['distance', 'offPremises'],
        source: consumerRights,
      },
      {
        key: 'eu.conformity',
        duty: 'conformity',
        article: 'art. 10, 2019/771',
        period: { unit: 'year', count: 2 },
        shift: 'none',
        unless: ['repaired'],
        source: saleOfGoods,
      },
      {
        key: 'eu.conformityAfterRepair',
        duty: 'conformity',
        article: 'art. 16, 2024/1799',
        // Two years, and twelve months more after a repair, once.
        period: { unit: 'year', count: 3 },
        shift: 'none',
        when: { is: 'repaired', ifUnknown: 'no' },
        source: {
          title: 'Directive (EU) 2024/1799 on the repair of goods',
          url: 'https://eur-lex.europa.eu/eli/dir/2024/1799/oj',
        },
        toBeChecked: true,
      },
      {
        key: 'eu.presumption',
        duty: 'presumption',
        article: 'art. 11, 2019/771',
        period: { unit: 'year', count: 1 },
        shift: 'none',
        source: saleOfGoods,
      },
    ],
  ),
};
