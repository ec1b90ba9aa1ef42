import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { VirtualList } from '../../../components/VirtualList.tsx';
import { useMay } from '../../staff/use-may.ts';
import { focusList, listId, rowId } from '../focus.ts';
import { RegisterHeader } from '../RegisterHeader.tsx';
import { setActive, useRegister } from '../register-state.ts';
import styles from './ComplaintList.module.css';
import { ComplaintListEmpty } from './ComplaintListEmpty.tsx';
import { ComplaintRow } from './ComplaintRow.tsx';
import { RegisterBar } from './RegisterBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useBeginning } from './use-beginning.ts';
import { useListKeys } from './use-list-keys.ts';
import { useOpenRow } from './use-open-row.ts';
import { useRegisterList } from './use-register-list.ts';
import { useRowSelection } from './use-row-selection.ts';

/** In pixels: two lines where the list is alone, three beside what is open. */
const rowHeights = { alone: 60, beside: 84 };

export function ComplaintList({ selectedId }: { selectedId: string | undefined }) {
  const { t } = useTranslation('complaints');
  const state = useRegister();
  const list = useRegisterList(state);
  const total = list.total ?? 0;
  const selection = useRowSelection(list.shown, total, list.rowAt);
  const openRow = useOpenRow();
  const viewport = useRef<HTMLDivElement>(null);
  const { active } = state;
  // There is one thing to do with many: giving them to somebody.
  const mayHandOver = useMay('complaints.reassign') && list.shown.filter.scope === 'open';
  const rows = mayHandOver ? selection : undefined;
  const layout = selectedId === undefined ? 'alone' : 'beside';

  function open(index: number): void {
    setActive(index);
    void openRow(list.shown, index);
  }

  const onKeyDown = useListKeys({ total, rows, selectedId, open });
  useBeginning(viewport, list.shown);
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
        filter={list.shown.filter}
      />
      <RegisterBar total={total} />
      {list.error && (
        <div className={styles.message}>
          <ErrorMessage error={list.error} onRetry={list.retry} />
        </div>
      )}
      {list.total === 0 && <ComplaintListEmpty filter={list.shown.filter} />}
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
          // Rows of another height are measured anew.
          key={layout}
          viewport={viewport}
          count={total}
          rowHeight={rowHeights[layout]}
          onVisible={list.onVisible}
          activeIndex={active}
          list={{ role: 'presentation' }}
          row={{ role: 'presentation' }}
        >
          {(index) => (
            <ComplaintRow
              index={index}
              total={total}
              complaint={list.rowAt(index)}
              selectedId={selectedId}
              active={index === active}
              selection={rows}
              onOpen={open}
            />
          )}
        </VirtualList>
      </div>
      {rows && <SelectionBar />}
    </div>
  );
}
