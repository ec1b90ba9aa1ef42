import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Folders {
  /** Everything of the shop: database, backups. */
  data: string;
  /** What belongs to this computer: settings, window state, Chromium's own files. */
  program: string;
  logs: string;
}

/**
 * The local application-data folder of the platform: a roaming one would copy the open database
 * over the network when somebody signs out.
 */
export function foldersFor(dataFolder: string | null): Folders {
  const data = dataFolder === null ? defaultDataFolder() : resolve(dataFolder);
  return { data, program: join(data, 'program'), logs: join(data, 'logs') };
}

function defaultDataFolder(): string {
  const home = homedir();
  switch (process.platform) {
    case 'win32':
      return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Kontuar');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Kontuar');
    default:
      return join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'kontuar');
  }
}
