import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackupPlan } from '#contract/backup-folder.ts';
import type { Envelope } from '#contract/errors.ts';
import type { EventName, Events } from '#contract/events.ts';
import { type Bridge, isEngineMethod } from '#contract/index.ts';
import type { LaunchedCall } from '#contract/launched-call.ts';
import type { Preferences } from '#contract/preferences.ts';
import type { TestEngine } from './engine.ts';

export interface TestBridge {
  /** Sends an event as the main process would. */
  readonly emit: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  /** A call that a link or another start of the program asks for. */
  readonly launch: (call: LaunchedCall) => void;
  /** The file that the person picks in the next file dialog; null presses Cancel. */
  readonly pick: (path: string | null) => void;
  /** A file as the desktop hands it to the page when it is dropped there. */
  readonly fileOnDisk: (path: string) => File;
  readonly openedLinks: string[];
  readonly copied: string[];
}

/**
 * Connects `window.kontuar` to a real engine on a real file. Only the desktop itself (dialogs,
 * links, settings of this computer) is played here.
 */
export function connectBridge(engine: TestEngine, preferences?: Partial<Preferences>): TestBridge {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const running = new Map<string, AbortController>();
  const openedLinks: string[] = [];
  const copied: string[] = [];
  const launched: LaunchedCall[] = [];
  const plan: BackupPlan = { secondFolder: null, atQuit: true };
  const kept: Preferences = { language: 'en', theme: 'light', autoLock: 5, ...preferences };
  let picked: string | null = null;
  const paths = new WeakMap<File, string>();

  function emit<Name extends EventName>(name: Name, payload: Events[Name]): void {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  }

  function answerAsDesktop(method: string, input: unknown): unknown {
    switch (method) {
      case 'preferences.get':
        return { ...kept };
      case 'preferences.set':
        Object.assign(kept, input);
        emit('data.changed', { topics: ['preferences'] });
        return { ...kept };
      case 'autoLock.set':
        kept.autoLock = (input as { minutes: Preferences['autoLock'] }).minutes;
        emit('data.changed', { topics: ['preferences'] });
        return { ...kept };
      case 'clipboard.copy':
        copied.push((input as { text: string }).text);
        return {};
      case 'files.chooseImport':
      case 'files.chooseBackup':
      case 'files.choosePlaybook':
        return picked === null ? null : { file: engine.grantFile(picked), name: basename(picked) };
      case 'files.chooseProblems':
      case 'files.chooseBackupTarget':
      case 'files.choosePlaybookTarget':
        return picked === null
          ? null
          : { file: engine.grantFile(picked, 'write'), name: basename(picked) };
      case 'backupPlan.get':
        return { ...plan };
      case 'backupPlan.set':
        return changePlan(input as Partial<BackupPlan>);
      case 'backupFolder.choose':
        return picked === null ? { ...plan } : changePlan({ secondFolder: picked });
      case 'backupFolder.clear':
        return changePlan({ secondFolder: null });
      case 'links.open':
        openedLinks.push((input as { url: string }).url);
        return {};
      case 'launch.take':
        return launched.splice(0);
      case 'program.about':
        return { version: '0.0.0', dataFolder: engine.dataFolder };
      default:
        return {};
    }
  }

  function changePlan(changes: Partial<BackupPlan>): BackupPlan {
    Object.assign(plan, changes);
    const { secondFolder } = plan;
    const second = secondFolder === null ? null : engine.grantFile(secondFolder, 'write');
    void invoke('backup.automatic', { second, atQuit: false }, randomUUID());
    emit('data.changed', { topics: ['backups'] });
    return { ...plan };
  }

  async function invoke(method: string, input: unknown, callId: string) {
    if (!isEngineMethod(method)) return { ok: true, value: answerAsDesktop(method, input) };
    const controller = new AbortController();
    running.set(callId, controller);
    const before = engine.changed.length;
    const envelope = await engine.dispatcher.call({
      method,
      input,
      signal: controller.signal,
      onProgress: (done, total) => emit('job.progress', { callId, done, total }),
    });
    running.delete(callId);
    const topics = engine.changed.slice(before);
    if (topics.length > 0) emit('data.changed', { topics });
    return envelope;
  }

  const bridge: Bridge = {
    invoke: (method, input, callId) => invoke(method, input, callId) as Promise<Envelope<never>>,
    cancel(callId) {
      running.get(callId)?.abort();
      return Promise.resolve();
    },
    drop(file) {
      const path = paths.get(file);
      if (path === undefined) {
        return Promise.resolve({ ok: false, error: { code: 'UNSUPPORTED', file: 'unreachable' } });
      }
      const value = { file: engine.grantFile(path), name: basename(path) };
      return Promise.resolve({ ok: true, value });
    },
    subscribe(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
  };
  Object.defineProperty(window, 'kontuar', { value: bridge, configurable: true });
  onTestFinished(() => listeners.clear());
  return {
    emit,
    launch(call) {
      launched.push(call);
      emit('launch.call', {});
    },
    pick(path) {
      picked = path;
    },
    fileOnDisk(path) {
      const file = new File([], basename(path));
      paths.set(file, path);
      return file;
    },
    openedLinks,
    copied,
  };
}
