import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge.ts';

export function ComplaintDetail({ id }: { id: string }) {
  const { t } = useTranslation('complaint-words');
  const { data } = useQuery({
    queryKey: ['complaints', 'one', id],
    queryFn: () => call('complaints.get', { id }),
  });
  if (!data) return null;
  const { year, sequence } = data.number;
  return (
    <>
      <h2 tabIndex={-1}>{t('number', { number: `${year}/${sequence}` })}</h2>
      <p>{data.account}</p>
    </>
  );
}
