import { Kbd, Tooltip, type TooltipProps } from '@mantine/core';
import { keysOf, type ShortcutName } from '../shortcuts.ts';
import styles from './ShortcutTooltip.module.css';

interface ShortcutTooltipProps extends Omit<TooltipProps, 'label'> {
  label: string;
  shortcut?: ShortcutName | undefined;
}

/** Says what a control does and which key does the same. */
export function ShortcutTooltip({ label, shortcut, children, ...rest }: ShortcutTooltipProps) {
  return (
    <Tooltip
      {...rest}
      label={
        <span className={styles.label}>
          {label}
          {shortcut && <Keys shortcut={shortcut} />}
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}

export function Keys({ shortcut }: { shortcut: ShortcutName }) {
  return (
    <span className={styles.keys}>
      {keysOf(shortcut).map((key) => (
        <KeyCap key={key} label={key} />
      ))}
    </span>
  );
}

export function KeyCap({ label }: { label: string }) {
  return (
    <Kbd size="xs" className={styles.key ?? ''}>
      {label}
    </Kbd>
  );
}
