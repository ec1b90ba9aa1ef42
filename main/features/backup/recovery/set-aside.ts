import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFileName } from '../../../engine/trace.ts';
import { localDay } from '../local-day.ts';

/** Inside the data folder. What is in it is never touched again. */
const folderName = 'set-aside';
/** SQLite keeps parts of a database in files beside it; without them it would lose its last hours. */
const endings = ['', '-wal', '-shm', '-journal'];

/** The files of the database that are there. */
export function databaseFiles(dataFolder: string): string[] {
  return endings
    .map((ending) => join(dataFolder, databaseFileName + ending))
    .filter((path) => existsSync(path));
}

/** Moves the database into a folder of its own and returns that; null when nothing is there. */
export async function setAside(dataFolder: string, now: Date): Promise<string | null> {
  const files = databaseFiles(dataFolder);
  if (files.length === 0) return null;
  const folder = await newFolder(join(dataFolder, folderName), now);
  for (const file of files) await rename(file, join(folder, file.slice(dataFolder.length + 1)));
  return folder;
}

async function newFolder(parent: string, now: Date): Promise<string> {
  const time = [now.getHours(), now.getMinutes()].map((part) => `${part}`.padStart(2, '0'));
  const name = `${localDay(now)} ${time.join('')}`;
  await mkdir(parent, { recursive: true, mode: 0o700 });
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name} (${number})`);
    if (existsSync(folder)) continue;
    await mkdir(folder, { mode: 0o700 });
    return folder;
  }
}
