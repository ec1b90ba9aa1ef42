/**
 * For the `ref` of a field that opens under a typing hand: it has the keyboard before the next key,
 * for which a focus trap with its timer comes too late.
 */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}

/** The same for what comes in the place of what had the keyboard; otherwise nobody is disturbed. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
