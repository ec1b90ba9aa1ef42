import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ShortcutName } from '../../shortcuts.ts';

export interface PaletteItem {
  readonly id: string;
  readonly group:
    | 'undo'
    | 'calls'
    | 'seen'
    | 'actions'
    | 'screens'
    | 'look'
    | 'customers'
    | 'similar';
  readonly label: string;
  readonly icon: Icon;
  /** What tells it from others with the same name. */
  readonly detail?: ReactNode;
  readonly shortcut?: ShortcutName | undefined;
  /** Other words for the same. */
  readonly keywords?: string;
  /** Found for what was typed before: not to be chosen by Enter. */
  readonly stale?: boolean;
  readonly run: () => void;
  /** What Ctrl+Enter does: begins a call with this customer. */
  readonly call?: () => void;
}
