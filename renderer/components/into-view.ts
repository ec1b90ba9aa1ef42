/** For the `ref` of what has just come or was chosen: it is not left outside of the window. */
export function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
