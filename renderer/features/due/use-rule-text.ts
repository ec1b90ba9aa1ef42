import { useTranslation } from 'react-i18next';
import type { Messages } from '../../locales/messages.ts';

type Packs = Messages['clocks']['rules'];
type StatutoryRule = {
  [Pack in keyof Packs]: `${Pack}.${keyof Packs[Pack] & string}`;
}[keyof Packs];
const own = ['firstAnswer', 'resolution', 'nextUpdate'] as const;

/** What a rule (pl.answer, own.resolution) is called, and where it is written; empty of none. */
export function useRuleText() {
  const { t, i18n } = useTranslation(['due', 'clocks']);
  const isStatutory = (rule: string): rule is StatutoryRule =>
    i18n.exists(`clocks:rules.${rule}.name`);

  function nameOf(rule: string): string {
    if (isStatutory(rule)) return t(`clocks:rules.${rule}.name`);
    const found = own.find((name) => rule === `own.${name}`);
    return found ? t(`rules.${found}`) : '';
  }

  return {
    nameOf,
    articleOf: (rule: string) => (isStatutory(rule) ? t(`clocks:rules.${rule}.article`) : ''),
    isStatutory,
  };
}
