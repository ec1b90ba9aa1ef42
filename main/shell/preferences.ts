import ElectronStore from 'electron-store';
import { z } from 'zod';
import { type Language, languages, type Preferences, preferences } from '#contract/preferences.ts';

const settings = z.object({
  ...preferences.partial().shape,
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int(),
      height: z.int(),
      maximized: z.boolean(),
    })
    .optional(),
  lastImportFolder: z.string().optional(),
  lastBackupFolder: z.string().optional(),
  /** Where copies of the automatic backups go as well. */
  secondBackupFolder: z.string().nullable().optional(),
  backupAtQuit: z.boolean().optional(),
});
export type Settings = z.infer<typeof settings>;

export interface SettingsFile {
  readonly get: () => Settings;
  readonly set: (changes: Partial<Settings>) => void;
}

/** What belongs to this computer. A damaged file costs only the settings in it. */
export function openSettings(folder: string): SettingsFile {
  const store = new ElectronStore({ cwd: folder, name: 'settings', clearInvalidConfig: true });
  return {
    get() {
      const parsed = settings.safeParse(store.store);
      return parsed.success ? parsed.data : {};
    },
    set: (changes) => store.set(changes),
  };
}

/** In minutes. */
const usualAutoLock = 5;

export function preferencesFrom(stored: Settings, locale: string): Preferences {
  const { language, theme, autoLock } = stored;
  return {
    language: language ?? systemLanguage(locale),
    theme: theme ?? 'system',
    autoLock: autoLock === undefined ? usualAutoLock : autoLock,
  };
}

function systemLanguage(locale: string): Language {
  const [language] = locale.split('-');
  return languages.find((known) => known === language) ?? 'en';
}
