import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// Room for a busy machine; what is found is found at once all the same.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no layout: what the components ask of it gets a screen of a shop PC.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
for (const [name, size] of [
  ['offsetHeight', 720],
  ['offsetWidth', 1280],
  ['clientHeight', 720],
  ['clientWidth', 1280],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: size });
}
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
