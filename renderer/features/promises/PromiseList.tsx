import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BegunDraft } from '../../components/BegunDraft.tsx';
import { CardSection } from '../../components/CardSection.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useReturn } from '../../components/use-return.ts';
import { NewPromiseForm, newPromisePlace } from './PromiseForm.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import styles from './Promises.module.css';
import { promisesQuery } from './queries.ts';

interface PromiseListProps {
  customerId: string;
  /** Of one complaint; null shows all that the customer was given. */
  complaintId?: string | null;
  /** The call that goes on, in which new ones are given. */
  callDraftId?: string | null;
  /** Leaves out what has been kept or broken. */
  openOnly?: boolean;
  /** Nothing can be promised any more. */
  readOnly?: boolean;
  /** Where a key opens the form from outside. */
  adding?: boolean;
  onAdding?: (adding: boolean) => void;
}

/** What was promised: open ones first, by their day; then what has become of the others. */
export function PromiseList(props: PromiseListProps) {
  const { customerId, complaintId = null, callDraftId = null } = props;
  const { openOnly = false, readOnly = false } = props;
  const { t } = useTranslation('promises');
  const { data, error, refetch } = useQuery(
    promisesQuery({ customerId, complaintId, open: openOnly }),
  );
  const [own, setOwn] = useState(false);
  const adding = props.adding ?? own;
  const setAdding = props.onAdding ?? setOwn;
  const add = useReturn(adding);
  const rows = data?.rows ?? [];
  const open = rows
    .filter(({ state }) => state === 'open')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const over = rows.filter(({ state }) => state !== 'open');
  return (
    <CardSection
      title={t('title')}
      action={
        !readOnly && (
          <Button
            ref={add}
            variant="subtle"
            size="compact-sm"
            aria-expanded={adding}
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => setAdding(!adding)}
          >
            {t('add')}
          </Button>
        )
      }
    >
      {!adding && !readOnly && (
        <BegunDraft
          place={newPromisePlace(customerId, complaintId)}
          of={t('title')}
          onOpen={() => setAdding(true)}
        />
      )}
      {adding && (
        <NewPromiseForm
          customerId={customerId}
          complaintId={complaintId}
          callDraftId={callDraftId}
          onClose={() => setAdding(false)}
        />
      )}
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && !adding && <p className={styles.hint}>{t('none')}</p>}
      <ul className={styles.list}>
        {[...open, ...over].map((promise) => (
          <li key={promise.id}>
            <PromiseRow promise={promise} withComplaint={complaintId === null} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
