import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { RowList } from '../../components/RowList.tsx';
import styles from './CustomerList.module.css';
import { CustomerListEmpty } from './CustomerListEmpty.tsx';
import { CustomerListHeader } from './CustomerListHeader.tsx';
import { CustomerRow } from './CustomerRow.tsx';
import { focusCard, focusList, listId, rowId } from './focus.ts';
import { BulkBar } from './list/BulkBar.tsx';
import { useFollowOpened } from './list/follow-opened.ts';
import { ListBar } from './list/ListBar.tsx';
import { useCustomerSelection } from './list/use-customer-selection.ts';
import { setActive, useListState } from './list-state.ts';
import { useOpenRow } from './open-row.ts';
import { useCustomerList } from './use-customer-list.ts';

const rowHeight = 48;

export function CustomerList({ selectedId }: { selectedId: string | undefined }) {
  const { t } = useTranslation('customers');
  const state = useListState();
  const list = useCustomerList(state);
  const total = list.total ?? 0;
  const { search, bin, filter, order } = list.shown;
  const selection = useCustomerSelection(list.shown, total, (index) => list.rowAt(index)?.id);
  const openRow = useOpenRow();
  // What lies in the bin waits to be restored; there is nothing else to do to it.
  const rows = bin ? undefined : selection;

  function open(index: number): void {
    setActive(index);
    void openRow(list.shown, index);
  }

  useFollowOpened(selectedId, list.shown);
  useEffect(() => {
    if (document.activeElement === document.body) focusList();
  }, []);

  return (
    <div className={styles.panel}>
      <CustomerListHeader listing={list.shown} total={list.total} more={list.more} />
      {!bin && <ListBar />}
      {list.error && (
        <div className={styles.message}>
          <ErrorMessage error={list.error} onRetry={list.retry} />
        </div>
      )}
      {list.total === 0 && <CustomerListEmpty listing={list.shown} />}
      <RowList
        id={listId}
        label={t('list.label')}
        shown={[search, bin, filter, order]}
        total={total}
        rowHeight={rowHeight}
        rowAt={list.rowAt}
        rowId={rowId}
        row={CustomerRow}
        onVisible={list.onVisible}
        selectedId={selectedId}
        active={state.active}
        setActive={setActive}
        selection={rows}
        onOpen={open}
        onGo={open}
        onEnter={(index) => {
          if (selectedId === undefined) open(index);
          focusCard();
        }}
      />
      {rows && <BulkBar selection={rows} />}
    </div>
  );
}
