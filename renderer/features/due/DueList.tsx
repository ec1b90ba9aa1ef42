import type { DueItem } from '#contract/due.ts';
import styles from './Due.module.css';
import { DueRow } from './DueRow.tsx';

export function DueList({ items }: { items: readonly DueItem[] }) {
  return (
    <div className={styles.frame}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.type} ${item.id}`}>
            <DueRow item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
