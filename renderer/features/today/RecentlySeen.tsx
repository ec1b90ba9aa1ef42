import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Output } from '#contract/index.ts';
import { ListSection, NothingYet } from '../../components/ListSection.tsx';
import { When } from '../../components/When.tsx';
import styles from './Today.module.css';
import { useSomebody } from './use-somebody.ts';

export function RecentlySeen({ seen }: { seen: Output<'today.get'>['recentlySeen'] }) {
  const { t } = useTranslation('today');
  const somebody = useSomebody();
  return (
    <ListSection title={t('seen.title')}>
      {seen.length === 0 && <NothingYet>{t('seen.empty')}</NothingYet>}
      <ul className={styles.list}>
        {seen.map(({ seenAt, ...person }) => (
          <li key={person.customerId}>
            <Link href={`/customers/${person.customerId}`} className={styles.row}>
              <span className={styles.name}>{somebody(person)}</span>
              <span className={styles.when}>
                <When at={seenAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </ListSection>
  );
}
