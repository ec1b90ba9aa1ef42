import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useFormat } from '../../format.ts';
import { consentsQuery } from './queries.ts';
import styles from './Section.module.css';

/** Every consent that was ever given, with its words: the proof, should anybody ask. */
export function ConsentHistory({ customerId }: { customerId: string }) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const { data, error, refetch } = useQuery(consentsQuery(customerId));
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return (
    <ol className={styles.list}>
      {data?.map(({ id, channel, source, wording, givenAt, withdrawnAt, staffName }) => {
        const from = format.date(givenAt);
        const when =
          withdrawnAt === null
            ? t('consents.givenOn', { when: from })
            : t('consents.from', { from, to: format.date(withdrawnAt) });
        const facts = [when, t(`consentSource.${source}`), staffName].filter(Boolean);
        return (
          <li key={id} className={styles.item}>
            <div>
              <p className={styles.text}>{t(`consentChannel.${channel}`)}</p>
              <p className={styles.below}>{facts.join(' · ')}</p>
              <p className={styles.below}>{wording}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
