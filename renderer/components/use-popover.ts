import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * A popover or menu that is open or not. Escape closes it and nothing else, and once closed, the
 * keyboard is back where it was before. Mantine does both too early or too late where nothing
 * moves: the dropdown is gone before it could keep the key for itself, and the keyboard is in it
 * before its place is remembered.
 */
export function usePopover() {
  const [opened, setOpened] = useState(false);
  const before = useRef<Element | null>(null);
  const inside = useRef<Element | null>(null);

  function onChange(next: boolean): void {
    if (next) before.current = document.activeElement;
    else inside.current = document.activeElement;
    setOpened(next);
  }

  useLayoutEffect(() => {
    if (opened) return;
    const { activeElement } = document;
    const left = activeElement === document.body || activeElement === inside.current;
    if (left && before.current instanceof HTMLElement)
      before.current.focus({ preventScroll: true });
    before.current = null;
    inside.current = null;
  }, [opened]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onChange(false);
  }

  return {
    opened,
    open: () => onChange(true),
    close: () => onChange(false),
    toggle: () => onChange(!opened),
    /** For Popover or Menu. */
    props: { opened, onChange, returnFocus: false, closeOnEscape: false },
    /** For its dropdown. */
    dropdown: { onKeyDown },
  };
}
