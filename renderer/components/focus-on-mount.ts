/**
 * For the `ref` of a field that opens under a typing hand: it has the keyboard before the next key,
 * for which a focus trap with its timer comes too late.
 */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
