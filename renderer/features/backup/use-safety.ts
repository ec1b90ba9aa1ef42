import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { backupStatusQuery } from './queries.ts';
import { useSince } from './use-since.ts';

export interface Safety {
  tone: 'kept' | 'due' | 'overdue';
  text: string;
  /** Two or three words, for where there is little room. */
  short: string;
}

/** How safe the data is, in a few words; undefined while it is not known. */
export function useSafety(): Safety | undefined {
  const { t } = useTranslation('backup');
  const since = useSince();
  const { data: status } = useQuery(backupStatusQuery());
  if (!status) return undefined;
  const { last, failedAt, stale } = status;
  if (failedAt) return { tone: 'overdue', text: t('light.failed'), short: t('light.short.failed') };
  if (stale) return { tone: 'overdue', text: t('light.stale'), short: t('light.short.stale') };
  if (!last) return { tone: 'due', text: t('light.none'), short: t('light.short.none') };
  const when = since(last.provenAt);
  return { tone: 'kept', text: t('light.fresh', { when }), short: when };
}
