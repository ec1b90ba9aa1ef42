import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rootCausesQuery } from '../../rules/queries.ts';

/** Names a root cause; empty where none is known. */
export function useCauseName(): (id: string | null) => string {
  const { t } = useTranslation('complaint-words');
  const { data: causes = [] } = useQuery(rootCausesQuery());
  return (id) => {
    const known = causes.find((one) => one.id === id);
    return known ? known.name || t(`cause.${known.cause}`) : '';
  };
}
