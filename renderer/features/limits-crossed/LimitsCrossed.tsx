import { IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import dated from '../../components/DatedRow.module.css';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { ListSection } from '../../components/ListSection.tsx';
import { useMay } from '../staff/use-may.ts';
import { CrossedRow } from './CrossedRow.tsx';
import styles from './LimitsCrossed.module.css';
import { crossedLimitsQuery } from './queries.ts';

/** On Today of those who manage: talks in which a limit was crossed, until somebody has read it. */
export function LimitsCrossed() {
  const { t } = useTranslation('limits-crossed');
  const allowed = useMay('complaints.reassign');
  const { data, error, refetch } = useQuery({ ...crossedLimitsQuery(), enabled: allowed });
  if (!allowed) return null;
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!data || data.total === 0) return null;
  const more = data.total - data.rows.length;
  return (
    <ListSection
      title={t('title')}
      icon={<IconHandStop size={18} stroke={1.75} aria-hidden />}
      count={data.total}
    >
      <div className={dated.frame}>
        <ul className={dated.list}>
          {data.rows.map((crossed) => (
            <li key={crossed.id}>
              <CrossedRow crossed={crossed} />
            </li>
          ))}
        </ul>
      </div>
      {more > 0 && <p className={styles.more}>{t('more', { count: more })}</p>}
    </ListSection>
  );
}
