import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import styles from './CustomerList.module.css';
import { CustomerListEmpty } from './CustomerListEmpty.tsx';
import { CustomerListHeader } from './CustomerListHeader.tsx';
import { CustomerRow } from './CustomerRow.tsx';
import { focusList, listId, rowId } from './focus.ts';
import { useFollowOpened } from './list/follow-opened.ts';
import { ListBar } from './list/ListBar.tsx';
import { SelectionBar } from './list/SelectionBar.tsx';
import { useBeginning } from './list/use-beginning.ts';
import { useListKeys } from './list/use-list-keys.ts';
import { useRowSelection } from './list/use-row-selection.ts';
import { setActive, useListState } from './list-state.ts';
import { useOpenRow } from './open-row.ts';
import { useCustomerList } from './use-customer-list.ts';

const rowHeight = 48;

export function CustomerList({ selectedId }: { selectedId: string | undefined }) {
  const { t } = useTranslation('customers');
  const state = useListState();
  const list = useCustomerList(state);
  const selection = useRowSelection(list.shown, (index) => list.rowAt(index)?.id);
  const openRow = useOpenRow();
  const viewport = useRef<HTMLDivElement>(null);
  const total = list.total ?? 0;
  const { active } = state;
  // What lies in the bin waits to be restored; there is nothing else to do to it.
  const rows = list.shown.bin ? undefined : selection;

  function open(index: number): void {
    setActive(index);
    void openRow(list.shown, index);
  }

  const onKeyDown = useListKeys({ total, rows, selectedId, open });
  useFollowOpened(selectedId, list.shown);
  useBeginning(viewport, list.shown);
  useEffect(() => {
    if (document.activeElement === document.body) focusList();
  }, []);

  return (
    <div className={styles.panel}>
      <CustomerListHeader listing={list.shown} total={list.total} more={list.more} />
      {!list.shown.bin && <ListBar />}
      {list.error && (
        <div className={styles.message}>
          <ErrorMessage error={list.error} onRetry={list.retry} />
        </div>
      )}
      {list.total === 0 && <CustomerListEmpty listing={list.shown} />}
      <div
        ref={viewport}
        id={listId}
        className={styles.viewport}
        hidden={total === 0}
        role="listbox"
        aria-label={t('list.label')}
        aria-multiselectable={rows !== undefined}
        aria-activedescendant={active !== undefined && active < total ? rowId(active) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <VirtualList
          viewport={viewport}
          count={total}
          rowHeight={rowHeight}
          onVisible={list.onVisible}
          activeIndex={active}
          list={{ role: 'presentation' }}
          row={{ role: 'presentation' }}
        >
          {(index) => (
            <CustomerRow
              index={index}
              total={total}
              customer={list.rowAt(index)}
              selectedId={selectedId}
              active={index === active}
              selection={rows}
              onOpen={open}
            />
          )}
        </VirtualList>
      </div>
      {rows && <SelectionBar total={total} />}
    </div>
  );
}
