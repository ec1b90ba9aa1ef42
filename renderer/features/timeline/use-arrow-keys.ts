import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export const entryId = (index: number) => `timeline-entry-${index}`;

function focusEntry(index: number): void {
  document.getElementById(entryId(index))?.focus({ preventScroll: true });
}

/**
 * The arrow keys go from entry to entry; only the one where they stand is reached with Tab. Where
 * that one goes away under the keyboard, the next one gets it, else the one before, and `onNone`
 * says where the keyboard goes when there is none.
 */
export function useArrowKeys(count: number, onNone: () => void) {
  const [active, setActive] = useState<number>();
  const moved = useRef(false);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current || active === undefined) return;
    moved.current = false;
    focusEntry(active);
  }, [active]);
  // What has the keyboard and goes away leaves it to the page without a blur that React would tell
  // of. A form that goes may already have given it to what comes in its place: children are first.
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    // An entry that is not drawn yet gets it with the next drawing.
    if (count > 0) return goTo(Math.min(active ?? 0, count - 1));
    inside.current = false;
    onNone();
  });

  function goTo(index: number): void {
    if (index === active) {
      focusEntry(index);
    } else {
      // It may not be drawn yet.
      moved.current = true;
      setActive(index);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    const onEntry = event.target instanceof HTMLElement && event.target.matches('article');
    if (step === undefined || !onEntry || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(Math.min(count - 1, Math.max(0, (active ?? 0) + step)));
  }

  return {
    active: active !== undefined && active < count ? active : undefined,
    setActive,
    goTo,
    /** For the element around the entries, or what stands there in place of them. */
    keyboard: {
      onKeyDown,
      onFocus: () => {
        inside.current = true;
      },
      onBlur: () => {
        inside.current = false;
      },
    },
  };
}
