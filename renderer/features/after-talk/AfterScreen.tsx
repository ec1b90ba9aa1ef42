import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { typedDraftsQuery } from '../../components/queries.ts';
import styles from './After.module.css';
import { AfterForm } from './AfterForm.tsx';
import { afterTalkQuery } from './queries.ts';

/** What follows after a hard talk; nothing of it is a must. */
export function AfterScreen({ id }: { id: string }) {
  const { data: talk, error, refetch } = useQuery(afterTalkQuery(id));
  const drafts = useQuery(typedDraftsQuery());
  if (talk?.done) return <Redirect to={`/customers/${talk.customerId}`} replace />;
  if (talk && !drafts.isPending) return <AfterForm key={id} talk={talk} />;
  if (!error) return null;
  return (
    <div className={styles.message}>
      <ErrorMessage error={error} onRetry={() => void refetch()} />
    </div>
  );
}
