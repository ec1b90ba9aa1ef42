import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { circumstances } from '#contract/complaint-words.ts';
import type { Mood } from '#contract/contact-words.ts';
import { useDayFormat } from '../../../days.ts';
import { useFormat } from '../../../format.ts';
import { useMoney } from '../../../money.ts';
import { dayOf } from '../../../shop-clock.ts';
import { staffQuery } from '../../staff/queries.ts';
import type { FactChanges, FactName } from './facts.ts';

/** What people call somebody of the team. */
export function useTeam() {
  const { t } = useTranslation('complaint');
  const { data: team = [] } = useQuery(staffQuery());
  const called = (name: string) => name || t('team.unnamed');
  return {
    team,
    called,
    nameOf: (id: string) => called(team.find((member) => member.id === id)?.name ?? ''),
  };
}

/** The facts of a complaint as people read them; empty where nothing is known. */
export function useFactTexts(currency: string) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'calls', 'common']);
  const days = useDayFormat();
  const format = useFormat();
  const money = useMoney();
  const { nameOf } = useTeam();
  const day = (value: string | null | undefined) => (value ? days.short(value) : '');
  const known = (value: boolean) => t(value ? 'facts.yes' : 'facts.no');

  function textOf(field: FactName, facts: FactChanges): string {
    switch (field) {
      case 'account':
      case 'defect':
      case 'product':
      case 'receipt':
      case 'goodsCondition':
        return facts[field] ?? '';
      case 'defectFoundOn':
      case 'purchasedOn':
      case 'deliveredOn':
      case 'nextUpdateOn':
        return day(facts[field]);
      case 'kind':
        return facts.kind ? t(`complaint-words:kind.${facts.kind}`) : '';
      case 'demand':
        return facts.demand ? t(`complaint-words:demand.${facts.demand}`) : '';
      case 'customerCause':
        return facts.customerCause ? t(`complaint-words:cause.${facts.customerCause}`) : '';
      case 'buyer':
        return facts.buyer ? t(`complaint-words:buyer.${facts.buyer}`) : '';
      case 'sale':
        return facts.sale ? t(`complaint-words:sale.${facts.sale}`) : '';
      case 'legalBasis':
        return facts.legalBasis ? t(`complaint-words:basis.${facts.legalBasis}`) : '';
      case 'demandedAmount':
        return typeof facts.demandedAmount === 'number'
          ? money.money(facts.demandedAmount, currency)
          : '';
      case 'moodStart':
        return facts.moodStart ? t(`common:mood.${facts.moodStart as Mood}`) : '';
      case 'goodsHandedOver':
        return facts.goodsHandedOver ? known(true) : '';
      case 'circumstances':
        return circumstances
          .flatMap((one) => {
            const is = facts.circumstances?.[one];
            return is === undefined
              ? []
              : [`${t(`complaint-words:circumstance.${one}`)}: ${known(is)}`];
          })
          .join('\n');
      case 'channel':
        return facts.channel ? t(`calls:channel.${facts.channel}`) : '';
      case 'receivedAt':
        return facts.receivedAt
          ? `${day(dayOf(facts.receivedAt))}, ${format.time(facts.receivedAt)}`
          : '';
      case 'impact':
      case 'urgency':
        return facts[field] ? t(`complaint-words:weight.${facts[field] as 1 | 2 | 3}`) : '';
      default:
        return facts[field] ? nameOf(facts[field]) : '';
    }
  }

  return { labelOf: (field: FactName) => t(`facts.field.${field}`), textOf };
}
