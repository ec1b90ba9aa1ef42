import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { backUp, everythingIn } from '../backup.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';
import { temporaryFolder } from '../folder.ts';
import { anna } from '../people.ts';
import type { RescueOptions } from './protocol.ts';
import type { StartRescue } from './start.ts';
import { countingSteps, readSteps, type Step } from './steps.ts';

/** A data folder in which other data is about to take the place of what is there. */
export interface Scene {
  name: string;
  work: RescueOptions['work'];
  /** Of which copies are made. */
  template: string;
  backup: string;
  /** The files of the old database by their names. */
  old: ReadonlyMap<string, Buffer>;
  /** What is in it; null where it cannot be read. */
  oldContent: string | null;
  /** What is in the new one when nobody disturbs. */
  newContent: string;
  /** Of the undisturbed work, in milliseconds. */
  duration: number;
  steps: readonly Step[];
}

export const databaseIn = (folder: string) => join(folder, 'kontuar.db');
export const photo = { path: 'attachments/0190/photo.jpg', bytes: Buffer.alloc(3_000_000, 7) };

/** Without the ids of a shop that is begun, and the moments at which its schema was made. */
export function contentOf(path: string): string {
  // Who is at the counter is settled anew at each start.
  const { kysely_migration: steps, session: _, ...everything } = everythingIn(path);
  const names = (steps as { name: string }[]).map(({ name }) => name);
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;
  return JSON.stringify({ ...everything, names }).replaceAll(id, 'id');
}

async function addPeople({ call }: TestEngine, from: number, count: number): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    await call('customers.create', { details: { ...anna, familyName: `Nowak ${index}` } });
  }
}

interface Parts {
  backup: string;
  /** Its last changes are only in the log. */
  sound: string;
  damaged: string;
}

async function makeParts(): Promise<Parts> {
  const first = await startTestEngine();
  const { dataFolder, clock } = first;
  mkdirSync(join(dataFolder, 'attachments', '0190'), { recursive: true });
  writeFileSync(join(dataFolder, photo.path), photo.bytes);
  await addPeople(first, 0, 20);
  const backup = join(temporaryFolder(), 'shop.kontuar');
  await backUp(first, backup);
  await addPeople(first, 20, 20);
  await first.database.close();
  rmSync(join(dataFolder, 'attachments'), { recursive: true });

  const { database } = await startTestEngine({ dataFolder, clock });
  const { handle } = database;
  handle.pragma('wal_autocheckpoint = 0');
  handle.prepare("update customer set note = 'only in the log'").run();
  const sound = temporaryFolder();
  for (const name of ['kontuar.db', 'kontuar.db-wal', 'shop-was-here']) {
    cpSync(join(dataFolder, name), join(sound, name));
  }
  await database.close();

  // As somebody brought it from another computer: nothing else says that a shop was here.
  const damaged = temporaryFolder();
  const bytes = readFileSync(databaseIn(sound));
  writeFileSync(databaseIn(damaged), bytes.fill('x', 0, 100));
  cpSync(`${databaseIn(sound)}-wal`, `${databaseIn(damaged)}-wal`);
  return { backup, sound, damaged };
}

export function optionsFor({ work, backup }: Pick<Scene, 'work' | 'backup'>, dataFolder: string) {
  return { dataFolder, work, backup };
}

/** Each way to put other data in the place of a shop's, once undisturbed. */
export async function makeScenes(start: StartRescue, library: string): Promise<Scene[]> {
  const { backup, sound, damaged } = await makeParts();
  const planned = [
    { name: 'restore', work: 'restore', template: sound },
    { name: 'restore over damage', work: 'restore', template: damaged },
    { name: 'keep what was salvaged', work: 'salvage', template: damaged },
    { name: 'begin anew', work: 'beginAnew', template: sound },
  ] as const;
  const scenes: Scene[] = [];
  for (const plan of planned) {
    const folder = temporaryFolder();
    cpSync(plan.template, folder, { recursive: true });
    const log = join(temporaryFolder(), 'steps');
    const env = countingSteps({ library, under: folder, log });
    const driver = start(optionsFor({ work: plan.work, backup }, folder), env);
    await driver.until((told) => told.length > 0);
    const beganAt = performance.now();
    const { errors } = await driver.ended;
    const duration = performance.now() - beganAt;
    expect(driver.told.at(-1), errors).toEqual({ kind: 'done' });
    const names = ['kontuar.db', 'kontuar.db-wal'];
    scenes.push({
      ...plan,
      backup,
      old: new Map(names.map((name) => [name, readFileSync(join(plan.template, name))])),
      oldContent: plan.template === sound ? contentOfCopy(sound) : null,
      newContent: contentOf(databaseIn(folder)),
      duration,
      steps: readSteps(log, folder),
    });
  }
  return scenes;
}

/** Looking into a database may write its log into it. */
function contentOfCopy(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return contentOf(databaseIn(copy));
}
