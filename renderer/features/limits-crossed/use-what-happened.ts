import { useTranslation } from 'react-i18next';
import type { CrossedLimit } from '#contract/playbooks.ts';

/** What was crossed and what was said to it, in one line: the incident, never the person. */
export function useWhatHappened({ kinds, asked, warned, ended }: CrossedLimit): string {
  const { t } = useTranslation('limits-crossed');
  return [
    ...kinds.map(({ kind, times }) => t(`kind.${kind}`, { count: times })),
    ...(asked > 0 ? [t('asked', { count: asked })] : []),
    ...(warned > 0 ? [t('warned', { count: warned })] : []),
    ...(ended ? [t('ended')] : []),
  ].join(' · ');
}
