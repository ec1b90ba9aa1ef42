import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewNameForm } from '../../views/ViewNameForm.tsx';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { setFilter, useListState } from '../list-state.ts';
import { FilterButton } from './FilterButton.tsx';
import { useFilterParts } from './filter-parts.ts';
import styles from './ListBar.module.css';
import { RemovableChip } from './RemovableChip.tsx';
import { SortMenu } from './SortMenu.tsx';
import { useCustomerViews } from './use-customer-views.ts';

/** Which customers the list shows, and in which order. */
export function ListBar() {
  const { t } = useTranslation('list');
  const { filter } = useListState();
  const parts = useFilterParts(filter);
  const views = useCustomerViews();
  /** What is being given a name: a view by its id, or what the list shows now. */
  const [naming, setNaming] = useState<{ id: string | null } | undefined>(undefined);
  const viewsButton = useRef<HTMLButtonElement>(null);

  function leaveName(): void {
    setNaming(undefined);
    viewsButton.current?.focus();
  }

  return (
    <div className={styles.bar} role="group" aria-label={t('bar')}>
      <div className={styles.controls}>
        <FilterButton count={parts.length} />
        <ViewsMenu list={views} button={viewsButton} onName={(id) => setNaming({ id })} />
        <SortMenu />
      </div>
      {naming && <ViewNameForm list={views} id={naming.id} onDone={leaveName} />}
      {parts.length > 0 && (
        <div className={styles.chips}>
          {parts.map(({ text, rest }) => (
            <RemovableChip key={text} text={text} onRemove={() => setFilter(rest)} />
          ))}
          <button type="button" className={styles.clear} onClick={() => setFilter({})}>
            {t('clearAll')}
          </button>
        </div>
      )}
    </div>
  );
}
