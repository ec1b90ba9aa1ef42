import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openComplaints } from '#contract/complaints.ts';
import { RemovableChip } from '../../customers/list/RemovableChip.tsx';
import { ViewNameForm } from '../../views/ViewNameForm.tsx';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { setFilter, useRegister } from '../register-state.ts';
import { FilterButton } from './FilterButton.tsx';
import { isNarrowed, useFilterParts } from './filter-parts.ts';
import { QuickFilters } from './QuickFilters.tsx';
import styles from './RegisterBar.module.css';
import { RegisterSearch } from './RegisterSearch.tsx';
import { SortMenu } from './SortMenu.tsx';
import { useComplaintViews } from './use-complaint-views.ts';

/** Which complaints are shown, and in which order. On the board the columns are the states. */
export function RegisterBar({ total, board = false }: { total: number; board?: boolean }) {
  const { t } = useTranslation('list');
  const { filter } = useRegister();
  const parts = useFilterParts(board ? { ...filter, scope: 'open', states: [] } : filter);
  const views = useComplaintViews();
  /** What is being given a name: a view by its id, or what the list shows now. */
  const [naming, setNaming] = useState<{ id: string | null } | undefined>(undefined);
  const viewsButton = useRef<HTMLButtonElement>(null);

  function leaveName(): void {
    setNaming(undefined);
    viewsButton.current?.focus();
  }

  return (
    <div className={styles.bar} role="group" aria-label={t('bar')}>
      <div className={styles.line}>
        <RegisterSearch total={total} board={board} />
        <QuickFilters />
        <div className={styles.controls}>
          <FilterButton count={parts.length} board={board} />
          <ViewsMenu list={views} button={viewsButton} onName={(id) => setNaming({ id })} />
          {!board && <SortMenu />}
        </div>
      </div>
      {naming && <ViewNameForm list={views} id={naming.id} onDone={leaveName} />}
      {parts.length > 0 && (
        <div className={styles.chips}>
          {parts.map(({ text, without }) => (
            <RemovableChip key={text} text={text} onRemove={() => setFilter(without)} />
          ))}
        </div>
      )}
      {isNarrowed(filter) && (
        <button type="button" className={styles.clear} onClick={() => setFilter(openComplaints)}>
          {t('clearAll')}
        </button>
      )}
    </div>
  );
}
