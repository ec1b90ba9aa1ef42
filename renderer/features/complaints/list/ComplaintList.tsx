import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { RowList } from '../../../components/RowList.tsx';
import { useMay } from '../../staff/use-may.ts';
import { focusDetail, focusList, listId, rowId } from '../focus.ts';
import { RegisterHeader } from '../RegisterHeader.tsx';
import { setActive, setHome, useRegister } from '../register-state.ts';
import styles from './ComplaintList.module.css';
import { ComplaintListEmpty } from './ComplaintListEmpty.tsx';
import { ColumnHeads, ComplaintRow } from './ComplaintRow.tsx';
import { HandOverBar } from './HandOverBar.tsx';
import { RegisterBar } from './RegisterBar.tsx';
import { useComplaintSelection } from './use-complaint-selection.ts';
import { useOpenRow } from './use-open-row.ts';
import { useRegisterList } from './use-register-list.ts';

/** In pixels: two lines where the list is alone, three beside what is open. */
const rowHeights = { alone: 60, beside: 84 };

export function ComplaintList({ selectedId }: { selectedId: string | undefined }) {
  const { t } = useTranslation('complaints');
  const state = useRegister();
  const list = useRegisterList(state);
  const total = list.total ?? 0;
  const { filter, order } = list.shown;
  const selection = useComplaintSelection(list.shown, total, list.rowAt);
  const openRow = useOpenRow();
  // There is one thing to do with many: giving them to somebody.
  const mayHandOver = useMay('complaints.reassign') && filter.scope === 'open';
  const rows = mayHandOver ? selection : undefined;
  const layout = selectedId === undefined ? 'alone' : 'beside';

  function open(index: number): void {
    setActive(index);
    void openRow(list.shown, index);
  }

  useEffect(() => {
    if (layout === 'alone') setHome('list');
  }, [layout]);
  const filled = total > 0;
  useEffect(() => {
    if (filled && document.activeElement === document.body) focusList();
  }, [filled]);

  return (
    <div className={styles.panel} data-layout={layout}>
      <RegisterHeader
        board={false}
        beside={layout === 'beside'}
        total={list.total}
        filter={filter}
      />
      <RegisterBar total={total} />
      {list.error && (
        <div className={styles.message}>
          <ErrorMessage error={list.error} onRetry={list.retry} />
        </div>
      )}
      {list.total === 0 && <ComplaintListEmpty filter={filter} />}
      {layout === 'alone' && total > 0 && <ColumnHeads />}
      <RowList
        id={listId}
        label={t('list.label')}
        shown={[filter, order]}
        total={total}
        rowHeight={rowHeights[layout]}
        rowAt={list.rowAt}
        rowId={rowId}
        row={ComplaintRow}
        onVisible={list.onVisible}
        selectedId={selectedId}
        active={state.active}
        setActive={setActive}
        selection={rows}
        onOpen={open}
        // Where nothing is open beside the list, the arrows open nothing.
        onGo={layout === 'alone' ? setActive : open}
        onEnter={(index) => {
          open(index);
          focusDetail();
        }}
      />
      {rows && <HandOverBar selection={rows} />}
    </div>
  );
}
