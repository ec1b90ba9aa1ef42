import { useEffect } from 'react';

/** The titles of everything on screen, the most particular last. */
let titles: { title: string }[] = [];

function show(): void {
  const title = titles.findLast((entry) => entry.title !== '')?.title;
  document.title = title ? `${title} – Kontuar` : 'Kontuar';
}

/** Names the window after what is on screen, for as long as it is. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const entry = { title };
    titles.push(entry);
    show();
    return () => {
      titles = titles.filter((other) => other !== entry);
      show();
    };
  }, [title]);
}
