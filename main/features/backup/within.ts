import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';

/** Whether a folder is another one or lies in it, whatever links lead there. */
export async function liesWithin(folder: string, other: string): Promise<boolean> {
  const way = relative(await realPathOf(other), await realPathOf(folder));
  return way === '' || (!isAbsolute(way) && way.split(/[/\\]/u)[0] !== '..');
}

function realPathOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}
