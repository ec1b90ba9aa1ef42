import { IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import type { ComplaintRow } from '#contract/complaints.ts';
import { useStaffName } from '../../customers/list/filter-parts.ts';
import { ClockChip } from '../ClockChip.tsx';
import { Marks } from '../Marks.tsx';
import { numberText, useComplaintWords } from '../use-complaint-words.ts';
import styles from './BoardCard.module.css';
import { beginDrag, endDrag } from './drag.ts';

interface BoardCardProps {
  id: string;
  index: number;
  total: number;
  /** Undefined while it is on its way. */
  complaint: ComplaintRow | undefined;
  active: boolean;
  onOpen: (complaint: ComplaintRow) => void;
  onMenu: (index: number) => void;
}

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { id, index, total, complaint, active, onOpen, onMenu } = props;
  if (!complaint) return <div className={styles.skeleton} />;
  return (
    // The column has the keyboard (aria-activedescendant); a card is only pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      className={styles.card}
      aria-selected={active}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-active={active || undefined}
      draggable
      onDragStart={(event) => beginDrag(event, complaint)}
      onDragEnd={endDrag}
      onClick={() => onOpen(complaint)}
    >
      <Content complaint={complaint} />
      {/* By keyboard it is the key M; this is the same for a hand on the mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        aria-hidden
        className={styles.menu}
        onClick={(event) => {
          event.stopPropagation();
          onMenu(index);
        }}
      >
        <IconDots size={16} stroke={1.75} />
      </span>
    </div>
  );
});

function Content({ complaint }: { complaint: ComplaintRow }) {
  const words = useComplaintWords();
  const staffName = useStaffName();
  return (
    <>
      <span className={styles.line}>
        <span className={styles.number}>{numberText(complaint.number)}</span>
        <span className={styles.owner}>{words.owner(complaint, staffName)}</span>
      </span>
      <strong className={styles.name}>{words.name(complaint)}</strong>
      <span className={styles.account}>{complaint.account}</span>
      <span className={styles.foot}>
        {complaint.due && <ClockChip due={complaint.due} />}
        <Marks {...complaint} bare />
      </span>
    </>
  );
}
