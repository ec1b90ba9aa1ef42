import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFileName, leaveTrace } from '../../../engine/trace.ts';
import { localDay } from '../local-day.ts';
import { flushFolder } from '../place.ts';

/** Inside the data folder. What is in it is never touched again, */
const folderName = 'set-aside';
/** but for this, which gets its own name when something else has taken the place of the database. */
const underwayName = 'underway';
/** SQLite keeps parts of a database in files beside it; without them it would lose its last hours. */
const endings = ['', '-wal', '-shm', '-journal'];

/** The files of the database that are there. */
export function databaseFiles(dataFolder: string): string[] {
  return endings
    .map((ending) => join(dataFolder, databaseFileName + ending))
    .filter((path) => existsSync(path));
}

/**
 * Moves the database into a folder of its own while another one takes its place, and returns that
 * folder; null when nothing is there. When the other one does not come, it is moved back: at once, or
 * after a crash by `settle`.
 */
export function setAside(
  dataFolder: string,
  now: Date,
  takePlace: () => Promise<void>,
): Promise<string | null> {
  return inTurn(() => replaceFiles(dataFolder, now, takePlace));
}

/**
 * After a crash: moves back what was on its way, so that it is as it was, unless another database
 * has taken its place already. Nobody may have the data open.
 */
export function settle(dataFolder: string, now: Date): Promise<void> {
  return inTurn(() => settleFiles(dataFolder, now));
}

let last: Promise<unknown> = Promise.resolve();

/** The window may ask what is there while the files are being moved, and would move them back. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

async function replaceFiles(
  dataFolder: string,
  now: Date,
  takePlace: () => Promise<void>,
): Promise<string | null> {
  await settleFiles(dataFolder, now);
  const files = databaseFiles(dataFolder);
  if (files.length === 0) {
    await takePlace();
    return null;
  }
  // While nothing is in its place, nobody may take the folder for an empty one.
  await leaveTrace(dataFolder);
  const underway = underwayIn(dataFolder);
  await mkdir(underway, { recursive: true, mode: 0o700 });
  await flushFolder(join(dataFolder, folderName));
  try {
    // The database before its log, on the disk too: alone it would be taken for all of it.
    for (const file of files) await move(file.slice(dataFolder.length + 1), dataFolder, underway);
    await takePlace();
  } catch (error) {
    await settleFiles(dataFolder, now);
    throw error;
  }
  return nameUnderway(dataFolder, now);
}

async function settleFiles(dataFolder: string, now: Date): Promise<void> {
  const underway = underwayIn(dataFolder);
  if (!existsSync(underway)) return;
  const names = await readdir(underway);
  if (names.length > 0 && existsSync(join(dataFolder, databaseFileName))) {
    await nameUnderway(dataFolder, now);
    return;
  }
  for (const ending of endings.toReversed()) {
    const name = databaseFileName + ending;
    if (names.includes(name)) await move(name, underway, dataFolder);
  }
  await rmdir(underway);
}

const underwayIn = (dataFolder: string) => join(dataFolder, folderName, underwayName);

async function move(name: string, from: string, to: string): Promise<void> {
  await rename(join(from, name), join(to, name));
  await flushFolder(to);
  await flushFolder(from);
}

/** Returns its folder, the name of which says when. */
async function nameUnderway(dataFolder: string, now: Date): Promise<string> {
  const time = [now.getHours(), now.getMinutes()].map((part) => `${part}`.padStart(2, '0'));
  const parent = join(dataFolder, folderName);
  const name = `${localDay(now)} ${time.join('')}`;
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name} (${number})`);
    if (existsSync(folder)) continue;
    await rename(underwayIn(dataFolder), folder);
    await flushFolder(parent);
    return folder;
  }
}
