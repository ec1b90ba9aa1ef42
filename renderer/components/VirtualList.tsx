import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface VirtualListProps {
  /** What scrolls; the list may have other content above it there. */
  viewport: RefObject<HTMLElement | null>;
  count: number;
  /** In pixels; with `measured` a first guess. */
  rowHeight: number;
  /** For rows that are as high as their text. */
  measured?: boolean;
  children: (index: number) => ReactNode;
  onVisible: (range: { first: number; last: number }) => void;
  /** Kept in view when it changes. */
  activeIndex?: number | undefined;
  /** Height in pixels of what covers the upper edge of the viewport. */
  covered?: number;
  /** Role and labels of the element whose children are the rows. */
  list?: HTMLAttributes<HTMLDivElement>;
  row?: HTMLAttributes<HTMLDivElement>;
}

/** Scrolls through any number of rows while only those in view exist. */
export function VirtualList({
  viewport,
  count,
  rowHeight,
  measured = false,
  children,
  onVisible,
  activeIndex,
  covered = 0,
  list,
  row,
}: VirtualListProps) {
  const element = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // Where the keyboard stands exists even when it was scrolled away: aria-activedescendant needs it.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      const missing = activeIndex !== undefined && activeIndex < range.count;
      return missing && !indexes.includes(activeIndex) ? [...indexes, activeIndex] : indexes;
    },
    [activeIndex],
  );
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler that would memoise
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => viewport.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor,
    scrollMargin: above,
    scrollPaddingStart: covered,
  });
  const items = virtualizer.getVirtualItems();
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  // Whatever stands above may have changed its height with this drawing; the same height ends it.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- so it has to look after every drawing
  useLayoutEffect(() => {
    if (!element.current || !viewport.current) return;
    const top = element.current.getBoundingClientRect().top;
    const viewportTop = viewport.current.getBoundingClientRect().top;
    setAbove(Math.round(top - viewportTop + viewport.current.scrollTop));
  });
  useEffect(() => onVisible({ first, last }), [onVisible, first, last]);
  useEffect(() => {
    if (activeIndex !== undefined && activeIndex < count) virtualizer.scrollToIndex(activeIndex);
  }, [virtualizer, activeIndex, count]);
  return (
    <div
      {...list}
      ref={element}
      style={{ position: 'relative', height: virtualizer.getTotalSize() }}
    >
      {items.map((item) => (
        <div
          {...row}
          key={item.key}
          data-index={item.index}
          ref={measured ? virtualizer.measureElement : undefined}
          style={{
            position: 'absolute',
            insetInline: 0,
            top: 0,
            transform: `translateY(${item.start - above}px)`,
            ...(measured ? {} : { height: rowHeight }),
          }}
        >
          {children(item.index)}
        </div>
      ))}
    </div>
  );
}
