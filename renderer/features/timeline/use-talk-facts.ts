import { useTranslation } from 'react-i18next';
import type { TalkInHistory } from '#contract/timeline.ts';
import { playbookText } from '../../playbook-words.ts';

/** That a playbook led it, how far, and whether a limit was crossed. */
export function useTalkFacts(talk: TalkInHistory | null): readonly string[] {
  const { t, i18n } = useTranslation('timeline');
  if (talk === null) return [];
  const { title, steps, limits } = talk;
  return [
    t('talk.led', { title: playbookText(title, i18n.language) }),
    t('talk.steps', { count: steps }),
    ...(limits === 'crossed' || limits === 'ended' ? [t(`talk.${limits}`)] : []),
  ];
}
