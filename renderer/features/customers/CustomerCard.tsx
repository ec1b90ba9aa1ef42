import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CustomerCard as Card } from '#contract/customers.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { userActions } from '../../components/user-actions.ts';
import { CustomerComplaints } from '../complaints/CustomerComplaints.tsx';
import { Consents } from '../profile/Consents.tsx';
import { Glance } from '../profile/Glance.tsx';
import { Links } from '../profile/Links.tsx';
import { Observations } from '../profile/Observations.tsx';
import { PromiseList } from '../promises/PromiseList.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { BinnedNotice } from './BinnedNotice.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardWho } from './CardWho.tsx';
import styles from './CustomerCard.module.css';
import { EditCustomer } from './EditCustomer.tsx';
import { focusCard, isInList } from './focus.ts';
import { customerQuery } from './queries.ts';
import { UnsavedNotice } from './UnsavedNotice.tsx';
import { dropEdit, useUnsavedEdit } from './unsaved-edits.ts';
import { useCustomerName } from './use-customer-name.ts';

export function CustomerCard({ id }: { id: string }) {
  const { data: card, error, refetch } = useQuery(customerQuery(id));
  const [asked] = useState(userActions);
  if (card) return <LoadedCard card={card} asked={asked} />;
  if (!error) return null;
  return (
    <div className={styles.failed}>
      <ErrorMessage error={error} onRetry={() => void refetch()} />
    </div>
  );
}

interface LoadedCardProps {
  card: Card;
  /** What userActions was when the card was asked for. */
  asked: number;
}

function LoadedCard({ card, asked }: LoadedCardProps) {
  const name = useCustomerName()(card);
  const unsaved = useUnsavedEdit(card.id);
  const [editing, setEditing] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  useDocumentTitle(name);
  useEffect(() => {
    if (!isInList()) focusCard(asked);
  }, [asked]);

  if (editing) {
    const done = () => {
      setEditing(false);
      focusCard();
    };
    return (
      <div className={styles.scroll}>
        <EditCustomer card={card} onDone={done} />
      </div>
    );
  }
  return (
    <div ref={scroll} className={styles.scroll}>
      {card.binnedAt !== null && <BinnedNotice card={card} name={name} />}
      {unsaved && (
        <UnsavedNotice onResume={() => setEditing(true)} onDiscard={() => dropEdit(card.id)} />
      )}
      <CardHeader card={card} name={name} onEdit={() => setEditing(true)} />
      <Glance card={card} onEdit={() => setEditing(true)} />
      <div className={styles.body}>
        <div className={styles.profile}>
          <CardWho card={card} />
          <CustomerComplaints customerId={card.id} />
          <PromiseList customerId={card.id} readOnly={card.binnedAt !== null} />
          <Observations card={card} />
          <Consents card={card} />
          <Links card={card} />
        </div>
        <Timeline customerId={card.id} viewport={scroll} readOnly={card.binnedAt !== null} />
      </div>
    </div>
  );
}
