import { randomUUID } from 'node:crypto';
import type { Envelope } from '#contract/errors.ts';
import type { Output } from '#contract/index.ts';
import type { Data } from './data.ts';
import type { Log } from './log.ts';
import type { SettingsFile } from './preferences.ts';

/** Not among the first things of the day, when somebody is waiting at the counter. */
const afterStart = 60_000;
/** A day begins while the program runs, a stick comes back, and a failure is worth another try. */
const betweenLooks = 600_000;
/** Longer than the largest shop needs. */
const longestAtQuit = 120_000;

export interface Looking {
  data: Pick<Data, 'engine' | 'cancel' | 'grantFile'>;
  settings: SettingsFile;
  log: Log;
}

interface Schedule {
  look: () => void;
  /** Takes what is to be done before the program ends. */
  onBeforeQuit: (stop: () => void) => void;
}

export function scheduleLooks({ look, onBeforeQuit }: Schedule): void {
  const first = setTimeout(look, afterStart);
  const next = setInterval(look, betweenLooks);
  onBeforeQuit(() => {
    clearTimeout(first);
    clearInterval(next);
  });
}

/** Has everything backed up if that is due, and the second folder brought up to date. */
export async function lookForBackup(looking: Looking): Promise<void> {
  await ask(looking, false, randomUUID());
}

/** To be awaited before the data is closed. Never rejects; ends early when it is given up. */
export async function backUpAtQuit(looking: Looking, givenUp: AbortSignal): Promise<void> {
  const { data, settings } = looking;
  if (settings.get().backupAtQuit === false || givenUp.aborted) return;
  const callId = randomUUID();
  const cancel = () => data.cancel(callId);
  const limit = setTimeout(cancel, longestAtQuit);
  givenUp.addEventListener('abort', cancel);
  await ask(looking, true, callId);
  clearTimeout(limit);
}

async function ask(
  { data, settings, log }: Looking,
  atQuit: boolean,
  callId: string,
): Promise<void> {
  const engine = await data.engine();
  if (!engine) return;
  const folder = settings.get().secondBackupFolder ?? null;
  const second = folder === null ? null : data.grantFile(folder, 'write');
  const input = { second, atQuit };
  const envelope = (await engine.call(callId, 'backup.automatic', input)) as Envelope<
    Output<'backup.automatic'>
  >;
  if (!envelope.ok) log(`the automatic backup was not made: ${envelope.error.code}`);
  else if (envelope.value !== null) log('the automatic backup was made and proved');
}
