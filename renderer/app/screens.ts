import { IconFileImport, IconSettings, IconUsers } from '@tabler/icons-react';
import type { ShortcutName } from '../shortcuts.ts';

/** The entries of the rail, in the order of their keys. */
export const screens = [
  { name: 'customers', path: '/customers', icon: IconUsers, shortcut: 'screen1' },
  { name: 'import', path: '/import', icon: IconFileImport, shortcut: 'screen2' },
  { name: 'settings', path: '/settings', icon: IconSettings, shortcut: 'screen3' },
] as const satisfies readonly { shortcut: ShortcutName; [key: string]: unknown }[];
