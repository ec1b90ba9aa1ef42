import { app, type BrowserWindow, dialog } from 'electron';
import { preferencesFrom, type Settings, type SettingsFile } from './preferences.ts';
import { type Texts, texts } from './texts.ts';

type Words = Texts['dialog'];
/** The setting that holds where such a file was chosen last. */
type LastFolder = 'lastImportFolder' | 'lastBackupFolder';

interface Asked {
  title: keyof Words;
  /** What such files are called. */
  files: keyof Words;
  extensions: readonly string[];
}

function wordsIn(settings: SettingsFile): Words {
  return texts[preferencesFrom(settings.get(), app.getLocale()).language].dialog;
}

export function lastFolder(settings: Settings, last: LastFolder): string {
  return settings[last] ?? app.getPath('documents');
}

/** The path of a file to read; undefined when the person changed their mind. */
export async function askWhatToRead(
  window: BrowserWindow,
  settings: SettingsFile,
  { title, files, extensions, folder }: Asked & { folder: string | undefined },
): Promise<string | undefined> {
  const words = wordsIn(settings);
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words[title],
    properties: ['openFile'],
    filters: [
      { name: words[files], extensions: [...extensions] },
      { name: words.allFiles, extensions: ['*'] },
    ],
    ...(folder ? { defaultPath: folder } : {}),
  });
  return filePaths[0];
}

/** The path of a file to write, with a name that is offered; undefined as above. */
export async function askWhereToWrite(
  window: BrowserWindow,
  settings: SettingsFile,
  { title, files, extensions, offered }: Asked & { offered: string },
): Promise<string | undefined> {
  const words = wordsIn(settings);
  const { filePath } = await dialog.showSaveDialog(window, {
    title: words[title],
    filters: [{ name: words[files], extensions: [...extensions] }],
    defaultPath: offered,
  });
  return filePath === '' ? undefined : filePath;
}
