import {
  IconBuildingStore,
  IconHeartHandshake,
  IconMessageCircle,
  IconScale,
  IconTool,
  IconUserQuestion,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '#contract/due.ts';
import { useRuleText } from './use-rule-text.ts';

/** What somebody or something is called that is due. */
export function useDueWords() {
  const { t } = useTranslation(['due', 'complaint-words', 'common']);
  const { nameOf, isStatutory } = useRuleText();

  function kindOf({ type, rule }: DueItem) {
    if (type !== 'clock' || rule === null) return { icon: icons[type], word: t(`kind.${type}`) };
    const name = nameOf(rule);
    return isStatutory(rule)
      ? { icon: IconScale, word: t('byLaw', { rule: name }) }
      : { icon: IconBuildingStore, word: t('own', { rule: name }) };
  }

  return {
    kindOf,
    customerOf: ({ customerName }: DueItem) => customerName || t('common:nameless'),
    /** "No. 12/2026", as it stands on papers. */
    numberOf: ({ year, sequence }: NonNullable<DueItem['complaint']>['number']) =>
      t('complaint-words:number', { number: `${sequence}/${year}` }),
  };
}

const icons = {
  clock: IconBuildingStore,
  update: IconMessageCircle,
  promise: IconHeartHandshake,
  action: IconTool,
  approval: IconUserQuestion,
} as const satisfies Record<DueItem['type'], unknown>;
