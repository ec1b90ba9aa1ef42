import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { usePagedRows } from '../../components/use-paged-rows.ts';
import { VirtualList } from '../../components/VirtualList.tsx';
import { timelinePageQuery } from './queries.ts';
import styles from './Timeline.module.css';
import { TimelineEntry } from './TimelineEntry.tsx';

interface TimelineProps {
  customerId: string;
  viewport: RefObject<HTMLElement | null>;
}

/** Everything that has been said with this customer, newest first. */
export function Timeline({ customerId, viewport }: TimelineProps) {
  const { t } = useTranslation('customers');
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const { data, error, refetch } = useQuery(timelinePageQuery(customerId, 0));
  const rowAt = usePagedRows((page) => timelinePageQuery(customerId, page), visible);
  return (
    <section aria-labelledby="history" className={styles.timeline}>
      <h3 id="history" className={styles.title}>
        {t('history.title')}
      </h3>
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <EmptyState title={t('history.empty')}>{t('history.emptyText')}</EmptyState>
      )}
      {data && data.total > 0 && (
        <VirtualList
          viewport={viewport}
          count={data.total}
          rowHeight={96}
          measured
          onVisible={setVisible}
          list={{ role: 'list' }}
          row={{ role: 'listitem' }}
        >
          {(index) => <TimelineEntry entry={rowAt(index)} />}
        </VirtualList>
      )}
    </section>
  );
}
