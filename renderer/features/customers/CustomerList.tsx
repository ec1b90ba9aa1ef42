import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import styles from './CustomerList.module.css';
import { CustomerListEmpty } from './CustomerListEmpty.tsx';
import { CustomerListHeader } from './CustomerListHeader.tsx';
import { CustomerRow } from './CustomerRow.tsx';
import { focusCard, focusList, listId, rowId } from './focus.ts';
import { setActive, stepFrom, useListState } from './list-state.ts';
import { useOpenRow } from './open-row.ts';
import { useCustomerList } from './use-customer-list.ts';

const rowHeight = 56;
/** How far each key goes; the ends of the list hold it. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function CustomerList({ selectedId }: { selectedId: string | undefined }) {
  const { t } = useTranslation('customers');
  const { search, bin, active } = useListState();
  const list = useCustomerList({ search, bin });
  const openRow = useOpenRow();
  const viewport = useRef<HTMLDivElement>(null);
  const total = list.total ?? 0;

  useEffect(() => {
    if (document.activeElement === document.body) focusList();
  }, []);

  function open(index: number): void {
    setActive(index);
    void openRow(list.shown, index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || total === 0) return;
    const step = steps[event.code];
    if (step !== undefined) open(stepFrom(active, step, total));
    else if (event.code === 'Enter') {
      if (selectedId === undefined) open(active ?? 0);
      focusCard();
    } else return;
    event.preventDefault();
  }

  return (
    <div className={styles.panel}>
      <CustomerListHeader filter={list.shown} total={list.total} />
      {list.error && (
        <div className={styles.message}>
          <ErrorMessage error={list.error} onRetry={list.retry} />
        </div>
      )}
      {list.total === 0 && <CustomerListEmpty filter={list.shown} />}
      <div
        ref={viewport}
        id={listId}
        className={styles.viewport}
        hidden={total === 0}
        role="listbox"
        aria-label={t('list.label')}
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
              onOpen={open}
            />
          )}
        </VirtualList>
      </div>
    </div>
  );
}
