import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '#contract/customers.ts';
import { OrderMenu } from '../../../components/OrderMenu.tsx';
import { setOrder, useListState } from '../list-state.ts';
import styles from './ListBar.module.css';

const orders = {
  nameAscending: { by: 'name', descending: false },
  nameDescending: { by: 'name', descending: true },
  contactDescending: { by: 'lastContact', descending: true },
  contactAscending: { by: 'lastContact', descending: false },
  addedDescending: { by: 'added', descending: true },
  addedAscending: { by: 'added', descending: false },
} as const satisfies Record<string, CustomerOrder>;
const names = Object.keys(orders) as (keyof typeof orders)[];

/** In which order the list stands; a search has an order of its own. */
export function SortMenu() {
  const { t } = useTranslation('list');
  const { search, order } = useListState();
  if (search.trim() !== '') return <span className={styles.ranked}>{t('order.ranked')}</span>;
  const current = names.find(
    (name) => orders[name].by === order.by && orders[name].descending === order.descending,
  );
  return (
    <div className={styles.sort}>
      <OrderMenu
        orders={names}
        current={current ?? 'nameAscending'}
        labelOf={(name) => t(`order.${name}`)}
        onChange={(name) => setOrder(orders[name])}
      />
    </div>
  );
}
