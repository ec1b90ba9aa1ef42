import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BoardColumn as Column } from '#contract/complaint-workflow.ts';
import { type ComplaintRow, openComplaints } from '#contract/complaints.ts';
import { focusDetail } from '../focus.ts';
import { RegisterBar } from '../list/RegisterBar.tsx';
import { complaintPath } from '../paths.ts';
import { complaintCountsQuery } from '../queries.ts';
import { RegisterHeader } from '../RegisterHeader.tsx';
import { useRegister } from '../register-state.ts';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn.tsx';
import { BoardMenu } from './BoardMenu.tsx';
import { type Cards, cardId, columnListId, type Place, placeAfter } from './board-keys.ts';
import { columnNames, stepInto } from './moves.ts';
import { useMove } from './use-move.ts';

const noCards: Cards = { total: 0, rowAt: () => undefined };
/** Before the keys are used, the first card of the first column comes next. */
const start: Place = { column: 'new', index: -1 };

/** The open complaints by state: a card is moved by hand or by key to where its next step leads. */
export function Board() {
  const { t } = useTranslation('complaints');
  const { filter } = useRegister();
  const [, navigate] = useLocation();
  const [place, setPlace] = useState(start);
  const [menu, setMenu] = useState<{ row: ComplaintRow; cardId: string } | undefined>(undefined);
  const hint = useId();
  const cards = useRef(new Map<Column, Cards>());
  const { data: counts } = useQuery(complaintCountsQuery());
  const move = useMove();
  const latestMove = useRef(move);
  useEffect(() => {
    latestMove.current = move;
  });

  const cardsOf = (column: Column) => cards.current.get(column) ?? noCards;
  const onCards = useCallback((column: Column, now: Cards) => {
    cards.current.set(column, now);
  }, []);
  const onEnter = useCallback(
    (column: Column) =>
      setPlace((before) => (before.column === column ? before : { column, index: 0 })),
    [],
  );
  const open = useCallback((row: ComplaintRow) => navigate(complaintPath(row.id)), [navigate]);
  const openMenu = useCallback((column: Column, index: number) => {
    const row = cards.current.get(column)?.rowAt(index);
    if (row) setMenu({ row, cardId: cardId(column, index) });
  }, []);
  const drop = useCallback((row: ComplaintRow, column: Column) => {
    const step = stepInto(row, column);
    if (step) void latestMove.current(row, step);
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || !isColumn(event.target)) return;
    const row = cardsOf(place.column).rowAt(place.index);
    const next = placeAfter(code, place, (column) => cardsOf(column).total);
    if (next) go(next);
    else if (row && (code === 'Enter' || code === 'NumpadEnter')) {
      open(row);
      focusDetail();
    } else if (row && code === 'KeyM') openMenu(place.column, place.index);
    else return;
    event.preventDefault();
  }

  function go(next: Place): void {
    setPlace(next);
    if (next.column !== place.column) document.getElementById(columnListId(next.column))?.focus();
  }

  useEffect(() => {
    if (document.activeElement === document.body) {
      document.getElementById(columnListId(start.column))?.focus();
    }
  }, []);

  const total = counts && Object.values(counts.states).reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.panel} data-layout="board">
      <RegisterHeader board total={total} filter={openComplaints} />
      <RegisterBar total={0} board />
      {/* The columns have the keyboard; what they share is done here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="group"
        className={styles.board}
        aria-label={t('board.label')}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        {columnNames.map((column) => (
          <BoardColumn
            key={column}
            column={column}
            filter={filter}
            active={place.column === column && place.index >= 0 ? place.index : undefined}
            reachable={place.column === column}
            onCards={onCards}
            onEnter={onEnter}
            onOpen={open}
            onMenu={openMenu}
            onDropped={drop}
          />
        ))}
      </div>
      <p id={hint} className="visually-hidden">
        {t('board.hint')}
      </p>
      {menu && (
        <BoardMenu
          key={menu.row.id}
          {...menu}
          onMove={(step) => void move(menu.row, step)}
          onClosed={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}

function isColumn(target: EventTarget): boolean {
  return columnNames.some((column) => document.getElementById(columnListId(column)) === target);
}
