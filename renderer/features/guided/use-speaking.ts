import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { PlaybookStep } from '#contract/playbook.ts';
import { createDayFormat } from '../../days.ts';
import { formatIn } from '../../format.ts';
import { moneyFormatIn } from '../../money.ts';
import { oncePer } from '../../once.ts';
import { dayOf } from '../../shop-clock.ts';
import { numberText } from '../complaints/use-complaint-words.ts';
import { shopQuery } from '../settings/queries.ts';
import { sessionQuery } from '../staff/queries.ts';
import type { Guide } from './use-guide.ts';
import { playbookLanguage, type Speaking, type Values } from './wording.ts';

const daysOf = oncePer((language: string) => createDayFormat(formatIn(language).locale));

/** How dates and money are written in the language that somebody is spoken to in. */
export function formatsOf(language: string) {
  const format = formatIn(language);
  return { format, days: daysOf(language), money: moneyFormatIn(format.locale) };
}

/** The reader's language, for what the playbook says to whoever leads the talk. */
export function useReading(card: CustomerCard | undefined): Speaking {
  const { i18n } = useTranslation();
  return {
    language: playbookLanguage(i18n.language) ?? 'en',
    honorific: card?.honorific ?? null,
  };
}

/** The customer's language, for what is said aloud. */
export function useSpeaking(card: CustomerCard | undefined): Speaking {
  const reading = useReading(card);
  return { ...reading, language: playbookLanguage(card?.language) ?? reading.language };
}

/** What phrases can name. */
export function useValues(
  { record }: Pick<Guide, 'record'>,
  step: PlaybookStep | undefined,
  { language }: Speaking,
  card: CustomerCard | undefined,
  complaintId: string | null,
): Values {
  const me = useQuery(sessionQuery()).data?.name;
  const shop = useQuery(shopQuery()).data;
  const { format, days, money } = formatsOf(language);
  const { product, promises, nextUpdateOn, callBackAt, options, chosen } = record;
  const callBackOn = callBackAt === null ? null : dayOf(callBackAt);
  const day = callBackOn ?? promises[0]?.dueOn ?? nextUpdateOn;
  const option = chosen === null ? undefined : options[chosen];
  const known = card?.complaints.find(({ id }) => id === complaintId);
  return {
    address: card?.formOfAddress ?? '',
    product,
    shop: shop?.name ?? '',
    me: me ?? '',
    date: day === null || day === undefined ? '' : days.short(day),
    time: callBackAt === null ? '' : format.time(callBackAt),
    amount:
      option && shop && option.remedy === 'refund' ? money.money(option.cost, shop.currency) : '',
    number: known ? numberText(known.number) : '',
    minutes: `${Math.max(1, Math.round((step?.seconds ?? 60) / 60))}`,
  };
}
