import { useEffect, useRef } from 'react';

/** For what opens a form: when the form is gone, the keyboard is back there. */
export function useReturn<Opener extends HTMLElement = HTMLButtonElement>(
  opened: boolean | undefined,
  preventScroll = false,
) {
  const opener = useRef<Opener>(null);
  const was = useRef(opened);
  useEffect(() => {
    if (was.current && !opened) opener.current?.focus({ preventScroll });
    was.current = opened;
  }, [opened, preventScroll]);
  return opener;
}
