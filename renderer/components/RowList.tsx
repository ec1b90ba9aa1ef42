import { type ComponentType, useLayoutEffect, useRef } from 'react';
import styles from './RowList.module.css';
import type { RowProps } from './SelectableRow.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { RowSelection } from './use-row-selection.ts';
import { VirtualList } from './VirtualList.tsx';

interface RowListProps<Row> {
  /** Of the element that has the keyboard. */
  id: string;
  label: string;
  total: number;
  /** What decides which rows these are; others are shown from their beginning. */
  shown: readonly unknown[];
  /** In pixels. */
  rowHeight: number;
  /** Undefined while the row is on its way. */
  rowAt: (index: number) => Row | undefined;
  rowId: (index: number) => string;
  row: ComponentType<RowProps<Row>>;
  onVisible: (range: { first: number; last: number }) => void;
  /** Which one is open. */
  selectedId: string | undefined;
  /** The row that the keys stand on; undefined until they are used. */
  active: number | undefined;
  setActive: (index: number) => void;
  /** Undefined where nothing can be selected. */
  selection: RowSelection | undefined;
  onOpen: (index: number) => void;
  /** What an arrow does with the row that it leads to. */
  onGo: (index: number) => void;
  onEnter: (index: number) => void;
}

/** Any number of rows that are opened and selected by keys and by hand. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { id, label, total, shown, rowHeight, rowAt, rowId, row: One } = props;
  const { onVisible, selectedId, active, setActive, selection, onOpen, onGo, onEnter } = props;
  const viewport = useBeginning(shown);
  const onKeyDown = useListKeys({ total, active, setActive, rows: selection, onGo, onEnter });
  return (
    <div
      ref={viewport}
      id={id}
      className={styles.viewport}
      hidden={total === 0}
      role="listbox"
      aria-label={label}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={active !== undefined && active < total ? rowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <VirtualList
        // Rows of another height are measured anew.
        key={rowHeight}
        viewport={viewport}
        count={total}
        rowHeight={rowHeight}
        onVisible={onVisible}
        activeIndex={active}
        list={{ role: 'presentation' }}
        row={{ role: 'presentation' }}
      >
        {(index) => (
          <One
            id={rowId(index)}
            index={index}
            total={total}
            row={rowAt(index)}
            selectedId={selectedId}
            active={index === active}
            setActive={setActive}
            selection={selection}
            onOpen={onOpen}
          />
        )}
      </VirtualList>
    </div>
  );
}

function useBeginning(shown: readonly unknown[]) {
  const viewport = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = shown;
    if (shown.some((part, index) => part !== before[index])) viewport.current?.scrollTo({ top: 0 });
  });
  return viewport;
}
