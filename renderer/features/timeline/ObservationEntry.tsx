import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Observation } from '#contract/observations.ts';
import { Day } from '../../components/Day.tsx';
import { EntryFacts } from './EntryFacts.tsx';

export function ObservationEntry({ observation }: { observation: Observation }) {
  const { t } = useTranslation(['timeline', 'profile']);
  const { pattern, seenOn, staffName } = observation;
  return (
    <EntryFacts
      icon={<IconEye size={18} stroke={1.75} aria-hidden />}
      title={t('observation')}
      when={<Day day={seenOn} />}
      facts={[pattern && t(`profile:technique.${pattern}`), staffName]}
    />
  );
}
