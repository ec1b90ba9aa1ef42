import { useEffect, useLayoutEffect, useRef } from 'react';

const fields = 'input, textarea, select, [contenteditable], [role="dialog"] *, [role="menu"] *';

/**
 * Runs what a single letter stands for, by its physical key, while no field has the keyboard and
 * nothing lies over the screen.
 */
export function useLetters(letters: Readonly<Record<string, () => void>>): void {
  const latest = useRef(letters);
  // With the picture, not after it: a quick hand answers what it sees.
  useLayoutEffect(() => {
    latest.current = letters;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, repeat, code } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey || repeat) return;
      if (document.activeElement?.matches(fields)) return;
      const run = /^Key[A-Z]$/u.test(code) ? latest.current[code.slice(3)] : undefined;
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
