import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { CustomerCard } from './CustomerCard.tsx';
import { CustomerList } from './CustomerList.tsx';
import styles from './CustomersScreen.module.css';
import { useListState } from './list-state.ts';
import { NewCustomer } from './NewCustomer.tsx';
import { customerPageQuery } from './queries.ts';
import { newCard } from './unsaved-edits.ts';

/** The list beside the card; on a narrow window one at a time. */
export function CustomersScreen({ id }: { id: string | undefined }) {
  const { t } = useTranslation('customers');
  return (
    <div className={styles.screen} data-open={id !== undefined || undefined}>
      <CustomerList selectedId={id} />
      <section className={styles.card} aria-label={t('card.label')}>
        {id === undefined && <NoCard />}
        {id === newCard && <NewCustomer />}
        {id !== undefined && id !== newCard && <CustomerCard key={id} id={id} />}
      </section>
    </div>
  );
}

/** Says nothing while there is nobody to choose: the list has the first step then. */
function NoCard() {
  const { t } = useTranslation('customers');
  const { search, bin, filter, order } = useListState();
  const { data } = useQuery(customerPageQuery({ search, bin, filter, order }, 0));
  if (!data?.total) return null;
  return (
    <div className={styles.choose}>
      <EmptyState title={t('choose.title')}>{t('choose.text')}</EmptyState>
    </div>
  );
}
