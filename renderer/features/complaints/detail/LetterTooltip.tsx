import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import styles from './Header.module.css';

interface LetterTooltipProps {
  label: string;
  letter: string;
  children: ReactElement;
}

/** Says what a button does and which letter does the same. */
export function LetterTooltip({ label, letter, children }: LetterTooltipProps) {
  return (
    <Tooltip
      label={
        <span className={styles.tip}>
          {label}
          <KeyCap label={letter} />
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}
