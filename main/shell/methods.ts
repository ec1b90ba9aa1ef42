import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, shell } from 'electron';
import type { CallError, Envelope } from '#contract/errors.ts';
import type { EngineMethodName, Output, Parsed, ShellMethodName } from '#contract/index.ts';
import { isEngineMethod, methodNamed, shellMethods } from '#contract/index.ts';
import type { Role, Topic } from '#contract/method.ts';
import type { Engine } from '../engine/client.ts';
import type { FileUse } from '../engine/protocol.ts';
import { Refusal } from '../engine/refusal.ts';
import { fieldProblemsOf } from '../engine/validation.ts';
import { backupExtension, backupFileName } from '../features/backup/file-name.ts';
import { backupFolderHandlers } from './backup-folder.ts';
import { problemOfDropped, tableExtensions } from './dropped-file.ts';
import { askWhatToRead, askWhereToWrite, lastFolder } from './file-dialogs.ts';
import type { Folders } from './folders.ts';
import { openLink } from './links.ts';
import type { Log } from './log.ts';
import { preferencesFrom, type SettingsFile } from './preferences.ts';

type ChosenFile = NonNullable<Output<'files.chooseImport'>>;

export interface ShellContext {
  window: BrowserWindow;
  engine: Engine;
  folders: Folders;
  settings: SettingsFile;
  log: Log;
  onPreferences: () => void;
  onChanged: (topics: readonly Topic[]) => void;
}

type ShellHandlers = {
  readonly [Name in ShellMethodName]: (
    input: Parsed<Name>,
    context: ShellContext,
  ) => Promise<Output<Name>>;
};

const backups = { files: 'backups', extensions: [backupExtension] } as const;

const handlers: ShellHandlers = {
  ...backupFolderHandlers,

  'preferences.get': (_input, { settings }) =>
    Promise.resolve(preferencesFrom(settings.get(), app.getLocale())),

  'preferences.set'(changes, { settings, onPreferences }) {
    settings.set(changes);
    const preferences = preferencesFrom(settings.get(), app.getLocale());
    nativeTheme.themeSource = preferences.theme;
    onPreferences();
    return Promise.resolve(preferences);
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

  async 'files.chooseProblems'({ name }, { window, engine, settings }) {
    const path = await askWhereToWrite(window, settings, {
      title: 'saveProblems',
      files: 'textFiles',
      extensions: ['csv'],
      // A name from the window chooses no folder.
      offered: join(lastFolder(settings.get(), 'lastImportFolder'), basename(name)),
    });
    return path === undefined ? null : granted(path, 'write', engine);
  },

  async 'files.chooseBackupTarget'(_input, { window, engine, settings }) {
    const { name } = await askEngine(engine, 'shop.get', {});
    const folder = lastFolder(settings.get(), 'lastBackupFolder');
    const path = await askWhereToWrite(window, settings, {
      ...backups,
      title: 'saveBackup',
      offered: join(folder, backupFileName(name, new Date())),
    });
    if (path === undefined) return null;
    settings.set({ lastBackupFolder: dirname(path) });
    return granted(path, 'write', engine);
  },

  async 'files.chooseBackup'(_input, { window, engine, settings }) {
    const folder = lastFolder(settings.get(), 'lastBackupFolder');
    const path = await askWhatToRead(window, settings, {
      ...backups,
      title: 'chooseBackup',
      folder,
    });
    if (path === undefined) return null;
    settings.set({ lastBackupFolder: dirname(path) });
    return granted(path, 'read', engine);
  },

  async 'links.open'({ url }) {
    await openLink(url);
    return {};
  },

  'program.about': (_input, { folders }) =>
    Promise.resolve({ version: app.getVersion(), dataFolder: folders.data }),

  async 'program.showDataFolder'(_input, { folders }) {
    await shell.openPath(folders.data);
    return {};
  },
};

/** The window may read this file, and never learns where it lies. */
function grantImport(path: string, { engine, settings }: ShellContext): ChosenFile {
  settings.set({ lastImportFolder: dirname(path) });
  return granted(path, 'read', engine);
}

function granted(path: string, use: FileUse, engine: Engine): ChosenFile {
  return { file: engine.grantFile(path, use), name: basename(path) };
}

/** Answers a call of the window: by the shell itself or by the engine. Never rejects. */
export function answer(
  context: ShellContext,
  callId: string,
  name: string,
  input: unknown,
): Promise<Envelope<unknown>> {
  if (isEngineMethod(name)) return context.engine.call(callId, name, input);
  return enveloped(name, context, () => answerHere(context, name, input));
}

/** A table that was dropped on the window is granted like one from the dialog. Never rejects. */
export function answerDrop(context: ShellContext, path: unknown): Promise<Envelope<ChosenFile>> {
  return enveloped('drop', context, async () => {
    await requireRole(context, shellMethods['files.chooseImport'].allow);
    const file = problemOfDropped(path);
    if (file !== null) throw new Refusal({ code: 'UNSUPPORTED', file });
    return grantImport(String(path), context);
  });
}

async function enveloped<T>(
  name: string,
  { log }: ShellContext,
  work: () => Promise<T>,
): Promise<Envelope<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: explain(error, name, log) };
  }
}

async function answerHere(context: ShellContext, name: string, input: unknown): Promise<unknown> {
  const method = methodNamed(name);
  if (!method || !isShellMethod(name)) throw new Refusal({ code: 'UNSUPPORTED' });
  await requireRole(context, method.allow);
  const parsed = method.input.safeParse(input);
  if (!parsed.success) {
    throw new Refusal({ code: 'VALIDATION', fields: fieldProblemsOf(parsed.error) });
  }
  // The table is typed method by method; here it is read by a name that came from outside.
  const handler = handlers[name] as (input: unknown, context: ShellContext) => Promise<unknown>;
  const value = await handler(parsed.data, context);
  if (method.invalidates.length > 0) context.onChanged(method.invalidates);
  return value;
}

async function requireRole({ engine }: ShellContext, allow: readonly Role[]): Promise<void> {
  const { role } = await askEngine(engine, 'session.get', {});
  if (!allow.includes(role)) throw new Refusal({ code: 'FORBIDDEN' });
}

function isShellMethod(name: string): name is ShellMethodName {
  return Object.hasOwn(shellMethods, name);
}

async function askEngine<Name extends EngineMethodName>(
  engine: Engine,
  name: Name,
  input: Parsed<Name>,
): Promise<Output<Name>> {
  const envelope = await engine.call(randomBytes(8).toString('hex'), name, input);
  if (!envelope.ok) throw new Refusal(envelope.error);
  return envelope.value as Output<Name>;
}

function explain(error: unknown, name: string, log: Log): CallError {
  if (error instanceof Refusal) return error.error;
  const ref = randomBytes(6).toString('hex');
  log(`${ref} ${name} ${error instanceof Error ? error.name : typeof error}`);
  return { code: 'INTERNAL', ref };
}
