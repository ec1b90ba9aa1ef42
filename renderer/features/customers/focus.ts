import { userActions } from '../../components/user-actions.ts';

/** Where the keyboard goes on the customers screen. */
export const listId = 'customer-list';
export const cardHeadingId = 'customer-name';

export function rowId(index: number): string {
  return `customer-row-${index}`;
}

export function focusList(): void {
  document.getElementById(listId)?.focus();
}

/**
 * Waits for the next frame, in which a card that was just asked for is drawn. Somebody who has gone
 * on to something else since `asked` stays there: their next keys belong to that.
 */
export function focusCard(asked = userActions()): void {
  requestAnimationFrame(() => {
    if (userActions() === asked) document.getElementById(cardHeadingId)?.focus();
  });
}

/** True while somebody goes through the list with the arrow keys and should not be taken away. */
export function isInList(): boolean {
  return document.activeElement?.id === listId && !isOneAtATime();
}

/** On a narrow window the card takes the place of the list; see CustomersScreen.module.css. */
export function isOneAtATime(): boolean {
  return window.matchMedia('(max-width: 1099px)').matches;
}
