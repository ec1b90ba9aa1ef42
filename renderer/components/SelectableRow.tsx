import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import styles from './SelectableRow.module.css';
import type { RowSelection } from './use-row-selection.ts';

/** What the list tells a row. */
export interface RowProps<Row> {
  /** Of the element, so that the list can name it. */
  id: string;
  index: number;
  total: number;
  /** Undefined while it is on its way. */
  row: Row | undefined;
  /** Which one is open. */
  selectedId: string | undefined;
  active: boolean;
  setActive: (index: number) => void;
  /** Undefined where nothing can be selected. */
  selection: RowSelection | undefined;
  onOpen: (index: number) => void;
}

interface SelectableRowProps extends RowProps<{ id: string }> {
  /** Its columns. */
  className: string | undefined;
  children: ReactNode;
}

/** A row of a list: a click opens it, with Ctrl or on its mark selects it, with Shift up to it. */
export function SelectableRow(props: SelectableRowProps) {
  const { index, total, row, selectedId, active, selection, onOpen, setActive } = props;
  const open = row !== undefined && row.id === selectedId;
  const selected = row !== undefined && selection?.isSelected(row.id) === true;

  function onClick(event: MouseEvent): void {
    if (selection && event.shiftKey) {
      void selection.extend(index, index);
      setActive(index);
    } else if (selection && (event.ctrlKey || event.metaKey)) toggle();
    else {
      selection?.forgetStart();
      onOpen(index);
    }
  }

  function toggle(): void {
    selection?.toggle(index);
    setActive(index);
  }

  return (
    // The list itself has the keyboard (aria-activedescendant); a row is only pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={props.id}
      className={`${styles.row} ${props.className}`}
      aria-selected={selection ? selected : open}
      aria-current={open || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={row === undefined || undefined}
      data-active={active || undefined}
      onClick={onClick}
    >
      {selection && row && (
        // By keyboard the list selects with the space bar; this is the same for a hand on the mouse.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          aria-hidden
          className={styles.check}
          onClick={(event) => {
            event.stopPropagation();
            toggle();
          }}
        >
          <IconCheck size={12} stroke={3} />
        </span>
      )}
      {props.children}
    </div>
  );
}
