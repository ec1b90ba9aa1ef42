import type { BackupContents, BackupMade } from '#contract/backup.ts';
import { CallFailed, call } from '../../bridge.ts';
import { oneJob } from '../../components/one-job.ts';
import { createStore } from '../../components/store.ts';

type Job = 'make' | 'check';

export type BackupState =
  | { step: 'idle' }
  | { step: 'running'; job: Job; name: string; share: number; stopping: boolean }
  | { step: 'made'; made: BackupMade }
  | { step: 'checked'; name: string; contents: BackupContents }
  /** The file is kept, so that only the passphrase is asked for again. */
  | { step: 'locked'; file: string; name: string; wrong: boolean }
  | { step: 'failed'; job: Job; name: string; failure: unknown };
export type Step<Name extends BackupState['step']> = Extract<BackupState, { step: Name }>;

const store = createStore<BackupState>({ step: 'idle' });
const underway = oneJob();

/** One backup at a time; it goes on and keeps its result whatever screen is shown. */
export const backupRun = { useState: store.use, make, check, unlock, stop, dismiss };

/** Asks where to, and makes a backup there. `passphrase` is null for one that anybody can open. */
async function make(passphrase: string | null): Promise<void> {
  const target = await choose(() => call('files.chooseBackupTarget', {}), 'make');
  if (!target) return;
  await run('make', target.name, async (options) => {
    const made = await call('backup.make', { file: target.file, passphrase }, options);
    store.set({ step: 'made', made });
  });
}

/** Asks which file, and looks whether all in it is there and sound. */
async function check(): Promise<void> {
  const source = await choose(() => call('files.chooseBackup', {}), 'check');
  if (source) await inspect(source.file, source.name, null);
}

async function unlock(passphrase: string): Promise<void> {
  const state = store.get();
  if (state.step === 'locked') await inspect(state.file, state.name, passphrase);
}

async function inspect(file: string, name: string, passphrase: string | null): Promise<void> {
  await run('check', name, async (options) => {
    try {
      const contents = await call('backup.inspect', { file, passphrase }, options);
      store.set({ step: 'checked', name, contents });
    } catch (failure) {
      const problem = failure instanceof CallFailed ? failure.error.file : undefined;
      if (problem !== 'needsPassphrase' && problem !== 'wrongPassphrase') throw failure;
      store.set({ step: 'locked', file, name, wrong: problem === 'wrongPassphrase' });
    }
  });
}

type JobOptions = NonNullable<Parameters<typeof call>[2]>;

async function run(
  job: Job,
  name: string,
  work: (options: JobOptions) => Promise<void>,
): Promise<void> {
  store.set({ step: 'running', job, name, share: 0, stopping: false });
  try {
    await work(
      underway.begin((share) => {
        const state = store.get();
        if (state.step === 'running') store.set({ ...state, share });
      }),
    );
  } catch (failure) {
    const cancelled = failure instanceof CallFailed && failure.error.code === 'CANCELLED';
    store.set(cancelled ? { step: 'idle' } : { step: 'failed', job, name, failure });
  }
}

async function choose<Chosen>(ask: () => Promise<Chosen | null>, job: Job): Promise<Chosen | null> {
  try {
    return await ask();
  } catch (failure) {
    store.set({ step: 'failed', job, name: '', failure });
    return null;
  }
}

function stop(): void {
  const state = store.get();
  if (state.step !== 'running') return;
  store.set({ ...state, stopping: true });
  underway.stop();
}

function dismiss(): void {
  store.set({ step: 'idle' });
}
