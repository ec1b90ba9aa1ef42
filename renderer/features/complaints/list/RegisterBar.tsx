import { useTranslation } from 'react-i18next';
import { openComplaints } from '#contract/complaints.ts';
import { FilterChips } from '../../../components/FilterChips.tsx';
import { useNaming } from '../../views/use-naming.ts';
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
  const naming = useNaming();
  return (
    <div className={styles.bar} role="group" aria-label={t('bar')}>
      <div className={styles.line}>
        <RegisterSearch total={total} board={board} />
        <QuickFilters />
        <div className={styles.controls}>
          <FilterButton count={parts.length} board={board} />
          <ViewsMenu list={views} button={naming.button} onName={naming.begin} />
          {!board && <SortMenu />}
        </div>
      </div>
      {naming.id !== undefined && (
        <ViewNameForm list={views} id={naming.id} onDone={naming.leave} />
      )}
      <FilterChips
        parts={parts.map(({ text, without }) => ({ text, onRemove: () => setFilter(without) }))}
        onClear={isNarrowed(filter) ? () => setFilter(openComplaints) : undefined}
      />
    </div>
  );
}
