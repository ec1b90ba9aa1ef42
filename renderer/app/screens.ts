import {
  IconCalendarDue,
  IconFileImport,
  IconMessageReport,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { ShortcutName } from '../shortcuts.ts';

/** The entries of the rail, in the order of their keys. */
export const screens = [
  { name: 'today', path: '/today', icon: IconCalendarDue, shortcut: 'screen1' },
  { name: 'customers', path: '/customers', icon: IconUsers, shortcut: 'screen2' },
  { name: 'complaints', path: '/complaints', icon: IconMessageReport, shortcut: 'screen3' },
  { name: 'import', path: '/import', icon: IconFileImport, shortcut: 'screen4' },
  { name: 'settings', path: '/settings', icon: IconSettings, shortcut: 'screen5' },
] as const satisfies readonly { shortcut: ShortcutName; [key: string]: unknown }[];
