import { useFormat } from '../../format.ts';
import styles from './TimelineFilters.module.css';

interface FilterChipsProps<Value extends string> {
  label: string;
  /** The label is not only read out. */
  shown?: boolean;
  offered: readonly Value[];
  counts: Partial<Record<Value, number>>;
  nameOf: (value: Value) => string;
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** What there is any of; what was chosen stays, should the last one of it go. */
export function offeredOf<Value extends string>(
  options: readonly Value[],
  counts: Partial<Record<Value, number>>,
  chosen: readonly Value[],
): Value[] {
  return options.filter((value) => counts[value] || chosen.includes(value));
}

/** Any of a few, each with how much there is of it; nothing to choose between shows nothing. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  const { label, shown, offered, counts, nameOf, chosen, onChange } = props;
  const format = useFormat();
  if (offered.length < 2) return null;
  return (
    // A fieldset cannot be laid out in one line with its legend.
    <div role="group" aria-label={label} className={styles.group}>
      {shown && (
        <span aria-hidden className={styles.label}>
          {label}
        </span>
      )}
      {offered.map((value) => {
        const pressed = chosen.includes(value);
        return (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={pressed}
            onClick={() =>
              onChange(pressed ? chosen.filter((other) => other !== value) : [...chosen, value])
            }
          >
            {nameOf(value)}
            <span className={styles.count}>{format.number(counts[value] ?? 0)}</span>
          </button>
        );
      })}
    </div>
  );
}
