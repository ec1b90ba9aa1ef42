import { app } from 'electron';
import type { Engine } from '../engine/client.ts';
import { lookForBackup, scheduleLooks } from './backup-looks.ts';
import type { Log } from './log.ts';
import type { SettingsFile } from './preferences.ts';

const noSettings: SettingsFile = { get: () => ({}), set: () => undefined };

/**
 * Has the data backed up once on each day on which something changes. One that is being made when
 * the program ends is given up: the one at the end takes its place.
 */
export function backUpDaily(engine: Engine, log: Log, settings = noSettings): void {
  scheduleLooks({
    look: () => void lookForBackup({ engine, settings, log }),
    onBeforeQuit: (stop) => app.on('before-quit', stop),
  });
}
