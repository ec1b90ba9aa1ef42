import { join } from 'node:path';
import log from 'electron-log/node';

const largestFile = 1024 * 1024;

export type Log = (message: string) => void;

/**
 * Opens the log: one file and its predecessor, a megabyte each. It holds what the program did and
 * where it failed, never what people typed.
 */
export function openLog(folder: string): Log {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => join(folder, 'kontuar.log');
  log.transports.file.maxSize = largestFile;
  log.transports.file.format = '{iso} {text}';
  return (message) => log.info(message);
}
