import type { Icon } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import styles from './Tools.module.css';
import { keyOf } from './use-guide-keys.ts';

interface ToolProps extends ComponentProps<'button'> {
  icon: Icon;
  label: string;
  letter: string;
}

/** One line of the tools: what it does and the key that does the same. */
export function Tool({ icon: Sign, label, letter, ...button }: ToolProps) {
  return (
    <button {...button} type="button" className={styles.tool} {...keyOf(letter)}>
      <Sign size={18} stroke={1.75} aria-hidden className={styles.sign} />
      <span className={styles.label}>{label}</span>
      <span aria-hidden>
        <KeyCap label={letter} />
      </span>
    </button>
  );
}
