import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ListSection, NothingYet } from '../../components/ListSection.tsx';
import { When } from '../../components/When.tsx';
import { openCallsQuery } from '../calls/queries.ts';
import { wayBack } from '../calls/way-back.ts';
import styles from './Today.module.css';

/** Calls that were begun and not saved. */
export function ParkedCalls() {
  const { t } = useTranslation('today');
  const { data: open } = useQuery(openCallsQuery());
  if (!open) return null;
  return (
    <ListSection title={t('calls.title')}>
      {open.length === 0 && <NothingYet>{t('calls.empty')}</NothingYet>}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map(({ id, startedAt, customerName, content }) => (
            <li key={id}>
              <Link href={`/calls/${id}`} state={wayBack()} className={styles.row}>
                <span className={styles.name}>
                  {customerName ?? (content.newCustomer.trim() || t('calls.unknown'))}
                </span>
                <span className={styles.when}>
                  <When at={startedAt} />
                </span>
                {content.note.trim() !== '' && (
                  <span className={styles.below}>{content.note.trim()}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </ListSection>
  );
}
