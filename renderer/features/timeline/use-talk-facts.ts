import { useTranslation } from 'react-i18next';
import type { TalkInHistory } from '#contract/timeline.ts';
import { playbookText } from '../../playbook-words.ts';

/** That a playbook led it, how far, what was left out and why, and whether a limit was crossed. */
export function useTalkFacts(talk: TalkInHistory | null): readonly string[] {
  const { t, i18n } = useTranslation('timeline');
  if (talk === null) return [];
  const { title, steps, skipped, limits } = talk;
  return [
    t('talk.led', { title: playbookText(title, i18n.language) }),
    t('talk.steps', { count: steps }),
    ...skipped.map((one) =>
      t('talk.skipped', { title: playbookText(one.title, i18n.language), reason: one.reason }),
    ),
    ...(limits === 'crossed' || limits === 'ended' ? [t(`talk.${limits}`)] : []),
  ];
}
