import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, clipboard, nativeTheme, shell } from 'electron';
import type { Output, Parsed, ShellMethodName } from '#contract/index.ts';
import type { Topic } from '#contract/method.ts';
import type { Replacement } from '#contract/recovery.ts';
import type { FileUse } from '../engine/protocol.ts';
import { backupExtension, backupFileName } from '../features/backup/file-name.ts';
import { askEngine } from './ask-engine.ts';
import { backupFolderHandlers } from './backup-folder.ts';
import type { Data } from './data.ts';
import { tableExtensions } from './dropped-file.ts';
import { askWhatToRead, askWhereToWrite, lastFolder } from './file-dialogs.ts';
import type { Folders } from './folders.ts';
import type { LaunchedCalls } from './launched-calls.ts';
import { openLink } from './links.ts';
import type { Log } from './log.ts';
import { paperHandlers } from './paper.ts';
import { preferencesFrom, type SettingsFile } from './preferences.ts';

export type ChosenFile = NonNullable<Output<'files.chooseImport'>>;

export interface ShellContext {
  window: BrowserWindow;
  data: Data;
  /** What the window is to be told when it begins anew. */
  news: { replacement: Replacement | null };
  folders: Folders;
  launched: LaunchedCalls;
  settings: SettingsFile;
  log: Log;
  onPreferences: () => void;
  onChanged: (topics: readonly Topic[]) => void;
}

export type ShellHandlersOf<Names extends ShellMethodName> = {
  readonly [Name in Names]: (input: Parsed<Name>, context: ShellContext) => Promise<Output<Name>>;
};

const playbooks = { files: 'playbooks', extensions: ['json'] } as const;
const backups = { files: 'backups', extensions: [backupExtension] } as const;

export const shellHandlers: ShellHandlersOf<ShellMethodName> = {
  ...backupFolderHandlers,
  ...paperHandlers,

  'preferences.get': (_input, { settings }) =>
    Promise.resolve(preferencesFrom(settings.get(), app.getLocale())),

  'preferences.set'(changes, { settings, onPreferences }) {
    settings.set(changes);
    const preferences = preferencesFrom(settings.get(), app.getLocale());
    nativeTheme.themeSource = preferences.theme;
    onPreferences();
    return Promise.resolve(preferences);
  },

  'autoLock.set'({ minutes }, { settings }) {
    settings.set({ autoLock: minutes });
    return Promise.resolve(preferencesFrom(settings.get(), app.getLocale()));
  },

  async 'files.chooseImport'(_input, context) {
    const { window, settings } = context;
    const path = await askWhatToRead(window, settings, {
      title: 'chooseImport',
      files: 'tables',
      extensions: tableExtensions,
      folder: settings.get().lastImportFolder,
    });
    return path === undefined ? null : grantImport(path, context);
  },

  async 'files.chooseProblems'({ name }, { window, data, settings }) {
    const path = await askWhereToWrite(window, settings, {
      title: 'saveProblems',
      files: 'textFiles',
      extensions: ['csv'],
      // A name from the window chooses no folder.
      offered: join(lastFolder(settings.get(), 'lastImportFolder'), basename(name)),
    });
    return path === undefined ? null : granted(path, 'write', data);
  },

  async 'files.choosePlaybook'(_input, { window, data, settings }) {
    const path = await askWhatToRead(window, settings, {
      ...playbooks,
      title: 'choosePlaybook',
      folder: lastFolder(settings.get(), 'lastImportFolder'),
    });
    return path === undefined ? null : granted(path, 'read', data);
  },

  async 'files.choosePlaybookTarget'({ name }, { window, data, settings }) {
    const path = await askWhereToWrite(window, settings, {
      ...playbooks,
      title: 'savePlaybook',
      // A name from the window chooses no folder.
      offered: join(lastFolder(settings.get(), 'lastImportFolder'), `${basename(name)}.json`),
    });
    return path === undefined ? null : granted(path, 'write', data);
  },

  async 'files.chooseBackupTarget'(_input, { window, data, settings }) {
    const { name } = await askEngine(data, 'shop.get', {});
    const folder = lastFolder(settings.get(), 'lastBackupFolder');
    const path = await askWhereToWrite(window, settings, {
      ...backups,
      title: 'saveBackup',
      offered: join(folder, backupFileName(name, new Date())),
    });
    if (path === undefined) return null;
    settings.set({ lastBackupFolder: dirname(path) });
    return granted(path, 'write', data);
  },

  async 'files.chooseBackup'(_input, { window, data, settings }) {
    const folder = lastFolder(settings.get(), 'lastBackupFolder');
    const path = await askWhatToRead(window, settings, {
      ...backups,
      title: 'chooseBackup',
      folder,
    });
    if (path === undefined) return null;
    settings.set({ lastBackupFolder: dirname(path) });
    return granted(path, 'read', data);
  },

  async 'files.chooseArchiveTarget'(_input, { window, data, settings }) {
    const path = await askWhereToWrite(window, settings, {
      title: 'saveArchive',
      files: 'archives',
      extensions: ['zip'],
      offered: join(lastFolder(settings.get(), 'lastBackupFolder'), 'Kontuar.zip'),
    });
    return path === undefined ? null : granted(path, 'write', data);
  },

  async 'clipboard.copy'({ text }) {
    await clipboard.writeText(text);
    return {};
  },

  async 'links.open'({ url }) {
    await openLink(url);
    return {};
  },

  'launch.take': (_input, { launched }) => Promise.resolve(launched.take()),

  'program.about': (_input, { folders }) =>
    Promise.resolve({ version: app.getVersion(), dataFolder: folders.data }),

  async 'program.showDataFolder'(_input, { folders }) {
    await shell.openPath(folders.data);
    return {};
  },

  'window.reload'(_input, { window }) {
    window.webContents.reload();
    return Promise.resolve({});
  },

  'program.quit'() {
    app.quit();
    return Promise.resolve({});
  },

  async 'data.state'(_input, { data, news }) {
    await data.engine();
    return { closed: data.closedReason(), ...news };
  },

  'data.open': async (_input, { data }) => ({ closed: await data.open() }),

  async 'data.close'(_input, { data }) {
    await data.close('damaged');
    return {};
  },
};

/** The window may read this file, and never learns where it lies. */
export function grantImport(path: string, { data, settings }: ShellContext): ChosenFile {
  settings.set({ lastImportFolder: dirname(path) });
  return granted(path, 'read', data);
}

function granted(path: string, use: FileUse, data: Data): ChosenFile {
  return { file: data.grantFile(path, use), name: basename(path) };
}
