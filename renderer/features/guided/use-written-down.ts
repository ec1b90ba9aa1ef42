import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GuidedPart } from '#contract/guided-call.ts';
import { useDayFormat } from '../../days.ts';
import { useFormat } from '../../format.ts';
import { useMoney } from '../../money.ts';
import { dayOf } from '../../shop-clock.ts';
import { shopQuery } from '../settings/queries.ts';

/** All that was written down in a talk, a line each, for the notes of an ordinary call. */
export function useWrittenDown(): (part: GuidedPart) => string {
  const { t } = useTranslation(['guided', 'complaint-words', 'promises']);
  const days = useDayFormat();
  const format = useFormat();
  const money = useMoney();
  const currency = useQuery(shopQuery()).data?.currency;
  const amount = (minor: number | null) =>
    minor === null || minor === 0 || currency === undefined ? '' : money.money(minor, currency);

  return ({ record, events }) => {
    const { options, chosen } = record;
    const remedyOf = ({ remedy, note, cost }: (typeof options)[number]) =>
      joined(t(`complaint-words:remedy.${remedy}`), note, amount(cost));
    const option = chosen === null ? undefined : options[chosen];
    const crossed = events.filter(({ did }) => did === 'abuse').length;
    const named = (label: string, what: string | null) => (what ? `${label}: ${what}` : '');
    const dayNamed = (day: string | null) => (day === null ? '' : days.full(day));
    const lines = [
      named(t('guided:account.label'), record.account.trim()),
      named(t('guided:fact.kind'), record.kind && t(`complaint-words:kind.${record.kind}`)),
      named(t('guided:fact.product'), record.product),
      named(t('guided:fact.receipt'), record.receipt),
      named(t('guided:fact.purchasedOn'), dayNamed(record.purchasedOn)),
      named(t('guided:fact.buyer'), record.buyer && t(`complaint-words:buyer.${record.buyer}`)),
      named(t('guided:fact.sale'), record.sale && t(`complaint-words:sale.${record.sale}`)),
      named(
        t('guided:fact.demand'),
        joined(
          record.demand && t(`complaint-words:demand.${record.demand}`),
          amount(record.demandedAmount),
        ),
      ),
      options.length > 0
        ? t('guided:brief.offered', { what: options.map(remedyOf).join('; ') })
        : '',
      option ? t('guided:brief.agreed', { what: remedyOf(option) }) : '',
      named(t('guided:choice.reasons'), record.reasons.trim()),
      ...record.promises.map(({ what, dueOn }) =>
        what.trim() === '' ? '' : t('guided:brief.promised', { what, day: days.full(dueOn) }),
      ),
      named(t('guided:fact.nextUpdate'), dayNamed(record.nextUpdateOn)),
      record.callBackAt === null
        ? ''
        : t('guided:recap.callBack', {
            day: days.full(dayOf(record.callBackAt)),
            time: format.time(record.callBackAt),
          }),
      named(t('guided:handOver.briefing'), record.briefing.trim()),
      crossed > 0 ? t('guided:brief.limits', { count: crossed }) : '',
    ];
    return lines.filter((line) => line !== '').join('\n');
  };
}

const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ');
