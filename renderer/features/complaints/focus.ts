import { navigate } from 'wouter/use-hash-location';
import { userActions } from '../../components/user-actions.ts';
import { registerPath } from './paths.ts';

/** Where the keyboard goes in the register. */
export const listId = 'complaint-list';
export const searchFieldId = 'complaint-search';
export const detailId = 'complaint-detail';

export function rowId(index: number): string {
  return `complaint-row-${index}`;
}

export function focusList(): void {
  document.getElementById(listId)?.focus();
}

/** False where the register is not on screen. */
export function focusComplaintSearch(): boolean {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}

/** So many frames after it was asked for, nobody waits for what did not come. */
const patience = 60;

/**
 * Waits for the frame in which what was just asked for is drawn. Somebody who has gone on to
 * something else meanwhile stays there.
 */
export function focusDetail(): void {
  const asked = userActions();
  const look = (left: number) => {
    if (userActions() !== asked) return;
    const detail = document.getElementById(detailId);
    const heading = detail?.querySelector<HTMLElement>('h2[tabindex="-1"]');
    if (heading) heading.focus();
    else if (left > 0) requestAnimationFrame(() => look(left - 1));
    else detail?.focus();
  };
  requestAnimationFrame(() => look(patience));
}

/** Back to the list alone. */
export function closeDetail(): void {
  navigate(`${registerPath}?`);
  requestAnimationFrame(focusList);
}
