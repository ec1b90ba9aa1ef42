/** For the `ref` of what has just come: it is not left below the edge of the window. */
export function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
