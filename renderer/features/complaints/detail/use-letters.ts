import { useEffect, useEffectEvent } from 'react';

const fields = 'input, textarea, select, [contenteditable], [role="dialog"] *, [role="menu"] *';

/**
 * Runs what a single letter stands for, by its physical key, while no field has the keyboard and
 * nothing lies over the screen.
 */
export function useLetters(letters: Readonly<Record<string, () => void>>): void {
  const handle = useEffectEvent((event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, shiftKey, repeat, code } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey || repeat) return;
    if (document.activeElement?.matches(fields)) return;
    const run = /^Key[A-Z]$/u.test(code) ? letters[code.slice(3)] : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
