import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { ComplaintRow as Row } from '#contract/complaints.ts';
import { useStaffName } from '../../customers/list/filter-parts.ts';
import { ClockChip } from '../ClockChip.tsx';
import { rowId } from '../focus.ts';
import { Marks } from '../Marks.tsx';
import { setActive } from '../register-state.ts';
import { numberText, useComplaintWords } from '../use-complaint-words.ts';
import styles from './ComplaintRow.module.css';
import type { RowSelection } from './use-row-selection.ts';

interface ComplaintRowProps {
  index: number;
  total: number;
  /** Undefined while the row is on its way. */
  complaint: Row | undefined;
  /** Which one is open. */
  selectedId: string | undefined;
  active: boolean;
  /** Undefined where nothing can be selected. */
  selection: RowSelection | undefined;
  onOpen: (index: number) => void;
}

export function ComplaintRow(props: ComplaintRowProps) {
  const { index, total, complaint, selectedId, active, selection, onOpen } = props;
  const open = complaint !== undefined && complaint.id === selectedId;
  const selected = complaint !== undefined && selection?.selection.has(complaint.id) === true;

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
      id={rowId(index)}
      className={styles.row}
      aria-selected={selection ? selected : open}
      aria-current={open || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={complaint === undefined || undefined}
      data-active={active || undefined}
      onClick={onClick}
    >
      {selection && complaint && (
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
      {complaint ? (
        <Content complaint={complaint} beside={selectedId !== undefined} />
      ) : (
        <span className={styles.skeleton} />
      )}
    </div>
  );
}

function Content({ complaint, beside }: { complaint: Row; beside: boolean }) {
  const words = useComplaintWords();
  const staffName = useStaffName();
  const severity = words.severity(complaint);
  return (
    <>
      <span className={styles.number}>{numberText(complaint.number)}</span>
      <span className={styles.name}>
        <strong>{words.name(complaint)}</strong>
        <Marks {...complaint} bare={beside} />
      </span>
      <span className={styles.account}>{complaint.account}</span>
      <span className={styles.kind}>{words.kind(complaint)}</span>
      <span className={styles.product}>{complaint.product}</span>
      <span className={styles.state}>{words.state(complaint)}</span>
      <span className={styles.owner}>{words.owner(complaint, staffName)}</span>
      <span className={styles.severity}>{severity}</span>
      <span className={styles.due}>{complaint.due && <ClockChip due={complaint.due} />}</span>
    </>
  );
}
