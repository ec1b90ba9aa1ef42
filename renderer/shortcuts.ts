import { useEffect, useEffectEvent } from 'react';

/** `code` is the physical key, so that letters work on a Cyrillic layout as well. */
interface Shortcut {
  code: string;
  label: string;
  /** Ctrl, or Cmd on a Mac. There is no Alt: with it Polish keyboards type letters. */
  primary?: boolean;
  shift?: boolean;
}

export const shortcuts = {
  newCall: { code: 'F2', label: 'F2' },
  guide: { code: 'F3', label: 'F3' },
  prepare: { code: 'F3', label: 'F3', shift: true },
  nextCall: { code: 'F4', label: 'F4' },
  palette: { code: 'KeyK', label: 'K', primary: true },
  people: { code: 'F8', label: 'F8' },
  help: { code: 'F1', label: 'F1' },
  keys: { code: 'Slash', label: '/', primary: true },
  search: { code: 'KeyF', label: 'F', primary: true },
  newCustomer: { code: 'KeyN', label: 'N', primary: true },
  newComplaint: { code: 'KeyR', label: 'R', primary: true, shift: true },
  edit: { code: 'KeyE', label: 'E' },
  remove: { code: 'Delete', label: 'Delete' },
  read: { code: 'KeyR', label: 'R' },
  save: { code: 'Enter', label: 'Enter', primary: true },
  undo: { code: 'KeyZ', label: 'Z', primary: true },
  back: { code: 'Escape', label: 'Esc' },
  screen1: { code: 'Digit1', label: '1', primary: true },
  screen2: { code: 'Digit2', label: '2', primary: true },
  screen3: { code: 'Digit3', label: '3', primary: true },
  screen4: { code: 'Digit4', label: '4', primary: true },
  screen5: { code: 'Digit5', label: '5', primary: true },
} satisfies Record<string, Shortcut>;
export type ShortcutName = keyof typeof shortcuts;

const onMac = navigator.userAgent.includes('Macintosh');

export function matches(name: ShortcutName, event: KeyboardEvent): boolean {
  const shortcut: Shortcut = shortcuts[name];
  const primary = onMac ? event.metaKey : event.ctrlKey;
  const other = onMac ? event.ctrlKey : event.metaKey;
  return (
    (event.code === shortcut.code || (shortcut.code === 'Enter' && event.code === 'NumpadEnter')) &&
    primary === (shortcut.primary ?? false) &&
    !other &&
    !event.altKey &&
    event.shiftKey === (shortcut.shift ?? false)
  );
}

/** The keys as they are written on the keyboard: ["Ctrl", "F"]. */
export function keysOf(name: ShortcutName): string[] {
  const shortcut: Shortcut = shortcuts[name];
  return [
    ...(shortcut.primary ? [onMac ? '⌘' : 'Ctrl'] : []),
    ...(shortcut.shift ? ['Shift'] : []),
    shortcut.label,
  ];
}

/** For `aria-keyshortcuts`. */
export function ariaKeys(name: ShortcutName): string {
  const shortcut: Shortcut = shortcuts[name];
  const key = shortcut.code === 'Escape' ? 'Escape' : shortcut.label;
  const shifted = shortcut.shift ? `Shift+${key}` : key;
  return shortcut.primary ? `${onMac ? 'Meta' : 'Control'}+${shifted}` : shifted;
}

/**
 * Runs the handler while the component is on screen. A handler that returns false lets the key
 * through to whoever else waits for it.
 */
export function useShortcut(
  name: ShortcutName,
  handler: (event: KeyboardEvent) => void | false,
  enabled = true,
): void {
  const handle = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || !matches(name, event)) return;
    if (handler(event) !== false) event.preventDefault();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
