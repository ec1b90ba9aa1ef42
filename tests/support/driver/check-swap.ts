import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { openForWriting, StartError } from '../../../main/engine/start.ts';
import { opened } from '../backup.ts';
import { testClock } from '../clock.ts';
import { temporaryFolder } from '../folder.ts';
import { rescuerFor } from '../rescue.ts';
import { contentOf, databaseIn, photo, type Scene } from './scenes.ts';

export const outcomes = ['old', 'new', 'missing', 'damaged'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the next start finds, on the files as they were left, and that nothing is lost by it. */
export async function checkSwap(
  scene: Scene,
  folder: string,
  { inode, label }: { inode: bigint; label: string },
): Promise<Outcome> {
  expectNoOldLog(scene, folder, inode, label);
  expectAttachmentWhole(folder, label);
  // Opening it may move the log into the file.
  const wasThere = isAnywhere(scene, folder);
  const outcome = await openingOf(scene, folder, label);
  await expectSafetyCopiesProve(folder, label);
  if (outcome === 'old') return outcome;
  if (outcome === 'new') {
    const isKept = isPutAside(scene, folder) || (await isBackedUp(scene, folder));
    expect(isKept, `${label}: the old data`).toBe(true);
    return outcome;
  }
  expect(wasThere, `${label}: the old data after ${outcome}`).toBe(true);
  await expectSecondRestore(scene, folder, label);
  return outcome;
}

/** A database that is not the old one has no log beside it. */
function expectNoOldLog({ old }: Scene, folder: string, inode: bigint, label: string): void {
  const path = databaseIn(folder);
  if (!existsSync(path) || statSync(path, { bigint: true }).ino === inode) return;
  const files = readdirSync(folder).filter((name) => name.startsWith('kontuar.db'));
  expect(files, `${label}: beside the new database`).toEqual(['kontuar.db']);
  expect(old.get('kontuar.db')?.equals(readFileSync(path)), label).toBe(false);
}

/** It comes with the backup, and never changes again: a half one would stay so. */
function expectAttachmentWhole(folder: string, label: string): void {
  const path = join(folder, photo.path);
  if (!existsSync(path)) return;
  expect(readFileSync(path).equals(photo.bytes), `${label}: ${photo.path}`).toBe(true);
}

async function openingOf(scene: Scene, folder: string, label: string): Promise<Outcome> {
  const failure = await openAndClose(folder, label);
  if (failure !== null) {
    const expected = scene.oldContent === null ? ['missing', 'damaged'] : ['missing'];
    expect(expected, label).toContain(failure);
    return failure as Outcome;
  }
  const scratch = join(folder, 'scratch');
  expect(existsSync(scratch) ? readdirSync(scratch) : [], label).toEqual([]);
  const content = contentOf(databaseIn(folder));
  if (content === scene.oldContent) return 'old';
  expect(content === scene.newContent, `${label}: neither the old data nor the new`).toBe(true);
  const comesWithPhoto = scene.work === 'restore';
  expect(existsSync(join(folder, photo.path)), `${label}: ${photo.path}`).toBe(comesWithPhoto);
  return 'new';
}

async function openAndClose(folder: string, label: string): Promise<string | null> {
  try {
    const { clock } = testClock();
    const database = await openForWriting({ dataFolder: folder, clock, country: 'PL' });
    const problems = integrityProblems(database.handle);
    await database.close();
    expect(problems, label).toEqual([]);
    return null;
  } catch (error) {
    if (error instanceof StartError) return error.failure;
    throw error;
  }
}

const foldersAside = (folder: string): string[] => {
  const aside = join(folder, 'set-aside');
  return existsSync(aside) ? readdirSync(aside).map((name) => join(aside, name)) : [];
};

/** All its files as they were, in one folder, or on their way there. */
function isAnywhere(scene: Scene, folder: string): boolean {
  return [folder, ...foldersAside(folder)].some((aside) => holdsAll(scene, [folder, aside]));
}

/** The same, when nothing is on its way any more. */
function isPutAside(scene: Scene, folder: string): boolean {
  return foldersAside(folder).some((aside) => holdsAll(scene, [aside]));
}

function holdsAll({ old }: Scene, folders: readonly string[]): boolean {
  return [...old].every(([name, bytes]) =>
    folders.some((folder) => {
      const path = join(folder, name);
      return existsSync(path) && readFileSync(path).equals(bytes);
    }),
  );
}

const safetyCopiesIn = (folder: string): string[] => {
  const backups = join(folder, 'backups');
  const names = existsSync(backups) ? readdirSync(backups) : [];
  return names.filter((name) => name.endsWith('.kontuar')).map((name) => join(backups, name));
};

async function expectSafetyCopiesProve(folder: string, label: string): Promise<void> {
  for (const path of safetyCopiesIn(folder)) {
    const proved = opened(temporaryFolder(), path, null, () => true);
    await expect(proved, `${label}: ${path}`).resolves.toBe(true);
  }
}

async function isBackedUp({ oldContent }: Scene, folder: string): Promise<boolean> {
  for (const path of safetyCopiesIn(folder)) {
    const isIt = await opened(
      temporaryFolder(),
      path,
      null,
      ({ database }) => contentOf(database) === oldContent,
    );
    if (isIt) return true;
  }
  return false;
}

/** Whoever tries again gets the backup, and all of the old data lies in one place then. */
async function expectSecondRestore(scene: Scene, folder: string, label: string): Promise<void> {
  const rescuer = rescuerFor(folder);
  await rescuer.call('recovery.look', {});
  expect(holdsAll(scene, [folder]), `${label}: the old data, back in its place`).toBe(true);
  const input = { file: rescuer.grantFile(scene.backup), passphrase: null };
  await rescuer.call('recovery.restore', input);
  expect(await openAndClose(folder, label), `${label}: restored again`).toBeNull();
  const isKept = isPutAside(scene, folder) || (await isBackedUp(scene, folder));
  expect(isKept, `${label}: the old data in one place after the second restore`).toBe(true);
}
