import {
  IconAdjustments,
  IconCalendarDue,
  IconClipboardList,
  IconFileImport,
  IconHelp,
  IconKeyboard,
  IconLanguage,
  IconMessagePlus,
  IconMessageReport,
  IconMoon,
  IconPhonePlus,
  IconRoute,
  IconSearch,
  IconSettings,
  IconSun,
  IconSunMoon,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { MenuCommand } from '#contract/events.ts';
import { languages, themes } from '#contract/preferences.ts';
import { useBeginGuided } from '../guided/use-begin-guided.ts';
import { useSheetOnScreen } from '../preparing/use-sheet-on-screen.ts';
import { languageNames } from '../settings/languages.ts';
import { preferencesQuery } from '../settings/queries.ts';
import { useChangePreferences } from '../settings/use-change-preferences.ts';
import { useMay } from '../staff/use-may.ts';
import type { PaletteItem } from './palette-item.ts';

const actions = [
  { name: 'newCall', icon: IconPhonePlus, shortcut: 'newCall' },
  { name: 'newCustomer', icon: IconUserPlus, shortcut: 'newCustomer' },
  { name: 'newComplaint', icon: IconMessagePlus, shortcut: 'newComplaint' },
  { name: 'search', icon: IconSearch, shortcut: 'search' },
  { name: 'people', icon: IconUsersGroup, shortcut: 'people' },
  { name: 'help', icon: IconHelp, shortcut: 'help' },
  { name: 'keys', icon: IconKeyboard, shortcut: 'keys' },
] as const;

const screens = [
  { name: 'today', icon: IconCalendarDue, shortcut: 'screen1' },
  { name: 'customers', icon: IconUsers, shortcut: 'screen2' },
  { name: 'complaints', icon: IconMessageReport, shortcut: 'screen3' },
  { name: 'import', icon: IconFileImport, shortcut: 'screen4' },
  { name: 'settings', icon: IconSettings, shortcut: 'screen5' },
] as const;

const themeIcons = { system: IconSunMoon, light: IconSun, dark: IconMoon } as const;

/** What can be done and where one can go, with its key. */
export function useActionItems(commands: Readonly<Record<MenuCommand, () => void>>): PaletteItem[] {
  const { t } = useTranslation('palette');
  const { data: preferences } = useQuery(preferencesQuery());
  const change = useChangePreferences();
  const mayImport = useMay('import');
  const beginGuided = useBeginGuided();
  const prepare = useSheetOnScreen();
  return [
    ...actions.map(({ name, icon, shortcut }): PaletteItem => {
      const [label, keywords] = [t(`actions.${name}`), t(`keywords.${name}`)];
      return { id: name, group: 'actions', label, keywords, icon, shortcut, run: commands[name] };
    }),
    {
      id: 'guidedCall',
      group: 'actions',
      label: t('actions.guidedCall'),
      keywords: t('keywords.guidedCall'),
      icon: IconRoute,
      run: () => void beginGuided(),
    },
    ...(prepare
      ? [
          {
            id: 'prepare',
            group: 'actions' as const,
            label: t('actions.prepare'),
            keywords: t('keywords.prepare'),
            icon: IconClipboardList,
            shortcut: 'prepare' as const,
            run: prepare,
          },
        ]
      : []),
    ...screens
      .filter(({ name }) => name !== 'import' || mayImport)
      .map(({ name, icon, shortcut }): PaletteItem => {
        const [label, keywords] = [t(`screens.${name}`), t(`keywords.${name}`)];
        return { id: name, group: 'screens', label, keywords, icon, shortcut, run: commands[name] };
      }),
    {
      id: 'rules',
      group: 'screens',
      label: t('screens.rules'),
      keywords: t('keywords.rules'),
      icon: IconAdjustments,
      run: () => navigate('/settings/rules'),
    },
    ...themes
      .filter((theme) => theme !== preferences?.theme)
      .map(
        (theme): PaletteItem => ({
          id: `theme-${theme}`,
          group: 'look',
          label: t(`themes.${theme}`),
          keywords: t('keywords.theme'),
          icon: themeIcons[theme],
          run: () => void change({ theme }),
        }),
      ),
    ...languages
      .filter((language) => language !== preferences?.language)
      .map(
        (language): PaletteItem => ({
          id: `language-${language}`,
          group: 'look',
          label: t('language', { name: languageNames[language] }),
          keywords: `${t('keywords.language')} ${languageNames[language]}`,
          icon: IconLanguage,
          run: () => void change({ language }),
        }),
      ),
  ];
}
