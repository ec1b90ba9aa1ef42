import { useEffect, useRef } from 'react';
import { optionOfDigit } from '../../components/digit-keys.ts';

/** As many as there are digits. */
export const withDigit = 9;

/**
 * A digit picks one of the options, wherever the keyboard is; one that comes before them, while they
 * are undefined, is not lost.
 */
export function useDigits<Option>(
  options: readonly Option[] | undefined,
  onPick: (option: Option) => void,
  enabled: boolean,
): void {
  const latest = useRef({ options, onPick });
  const early = useRef<number | undefined>(undefined);
  useEffect(() => {
    latest.current = { options, onPick };
    const option = options?.[early.current ?? -1];
    if (options) early.current = undefined;
    if (option !== undefined) onPick(option);
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      const digit = optionOfDigit(event, withDigit);
      if (digit === undefined || event.defaultPrevented || event.repeat) return;
      event.preventDefault();
      const option = latest.current.options?.[digit];
      if (option !== undefined) latest.current.onPick(option);
      else if (!latest.current.options) early.current = digit;
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
