import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program has logged, without the times: their digits could be taken for a number. */
export function loggedIn(dataFolder: string): string {
  const log = readFileSync(join(dataFolder, 'logs', 'kontuar.log'), 'utf8');
  return log.replaceAll(/^\d{4}-\S+Z /gmu, '');
}
