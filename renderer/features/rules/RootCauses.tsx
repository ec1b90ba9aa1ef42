import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useMay } from '../staff/use-may.ts';
import { CauseBranch } from './CauseBranch.tsx';
import { Group } from './Group.tsx';
import { rootCausesQuery } from './queries.ts';
import styles from './Rules.module.css';

/** Two levels: seven that every shop has, and under them what this shop wants to count. */
export function RootCauses() {
  const { t } = useTranslation('rules');
  const allowed = useMay('rules.change');
  const { data, error, refetch } = useQuery(rootCausesQuery());
  return (
    <Group title={t('causes.title')} about={t('causes.about')}>
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      <ul className={styles.causes}>
        {data
          ?.filter(({ parentId }) => parentId === null)
          .map((root) => (
            <li key={root.id}>
              <CauseBranch
                root={root}
                causes={data.filter(({ parentId }) => parentId === root.id)}
                allowed={allowed}
              />
            </li>
          ))}
      </ul>
    </Group>
  );
}
