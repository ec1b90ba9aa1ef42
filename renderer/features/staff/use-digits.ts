import { useEffect, useEffectEvent, useRef } from 'react';
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
  const early = useRef<number | undefined>(undefined);
  useEffect(() => {
    const option = options?.[early.current ?? -1];
    if (options) early.current = undefined;
    if (option !== undefined) onPick(option);
  });
  const handle = useEffectEvent((event: KeyboardEvent): void => {
    const digit = optionOfDigit(event, withDigit);
    if (digit === undefined || event.defaultPrevented || event.repeat) return;
    event.preventDefault();
    const option = options?.[digit];
    if (option !== undefined) onPick(option);
    else if (!options) early.current = digit;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
