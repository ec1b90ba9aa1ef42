import type { StaffColour } from '#contract/staff.ts';
import styles from './Staff.module.css';

/** A colour and initials, to be known at arm's length. The name stands beside it. */
export function PersonDisc({ name, colour }: { name: string; colour: StaffColour }) {
  return (
    <span aria-hidden className={styles.disc} data-colour={colour}>
      {initialsOf(name)}
    </span>
  );
}

/** Of the first word and the last. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  const first = words.at(0) ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return firstLetter(first) + firstLetter(last);
}

function firstLetter(word: string): string {
  const point = word.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point).toLocaleUpperCase();
}
