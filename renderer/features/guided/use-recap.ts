import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Remedy } from '#contract/complaint-words.ts';
import type { CustomerCard } from '#contract/customers.ts';
import { dayOf } from '../../shop-clock.ts';
import { shopQuery } from '../settings/queries.ts';
import type { Guide } from './use-guide.ts';
import { formatsOf, useSpeaking } from './use-speaking.ts';

/** What the customer gets money or a discount by; what other remedies cost is ours. */
const told: ReadonlySet<Remedy> = new Set(['refund', 'discount']);
const longest = 240;

/** What happened, what we do, who and by when: short sentences in the customer's language. */
export function useRecap({ record }: Pick<Guide, 'record'>, card: CustomerCard | undefined) {
  const { i18n } = useTranslation();
  const { language } = useSpeaking(card);
  const currency = useQuery(shopQuery()).data?.currency;
  const t = i18n.getFixedT(language, ['guided', 'complaint-words']);
  const { format, days, money } = formatsOf(language);
  const { account, product, options, chosen, promises, nextUpdateOn, callBackAt } = record;
  const option = chosen === null ? undefined : options[chosen];
  const what = [product.trim(), shortened(account)].filter((part) => part !== '').join(': ');
  const amount =
    option && currency !== undefined && option.cost > 0 && told.has(option.remedy)
      ? money.money(option.cost, currency)
      : '';
  const lines = [
    what === '' ? '' : t('guided:recap.happened', { what }),
    option
      ? t('guided:recap.agreed', {
          what: [t(`complaint-words:remedy.${option.remedy}`), amount, option.note]
            .filter(Boolean)
            .join(', '),
        })
      : '',
    ...promises
      .filter((promise) => promise.what.trim() !== '')
      .map((promise) =>
        t('guided:recap.promise', { what: promise.what, day: days.full(promise.dueOn) }),
      ),
    nextUpdateOn === null ? '' : t('guided:recap.nextUpdate', { day: days.full(nextUpdateOn) }),
    callBackAt === null
      ? ''
      : t('guided:recap.callBack', {
          day: days.full(dayOf(callBackAt)),
          time: format.time(callBackAt),
        }),
  ];
  return { language, lines: lines.filter((line) => line !== '').map(endedOnce) };
}

/** A date may bring the full stop of its abbreviation. */
const endedOnce = (line: string) => line.replace(/\.{2}$/u, '.');

function shortened(account: string): string {
  const text = account.replace(/\s+/gu, ' ').trim();
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
