/**
 * What is too long for its place, a line each: texts of which a part can neither be seen nor
 * scrolled to and has no ellipsis, and places that scroll sideways without being for a table.
 * Runs in the page.
 */
export function overflows(): string[] {
  const tolerance = 1;
  const faults: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const holder = text.parentElement;
    if (!text.textContent?.trim() || !holder?.checkVisibility({ visibilityProperty: true }))
      continue;
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 0 && isCut(holder, left, right)) faults.push(`cut: ${text.textContent.trim()}`);
  }
  for (const place of document.body.querySelectorAll('*')) {
    const tooWide = place.scrollWidth > place.clientWidth + tolerance;
    if (tooWide && scrolls(getComputedStyle(place)) && !place.matches(':has(> table)')) {
      faults.push(`scrolls sideways: ${place.outerHTML.slice(0, 200)}`);
    }
  }
  return faults;

  function isCut(holder: Element, left: number, right: number): boolean {
    for (let element: Element | null = holder; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      // With a sign of it, or hidden from sight on purpose.
      if (shortened || style.clipPath !== 'none') return false;
      const inside = element.getBoundingClientRect();
      if (scrolls(style)) return left + element.scrollLeft < inside.left - tolerance;
      const hides = style.overflowX !== 'visible';
      if (hides && (left < inside.left - tolerance || right > inside.right + tolerance))
        return true;
      if (style.position === 'fixed') break;
    }
    return left < -tolerance || right > window.innerWidth + tolerance;
  }

  function scrolls({ overflowX }: CSSStyleDeclaration): boolean {
    return overflowX === 'auto' || overflowX === 'scroll';
  }
}
