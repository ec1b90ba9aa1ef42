import { type RefObject, useEffect, useEffectEvent } from 'react';

const typing = 'input:not([type="radio"]), textarea, select, [role="dialog"] *, [role="menu"] *';

/** Says at a button which letter presses it. */
export const keyOf = (letter: string) => ({
  'data-key': `Key${letter}`,
  'aria-keyshortcuts': letter,
});

/** Letters press the buttons of the screen that carry them, while nothing is being typed. */
export function useButtonKeys(screen: RefObject<HTMLElement | null>): void {
  const handle = useEffectEvent((event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, shiftKey, repeat, code } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey || repeat) return;
    if (document.activeElement?.matches(typing)) return;
    const button = screen.current?.querySelector<HTMLElement>(`[data-key="${code}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
