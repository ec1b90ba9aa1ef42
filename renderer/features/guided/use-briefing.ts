import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Mood } from '#contract/contact-words.ts';
import type { CustomerCard } from '#contract/customers.ts';
import { useDayFormat } from '../../days.ts';
import { useMoney } from '../../money.ts';
import type { RunningCall } from '../calls/use-running-call.ts';
import { shopQuery } from '../settings/queries.ts';
import type { Guide } from './use-guide.ts';

/** Who it is, what happened, what was offered, what is agreed, the mood: a line each. */
export function useBriefing(
  call: RunningCall,
  { record, talk }: Guide,
  card: CustomerCard | undefined,
): string {
  const { t } = useTranslation(['guided', 'complaint-words', 'common', 'profile']);
  const money = useMoney();
  const days = useDayFormat();
  const currency = useQuery(shopQuery()).data?.currency;
  const { account, kind, product, demand, options, chosen, promises } = record;
  const remedyOf = ({ remedy, note, cost }: (typeof options)[number]) =>
    [
      t(`complaint-words:remedy.${remedy}`),
      note,
      cost > 0 && currency !== undefined ? money.money(cost, currency) : '',
    ]
      .filter(Boolean)
      .join(', ');
  const option = chosen === null ? undefined : options[chosen];
  const mood = talk.moods.at(-1)?.mood;
  const lines = [
    t('guided:brief.who', { who: call.who.name }),
    card && card.complaints.length > 0
      ? t('guided:brief.open', { count: card.complaints.length })
      : '',
    account.trim() === ''
      ? ''
      : t('guided:brief.happened', {
          what: [kind ? t(`complaint-words:kind.${kind}`) : '', product, account.trim()]
            .filter(Boolean)
            .join(' · '),
        }),
    demand === null
      ? ''
      : t('guided:brief.demand', { what: t(`complaint-words:demand.${demand}`) }),
    options.length === 0
      ? ''
      : t('guided:brief.offered', { what: options.map(remedyOf).join('; ') }),
    option ? t('guided:brief.agreed', { what: remedyOf(option) }) : '',
    ...promises
      .filter(({ what }) => what.trim() !== '')
      .map(({ what, dueOn }) => t('guided:brief.promised', { what, day: days.short(dueOn) })),
    mood === undefined ? '' : t('guided:brief.mood', { mood: t(`common:mood.${mood as Mood}`) }),
    talk.limits.length === 0 ? '' : t('guided:brief.limits', { count: talk.limits.length }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
