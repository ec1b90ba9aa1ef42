import { useTranslation } from 'react-i18next';
import { FilterChips } from '../../../components/FilterChips.tsx';
import { useNaming } from '../../views/use-naming.ts';
import { ViewNameForm } from '../../views/ViewNameForm.tsx';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { setFilter, useListState } from '../list-state.ts';
import { FilterButton } from './FilterButton.tsx';
import { useFilterParts } from './filter-parts.ts';
import styles from './ListBar.module.css';
import { SortMenu } from './SortMenu.tsx';
import { useCustomerViews } from './use-customer-views.ts';

/** Which customers the list shows, and in which order. */
export function ListBar() {
  const { t } = useTranslation('list');
  const { filter } = useListState();
  const parts = useFilterParts(filter);
  const views = useCustomerViews();
  const naming = useNaming();
  return (
    <div className={styles.bar} role="group" aria-label={t('bar')}>
      <div className={styles.controls}>
        <FilterButton count={parts.length} />
        <ViewsMenu list={views} button={naming.button} onName={naming.begin} />
        <SortMenu />
      </div>
      {naming.id !== undefined && (
        <ViewNameForm list={views} id={naming.id} onDone={naming.leave} />
      )}
      {parts.length > 0 && (
        <div className={styles.chips}>
          <FilterChips
            parts={parts.map(({ text, rest }) => ({ text, onRemove: () => setFilter(rest) }))}
            onClear={() => setFilter({})}
          />
        </div>
      )}
    </div>
  );
}
