import { useRef, useState } from 'react';

/** Which view of a list is being given a name; whoever is done goes back to the menu of views. */
export function useNaming() {
  const button = useRef<HTMLButtonElement>(null);
  /** Null is what the list shows now. */
  const [id, setId] = useState<string | null | undefined>(undefined);

  function leave(): void {
    setId(undefined);
    button.current?.focus();
  }

  return { button, id, begin: setId, leave };
}
