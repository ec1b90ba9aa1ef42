import { type FocusEvent, memo, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { boardColumns, type BoardColumn as Column } from '#contract/complaint-workflow.ts';
import type { ComplaintFilter, ComplaintRow } from '#contract/complaints.ts';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { VirtualList } from '../../../components/VirtualList.tsx';
import { useFormat } from '../../../format.ts';
import { useRegisterList } from '../list/use-register-list.ts';
import styles from './Board.module.css';
import { BoardCard } from './BoardCard.tsx';
import { type Cards, cardId, columnListId } from './board-keys.ts';
import { columnId, dropTarget } from './drag.ts';

/** In pixels, with the space below a card. */
const cardHeight = 140;
/** What a column shows, and the next screenful. */
const cardsPerPage = 30;

interface BoardColumnProps {
  column: Column;
  filter: ComplaintFilter;
  /** The card that the keys stand on; undefined in the other columns. */
  active: number | undefined;
  /** Whether Tab leads here. */
  reachable: boolean;
  /** Lets the board know what stands here. */
  onCards: (column: Column, cards: Cards) => void;
  onEnter: (column: Column) => void;
  onOpen: (complaint: ComplaintRow) => void;
  onMenu: (column: Column, index: number) => void;
  onDropped: (complaint: ComplaintRow, column: Column) => void;
}

export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { column, filter, active, reachable, onCards, onEnter, onOpen, onMenu, onDropped } = props;
  const { t } = useTranslation(['complaints', 'complaint-words']);
  const format = useFormat();
  const heading = useId();
  const viewport = useRef<HTMLDivElement>(null);
  const listing = useMemo(
    () => ({
      filter: { ...filter, scope: 'open' as const, states: [...boardColumns[column]] },
      order: 'due' as const,
    }),
    [filter, column],
  );
  const list = useRegisterList(listing, cardsPerPage);
  const total = list.total ?? 0;
  useEffect(() => onCards(column, { total, rowAt: list.rowAt }));
  const openMenu = useCallback((index: number) => onMenu(column, index), [column, onMenu]);
  const current = active !== undefined && active < total ? active : undefined;

  function onFocus(event: FocusEvent): void {
    if (event.target === viewport.current) onEnter(column);
  }

  return (
    <section
      id={columnId(column)}
      className={styles.column}
      aria-labelledby={heading}
      {...dropTarget(column, (row) => onDropped(row, column))}
    >
      <h2 id={heading} className={styles.heading}>
        <span aria-hidden>{t(`complaint-words:column.${column}`)}</span>
        <span aria-hidden className={styles.total}>
          {list.total !== undefined && format.number(total)}
        </span>
        <span className="visually-hidden">
          {t('board.column', { name: t(`complaint-words:column.${column}`), count: total })}
        </span>
      </h2>
      {list.error && <ErrorMessage error={list.error} onRetry={list.retry} />}
      <div
        ref={viewport}
        id={columnListId(column)}
        className={styles.viewport}
        role={total > 0 ? 'listbox' : 'group'}
        aria-labelledby={heading}
        aria-activedescendant={current === undefined ? undefined : cardId(column, current)}
        tabIndex={reachable ? 0 : -1}
        onFocus={onFocus}
      >
        {list.total === 0 && <p className={styles.empty}>{t('board.empty')}</p>}
        <VirtualList
          viewport={viewport}
          count={total}
          rowHeight={cardHeight}
          onVisible={list.onVisible}
          activeIndex={active}
          list={{ role: 'presentation' }}
          row={{ role: 'presentation' }}
        >
          {(index) => (
            <BoardCard
              id={cardId(column, index)}
              index={index}
              total={total}
              complaint={list.rowAt(index)}
              active={index === active}
              onOpen={onOpen}
              onMenu={openMenu}
            />
          )}
        </VirtualList>
      </div>
    </section>
  );
});
