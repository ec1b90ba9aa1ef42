import { resolve } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { BackupPlan, backupFolder } from '#contract/backup-folder.ts';
import { Refusal } from '../engine/refusal.ts';
import { liesWithin } from '../features/backup/within.ts';
import { lookForBackup } from './backup-looks.ts';
import type { ShellContext, ShellHandlersOf } from './methods.ts';
import { preferencesFrom, type Settings, type SettingsFile } from './preferences.ts';
import { texts } from './texts.ts';

export const backupFolderHandlers: ShellHandlersOf<keyof typeof backupFolder> = {
  'backupPlan.get': (_input, { settings }) => Promise.resolve(planFrom(settings.get())),

  'backupPlan.set'({ atQuit }, { settings }) {
    settings.set({ backupAtQuit: atQuit });
    return Promise.resolve(planFrom(settings.get()));
  },

  async 'backupFolder.choose'(_input, context) {
    const { window, settings, folders } = context;
    const folder = await askWhichFolder(window, settings);
    if (folder === undefined) return planFrom(settings.get());
    if (await liesWithin(folder, folders.data)) {
      throw new Refusal({ code: 'VALIDATION', fields: { folder: 'invalid' } });
    }
    return keepTo(resolve(folder), context);
  },

  'backupFolder.clear': (_input, context) => Promise.resolve(keepTo(null, context)),
};

/** From now on; the newest backup goes there at once, and nobody waits for it. */
function keepTo(folder: string | null, context: ShellContext): BackupPlan {
  context.settings.set({ secondBackupFolder: folder });
  void lookForBackup(context);
  return planFrom(context.settings.get());
}

function planFrom({ secondBackupFolder = null, backupAtQuit = true }: Settings): BackupPlan {
  return { secondFolder: secondBackupFolder, atQuit: backupAtQuit };
}

async function askWhichFolder(
  window: BrowserWindow,
  settings: SettingsFile,
): Promise<string | undefined> {
  const { language } = preferencesFrom(settings.get(), app.getLocale());
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: texts[language].dialog.chooseBackupFolder,
    properties: ['openDirectory', 'createDirectory'],
    defaultPath: settings.get().secondBackupFolder ?? app.getPath('documents'),
  });
  return filePaths[0];
}
