import { type CountryPack, rulesOf } from './pack.ts';

const rightsAct = (section: number) => ({
  title: `Consumer Rights Act 2015, s. ${section}`,
  url: `https://www.legislation.gov.uk/ukpga/2015/15/section/${section}`,
});
const contractsRegulations = (regulation: number) => ({
  title: `Consumer Contracts Regulations 2013 (SI 2013/3134), reg. ${regulation}`,
  url: `https://www.legislation.gov.uk/uksi/2013/3134/regulation/${regulation}`,
});

/** British law moves no last day off a weekend. */
export const gb: CountryPack = {
  key: 'gb',
  rules: rulesOf(
    {
      counting: 'eventDayExcluded',
      shift: 'none',
      buyers: ['consumer'],
      sales: null,
      demands: null,
      when: null,
      unless: [],
      checkedOn: '2026-11-22',
      toBeChecked: false,
    },
    [
      {
        key: 'gb.refund',
        duty: 'moneyBack',
        owedBy: 'shop',
        article: 's. 20(15)',
        period: { unit: 'day', count: 14 },
        // "Beginning with the day on which the trader agrees".
        counting: 'eventDayIncluded',
        startsFrom: 'decided',
        warnAfterDays: 9,
        demands: ['refund'],
        unless: ['withdrawal'],
        consequence: 'customerActs',
        source: rightsAct(20),
      },
      {
        key: 'gb.moneyBack',
        duty: 'moneyBack',
        owedBy: 'shop',
        article: 'reg. 34',
        period: { unit: 'day', count: 14 },
        startsFrom: 'demanded',
        warnAfterDays: 10,
        sales: ['distance', 'offPremises'],
        demands: ['refund'],
        when: { is: 'withdrawal', ifUnknown: 'possible' },
        consequence: 'customerActs',
        source: contractsRegulations(34),
        toBeChecked: true,
      },
      {
        key: 'gb.reject',
        duty: 'rejection',
        owedBy: 'customer',
        article: 's. 22',
        period: { unit: 'day', count: 30 },
        startsFrom: 'delivered',
        warnAfterDays: null,
        consequence: 'rightEnds',
        source: rightsAct(22),
      },
      {
        key: 'gb.withdrawal',
        duty: 'withdrawal',
        owedBy: 'customer',
        article: 'reg. 30',
        period: { unit: 'day', count: 14 },
        startsFrom: 'delivered',
        warnAfterDays: null,
        sales: ['distance', 'offPremises'],
        consequence: 'rightEnds',
        source: contractsRegulations(30),
        toBeChecked: true,
      },
    ],
  ),
};
