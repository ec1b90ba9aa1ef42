import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export const entryId = (index: number) => `timeline-entry-${index}`;

/** The arrow keys go from entry to entry; only the one where they stand is reached with Tab. */
export function useArrowKeys(count: number) {
  const [active, setActive] = useState<number>();
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current || active === undefined) return;
    moved.current = false;
    document.getElementById(entryId(active))?.focus({ preventScroll: true });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    const onEntry = event.target instanceof HTMLElement && event.target.matches('article');
    if (step === undefined || !onEntry || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, (active ?? 0) + step));
    moved.current = true;
    setActive(next);
  }

  return {
    active: active !== undefined && active < count ? active : undefined,
    setActive,
    onKeyDown,
  };
}
