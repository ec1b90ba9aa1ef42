import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import type { CallError, Envelope } from '#contract/errors.ts';
import type { EngineMethodName, Output, Parsed, ShellMethodName } from '#contract/index.ts';
import { isEngineMethod, methodNamed, shellMethods } from '#contract/index.ts';
import type { Topic } from '#contract/method.ts';
import type { Engine } from '../engine/client.ts';
import { Refusal } from '../engine/refusal.ts';
import { fieldProblemsOf } from '../engine/validation.ts';
import type { Folders } from './folders.ts';
import { openLink } from './links.ts';
import type { Log } from './log.ts';
import { preferencesFrom, type SettingsFile } from './preferences.ts';
import { texts } from './texts.ts';

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

const handlers: ShellHandlers = {
  'preferences.get': (_input, { settings }) =>
    Promise.resolve(preferencesFrom(settings.get(), app.getLocale())),

  'preferences.set'(changes, { settings, onPreferences }) {
    settings.set(changes);
    const preferences = preferencesFrom(settings.get(), app.getLocale());
    nativeTheme.themeSource = preferences.theme;
    onPreferences();
    return Promise.resolve(preferences);
  },

  async 'files.chooseImport'(_input, { window, engine, settings }) {
    const { language } = preferencesFrom(settings.get(), app.getLocale());
    const text = texts[language].dialog;
    const folder = settings.get().lastImportFolder;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: text.chooseImport,
      properties: ['openFile'],
      filters: [
        { name: text.tables, extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] },
        { name: text.allFiles, extensions: ['*'] },
      ],
      ...(folder ? { defaultPath: folder } : {}),
    });
    const [path] = filePaths;
    if (path === undefined) return null;
    settings.set({ lastImportFolder: dirname(path) });
    return { file: engine.grantFile(path, 'read'), name: basename(path) };
  },

  async 'files.chooseProblems'({ name }, { window, engine, settings }) {
    const { language } = preferencesFrom(settings.get(), app.getLocale());
    const text = texts[language].dialog;
    const folder = settings.get().lastImportFolder ?? app.getPath('documents');
    const { filePath } = await dialog.showSaveDialog(window, {
      title: text.saveProblems,
      filters: [{ name: text.textFiles, extensions: ['csv'] }],
      // A name from the window chooses no folder.
      defaultPath: join(folder, basename(name)),
    });
    if (filePath === '') return null;
    return { file: engine.grantFile(filePath, 'write'), name: basename(filePath) };
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

/** Answers a call of the window: by the shell itself or by the engine. Never rejects. */
export async function answer(
  context: ShellContext,
  callId: string,
  name: string,
  input: unknown,
): Promise<Envelope<unknown>> {
  if (isEngineMethod(name)) return context.engine.call(callId, name, input);
  try {
    return { ok: true, value: await answerHere(context, name, input) };
  } catch (error) {
    return { ok: false, error: explain(error, name, context.log) };
  }
}

async function answerHere(context: ShellContext, name: string, input: unknown): Promise<unknown> {
  const method = methodNamed(name);
  if (!method || !isShellMethod(name)) throw new Refusal({ code: 'UNSUPPORTED' });
  const session = await askEngine(context.engine, 'session.get', {});
  if (!method.allow.includes(session.role)) throw new Refusal({ code: 'FORBIDDEN' });
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
