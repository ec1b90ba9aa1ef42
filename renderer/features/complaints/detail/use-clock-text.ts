import { useTranslation } from 'react-i18next';
import type { Clock } from '#contract/complaints.ts';
import { dateForms } from '../../../date-forms.ts';
import { useFormat } from '../../../format.ts';
import type { Messages } from '../../../locales/messages.ts';
import { oncePer } from '../../../once.ts';

type Packs = Messages['clocks']['rules'];
/** Country and rule, as the engine names it: pl.answer. */
type RuleKey = { [Pack in keyof Packs]: `${Pack}.${keyof Packs[Pack] & string}` }[keyof Packs];

const longDay = oncePer((locale) =>
  dateForms(locale)({ day: 'numeric', month: 'long', year: 'numeric' }),
);

/** What a deadline is called and where its day comes from. */
export function useClockText() {
  const { t, i18n } = useTranslation(['clocks', 'complaint']);
  const { locale } = useFormat();
  const day = (on: string) => {
    const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
    return longDay(locale)().format(new Date(year, month - 1, date));
  };
  const isRule = (rule: string): rule is RuleKey => i18n.exists(`clocks:rules.${rule}.name`);

  function nameOf(rule: string): string {
    if (isRule(rule)) return t(`clocks:rules.${rule}.name`);
    if (rule === 'own.firstAnswer') return t('clocks:targets.firstAnswer');
    if (rule === 'own.resolution') return t('clocks:targets.resolution');
    return t('complaint:clocks.nextUpdate');
  }

  function explain({ rule, startsOn, unshiftedOn, dueOn, provisional }: Clock): string[] {
    if (dueOn === null || unshiftedOn === null) return [t('clocks:targets.standing')];
    if (!isRule(rule)) return [];
    const days = { start: day(startsOn), due: day(dueOn) };
    return [
      t(`clocks:rules.${rule}.text`, days),
      ...(dueOn === unshiftedOn
        ? []
        : [t('clocks:shifted', { due: days.due, unshifted: day(unshiftedOn) })]),
      ...(provisional ? [t('clocks:provisional', { year: dueOn.slice(0, 4) })] : []),
    ];
  }

  const articleOf = (rule: string) => (isRule(rule) ? t(`clocks:rules.${rule}.article`) : '');

  return { nameOf, explain, articleOf };
}
