import { Menu } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '#contract/complaints.ts';
import { type MovingStep, movesOf } from './moves.ts';

interface BoardMenuProps {
  row: ComplaintRow;
  /** Beside which it opens. */
  cardId: string;
  onMove: (step: MovingStep) => void;
  onClosed: () => void;
}

/** Where a card may go, for whoever does not drag it. */
export function BoardMenu({ row, cardId, onMove, onClosed }: BoardMenuProps) {
  const { t } = useTranslation('complaints');
  const [before] = useState(() => document.activeElement);
  const anchor = useRef<HTMLSpanElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const [placed, setPlaced] = useState(false);
  const moves = movesOf(row);

  useLayoutEffect(() => {
    const card = document.getElementById(cardId)?.getBoundingClientRect();
    if (!card || !anchor.current) return;
    Object.assign(anchor.current.style, {
      left: `${card.left}px`,
      top: `${card.top}px`,
      width: `${card.width}px`,
      height: '32px',
    });
    setPlaced(true);
  }, [cardId]);
  useLayoutEffect(() => {
    if (placed) first.current?.focus();
  }, [placed]);

  function close(): void {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClosed();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <Menu
      opened={placed}
      onChange={(opened) => {
        if (!opened) close();
      }}
      position="bottom-start"
      width={240}
      hideDetached={false}
      // Not the key: the one that opens it goes on to the document and would close it.
      clickOutsideEvents={['mousedown', 'touchstart']}
      returnFocus={false}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span ref={anchor} style={{ position: 'fixed', pointerEvents: 'none' }} />
      </Menu.Target>
      <Menu.Dropdown onKeyDown={onKeyDown} aria-label={t('board.menu')}>
        <Menu.Label>{moves.length === 0 ? t('move.nothing') : t('board.menu')}</Menu.Label>
        {moves.map((step, index) => (
          <Menu.Item
            key={step}
            ref={index === 0 ? first : null}
            data-autofocus={index === 0 || undefined}
            onClick={() => onMove(step)}
          >
            {t(`move.${step}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
