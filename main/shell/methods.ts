import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, shell } from 'electron';
import type { CallError, Envelope } from '#contract/errors.ts';
import type {
  EngineMethodName,
  Output,
  Parsed,
  RecoveryMethodName,
  ShellMethodName,
} from '#contract/index.ts';
import {
  isEngineMethod,
  isRecoveryMethod,
  methodNamed,
  methods,
  shellMethods,
} from '#contract/index.ts';
import type { Role, Topic } from '#contract/method.ts';
import { type Replacement, replacement } from '#contract/recovery.ts';
import type { FileUse } from '../engine/protocol.ts';
import { Refusal } from '../engine/refusal.ts';
import { fieldProblemsOf } from '../engine/validation.ts';
import { backupExtension, backupFileName } from '../features/backup/file-name.ts';
import { backupFolderHandlers } from './backup-folder.ts';
import { type Data, notOpen } from './data.ts';
import { problemOfDropped, tableExtensions } from './dropped-file.ts';
import { askWhatToRead, askWhereToWrite, lastFolder } from './file-dialogs.ts';
import type { Folders } from './folders.ts';
import { openLink } from './links.ts';
import type { Log } from './log.ts';
import { paperHandlers } from './paper.ts';
import { preferencesFrom, type SettingsFile } from './preferences.ts';
import { sendEvent } from './window.ts';

type ChosenFile = NonNullable<Output<'files.chooseImport'>>;

export interface ShellContext {
  window: BrowserWindow;
  data: Data;
  /** What the window is to be told when it begins anew. */
  news: { replacement: Replacement | null };
  folders: Folders;
  settings: SettingsFile;
  log: Log;
  onPreferences: () => void;
  onChanged: (topics: readonly Topic[]) => void;
}

export type ShellHandlersOf<Names extends ShellMethodName> = {
  readonly [Name in Names]: (input: Parsed<Name>, context: ShellContext) => Promise<Output<Name>>;
};

const backups = { files: 'backups', extensions: [backupExtension] } as const;

const handlers: ShellHandlersOf<ShellMethodName> = {
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
function grantImport(path: string, { data, settings }: ShellContext): ChosenFile {
  settings.set({ lastImportFolder: dirname(path) });
  return granted(path, 'read', data);
}

function granted(path: string, use: FileUse, data: Data): ChosenFile {
  return { file: data.grantFile(path, use), name: basename(path) };
}

/**
 * Answers a call of the window: by the shell itself, by the engine or, while the data is closed, by
 * the thread that works on its files. Never rejects.
 */
export async function answer(
  context: ShellContext,
  callId: string,
  name: string,
  input: unknown,
): Promise<Envelope<unknown>> {
  const engine = isEngineMethod(name) ? await context.data.engine() : undefined;
  if (engine) return tellingDamage(context, await engine.call(callId, name, input));
  if (isRecoveryMethod(name)) return answerFromFiles(context, callId, name, input);
  if (isEngineMethod(name)) return notOpen;
  return enveloped(name, context, () => answerHere(context, name, input));
}

/** The window offers what can be done. */
function tellingDamage<T>({ window }: ShellContext, envelope: Envelope<T>): Envelope<T> {
  if (!envelope.ok && envelope.error.code === 'CORRUPT') {
    sendEvent(window, 'health.checked', { ok: false });
  }
  return envelope;
}

/** Those that put other data in the place of what is here. */
const replacing: ReadonlySet<RecoveryMethodName> = new Set([
  'recovery.restore',
  'recovery.keepSalvaged',
  'recovery.beginAnew',
]);

/**
 * Nobody may have the database open meanwhile. Once it has been replaced, it is opened when the
 * window has begun anew: the old page may still have drafts to store, which are of the old data.
 */
async function answerFromFiles(
  context: ShellContext,
  callId: string,
  name: RecoveryMethodName,
  input: unknown,
): Promise<Envelope<unknown>> {
  const { data, window, news } = context;
  const wasOpen = (await data.engine()) !== undefined;
  try {
    if (wasOpen) await requireRole(context, methods[name].allow);
    if (wasOpen && !replacing.has(name)) throw new Refusal({ code: 'UNSUPPORTED' });
  } catch (error) {
    return { ok: false, error: explain(error, name, context.log) };
  }
  if (wasOpen) await data.close('other');
  const envelope = await data.rescue(callId, name, input);
  if (envelope.ok && replacing.has(name)) {
    news.replacement = replacement.parse(envelope.value);
    window.webContents.once('did-navigate', () => void data.open());
  } else if (wasOpen) {
    await data.open();
  }
  return envelope;
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
  // Whose role it is stands in the data.
  const isOpen = (await context.data.engine()) !== undefined;
  if (isOpen) await requireRole(context, method.allow);
  else if (!method.closed) throw new Refusal({ code: 'BUSY' });
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

async function requireRole({ data }: ShellContext, allow: readonly Role[]): Promise<void> {
  const { role } = await askEngine(data, 'session.get', {});
  if (!allow.includes(role)) throw new Refusal({ code: 'FORBIDDEN' });
}

function isShellMethod(name: string): name is ShellMethodName {
  return Object.hasOwn(shellMethods, name);
}

async function askEngine<Name extends EngineMethodName>(
  data: Data,
  name: Name,
  input: Parsed<Name>,
): Promise<Output<Name>> {
  const engine = await data.engine();
  if (!engine) throw new Refusal({ code: 'BUSY' });
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
