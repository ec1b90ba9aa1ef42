import { randomUUID } from 'node:crypto';
import type { Parsed } from '#contract/index.ts';
import type { Engine } from '../engine/client.ts';
import type { Log } from './log.ts';
import type { SettingsFile } from './preferences.ts';

/** Not among the first things of the day, when somebody is waiting at the counter. */
const afterStart = 60_000;
/** A day begins while the program runs, a stick comes back, and a failure is worth another try. */
const betweenLooks = 600_000;
/** Longer than the largest shop needs. */
const longestAtQuit = 120_000;

export interface Looking {
  engine: Pick<Engine, 'call' | 'grantFile'>;
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

/** To be awaited before the engine is closed, which gives up what takes too long. Never rejects. */
export async function backUpAtQuit(looking: Looking): Promise<void> {
  if (looking.settings.get().backupAtQuit === false) return;
  let limit: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    limit = setTimeout(() => {
      looking.log('the backup at the end takes too long');
      resolve();
    }, longestAtQuit);
  });
  await Promise.race([ask(looking, true), tooLong]);
  clearTimeout(limit);
}

const underway = new WeakMap<Looking['engine'], Promise<void>>();

/** One after the other, so that the one at the end is not refused for one that goes on. */
function ask(looking: Looking, atQuit: boolean): Promise<void> {
  const before = underway.get(looking.engine) ?? Promise.resolve();
  const answered = before.then(() => callFor(looking, atQuit));
  underway.set(looking.engine, answered);
  return answered;
}

async function callFor({ engine, settings, log }: Looking, atQuit: boolean): Promise<void> {
  const folder = settings.get().secondBackupFolder ?? null;
  const second = folder === null ? null : tokenFor(engine, folder);
  const input: Parsed<'backup.automatic'> = { second, atQuit };
  const envelope = await engine.call(randomUUID(), 'backup.automatic', input);
  if (!envelope.ok) log(`the automatic backup was not made: ${envelope.error.code}`);
  else if (envelope.value !== null) log('the automatic backup was made and proved');
}

const tokens = new WeakMap<Looking['engine'], Map<string, string>>();

/** One for each folder, not for each look: the engine keeps them all. */
function tokenFor(engine: Looking['engine'], folder: string): string {
  const known = tokens.get(engine) ?? new Map<string, string>();
  tokens.set(engine, known);
  const token = known.get(folder) ?? engine.grantFile(folder, 'write');
  known.set(folder, token);
  return token;
}
