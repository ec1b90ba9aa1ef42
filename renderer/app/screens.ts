import {
  IconCalendarDue,
  IconFileImport,
  IconMessageReport,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { Permission } from '#contract/permissions.ts';
import type { ShortcutName } from '../shortcuts.ts';

/** The entries of the rail, in the order of their keys. */
export const screens = [
  {
    name: 'today',
    path: '/today',
    permission: 'daily',
    icon: IconCalendarDue,
    shortcut: 'screen1',
  },
  {
    name: 'customers',
    path: '/customers',
    permission: 'daily',
    icon: IconUsers,
    shortcut: 'screen2',
  },
  {
    name: 'complaints',
    path: '/complaints',
    permission: 'daily',
    icon: IconMessageReport,
    shortcut: 'screen3',
  },
  {
    name: 'import',
    path: '/import',
    permission: 'import',
    icon: IconFileImport,
    shortcut: 'screen4',
  },
  {
    name: 'settings',
    path: '/settings',
    permission: 'daily',
    icon: IconSettings,
    shortcut: 'screen5',
  },
] as const satisfies readonly {
  shortcut: ShortcutName;
  permission: Permission;
  [key: string]: unknown;
}[];
