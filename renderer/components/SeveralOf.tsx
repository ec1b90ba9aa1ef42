import { Chip } from '@mantine/core';
import { useId } from 'react';
import styles from './SeveralOf.module.css';

interface SeveralOfProps<Value extends string> {
  label: string;
  values: readonly Value[];
  chosen: readonly Value[];
  labelOf: (value: Value) => string;
  /** In the order of `values`. */
  onChange: (chosen: Value[]) => void;
}

/** Any of a few values, all of them in sight. */
export function SeveralOf<Value extends string>(props: SeveralOfProps<Value>) {
  const { label, values, chosen, labelOf, onChange } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <Chip.Group
        multiple
        value={[...chosen]}
        onChange={(picked) => onChange(values.filter((value) => picked.includes(value)))}
      >
        <div className={styles.values}>
          {values.map((value) => (
            <Chip
              key={value}
              value={value}
              size="xs"
              radius="sm"
              variant="outline"
              classNames={{ label: styles.box ?? '' }}
            >
              {labelOf(value)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </div>
  );
}
