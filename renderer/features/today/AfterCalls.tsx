import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ListSection } from '../../components/ListSection.tsx';
import { When } from '../../components/When.tsx';
import { unfinishedTalksQuery } from '../after-talk/queries.ts';
import styles from './Today.module.css';
import { useSomebody } from './use-somebody.ts';

/** One's own hard talks after which there was no time yet; nothing where there are none. */
export function AfterCalls() {
  const { t } = useTranslation('after-talk');
  const { data: talks = [] } = useQuery(unfinishedTalksQuery());
  const somebody = useSomebody();
  if (talks.length === 0) return null;
  return (
    <ListSection title={t('today')}>
      <ul className={styles.list}>
        {talks.map(({ id, at, ...person }) => (
          <li key={id}>
            <Link href={`/after/${id}`} className={styles.row}>
              <span className={styles.name}>{somebody(person)}</span>
              <span className={styles.when}>
                <When at={at} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </ListSection>
  );
}
