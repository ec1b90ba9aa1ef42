/** Of React or of the browser. */
type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Which of a row's options the pressed digit stands for, from 0; undefined for other keys. */
export function optionOfDigit(event: KeyPress, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  // The physical key, as with the other shortcuts: some layouts have digits only with Shift.
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
  const index = Number(digit) - 1;
  return index < count ? index : undefined;
}

export function isClearing(event: KeyPress): boolean {
  return event.code === 'Delete' || event.code === 'Backspace';
}
