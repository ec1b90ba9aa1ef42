import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { When } from '../../components/When.tsx';
import styles from './EarlierContacts.module.css';
import { earlierContactsQuery } from './queries.ts';

/** The last few contacts beside a running call, so that nobody has to ask twice. */
export function EarlierContacts({ customerId }: { customerId: string }) {
  const { t } = useTranslation('calls');
  const { data, error } = useQuery(earlierContactsQuery(customerId));
  if (data?.total === 0) return null;
  const contacts = data?.rows.flatMap((entry) => (entry.type === 'contact' ? entry.contact : []));
  return (
    <aside aria-labelledby="earlier-contacts" className={styles.earlier}>
      <h2 id="earlier-contacts" className={styles.title}>
        {t('before')}
      </h2>
      {error && <ErrorMessage error={error} />}
      <ol className={styles.list}>
        {contacts?.map((contact) => (
          <li key={contact.id} className={styles.contact}>
            <p className={styles.facts}>
              <span className={styles.kind}>{t(`kind.${contact.kind}`)}</span>
              <When at={contact.startedAt} />
            </p>
            {contact.note.trim() !== '' && <p className={styles.note}>{contact.note}</p>}
          </li>
        ))}
      </ol>
    </aside>
  );
}
