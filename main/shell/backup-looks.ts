import { randomUUID } from 'node:crypto';
import type { Parsed } from '#contract/index.ts';
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
  data: Pick<Data, 'engine' | 'grantFile'>;
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
export function lookForBackup(looking: Looking): Promise<void> {
  return ask(looking, false);
}

/**
 * To be awaited before the data is closed, which gives up what is still underway. Never rejects;
 * does not wait for what takes too long, nor once it is `givenUp`.
 */
export async function backUpAtQuit(looking: Looking, givenUp: AbortSignal): Promise<void> {
  if (looking.settings.get().backupAtQuit === false || givenUp.aborted) return;
  const enough = Promise.withResolvers<void>();
  const limit = setTimeout(enough.resolve, longestAtQuit);
  givenUp.addEventListener('abort', () => enough.resolve());
  await Promise.race([ask(looking, true), enough.promise]);
  clearTimeout(limit);
}

const underway = new WeakMap<Looking['data'], Promise<void>>();

/** One after the other, so that the one at the end is not refused for one that goes on. */
function ask(looking: Looking, atQuit: boolean): Promise<void> {
  const before = underway.get(looking.data) ?? Promise.resolve();
  const answered = before.then(() => callFor(looking, atQuit));
  underway.set(looking.data, answered);
  return answered;
}

async function callFor({ data, settings, log }: Looking, atQuit: boolean): Promise<void> {
  const engine = await data.engine();
  if (!engine) return;
  const folder = settings.get().secondBackupFolder ?? null;
  const second = folder === null ? null : data.grantFile(folder, 'write');
  const input: Parsed<'backup.automatic'> = { second, atQuit };
  const envelope = await engine.call(randomUUID(), 'backup.automatic', input, 'program');
  if (!envelope.ok) log(`the automatic backup was not made: ${envelope.error.code}`);
  else if (envelope.value !== null) log('the automatic backup was made and proved');
}
