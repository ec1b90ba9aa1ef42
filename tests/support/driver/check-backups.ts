import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { failureKinds } from '../../../main/features/backup/failure.ts';
import { filesIn, outcomeOf } from '../backup.ts';
import type { Place } from './check.ts';
import type { Memory } from './memory.ts';

export const digestOf = (path: string) =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * Every file that has the name of a backup opens and proves, whether it was acknowledged or not, and
 * never changes again; an unfinished one never has such a name.
 */
export async function checkBackups(
  { dataFolder, target }: Place,
  memory: Memory,
  label: string,
): Promise<void> {
  const files = filesIn(target).filter((name) => !name.endsWith('.csv'));
  for (const name of files.filter((one) => one.endsWith('.kontuar'))) {
    const path = join(target, name);
    const known = memory.backups.get(path) ?? memory.begun.get(path);
    expect(known, `${label}: ${name} was never begun`).toBeDefined();
    const secret = known?.secret ?? null;
    const sha256 = digestOf(path);
    const earlier = memory.backups.get(path)?.sha256;
    if (earlier === undefined) await expectProves(dataFolder, path, secret, label);
    else expect(sha256, `${label}: ${name} was changed`).toBe(earlier);
    memory.backups.set(path, { secret, sha256 });
  }
  for (const name of files.filter((one) => !one.endsWith('.kontuar'))) {
    expect(name, label).toMatch(/[.]kontuar[.]partial$/u);
    const path = join(target, name);
    const { secret = null } = memory.begun.get(path.slice(0, -'.partial'.length)) ?? {};
    await expectSoundOrRefused(dataFolder, path, secret, label);
    rmSync(path);
  }
  const present = new Set(files.map((name) => join(target, name)));
  const missing = [...memory.backups.keys()].filter((path) => !present.has(path));
  expect(missing, `${label}: backups lost`).toEqual([]);
  const newest = checkBook(dataFolder, memory, label);
  forgetOlder(memory, newest);
}

async function expectProves(
  dataFolder: string,
  path: string,
  secret: string | null,
  label: string,
): Promise<void> {
  const outcome = await outcomeOf(dataFolder, path, secret);
  expect(outcome, `${label}: ${path}`).toMatch(/^[0-9a-f]{64}$/u);
}

/** Nothing takes it for a backup by its name; whole or not, the code that restores is not fooled. */
async function expectSoundOrRefused(
  dataFolder: string,
  path: string,
  secret: string | null,
  label: string,
): Promise<void> {
  const outcome = await outcomeOf(dataFolder, path, secret);
  const isKind = (failureKinds as readonly string[]).includes(outcome);
  expect(isKind || /^[0-9a-f]{64}$/u.test(outcome), `${label}: ${path}: ${outcome}`).toBe(true);
}

/** What the program says of its backups is as true after a crash as before. Returns the newest. */
function checkBook(
  dataFolder: string,
  { backups, begun }: Memory,
  label: string,
): string | undefined {
  const path = join(dataFolder, 'backups.json');
  const book = existsSync(path) ? readFileSync(path, 'utf8') : '{"backups":[]}';
  const { backups: entered } = JSON.parse(book) as { backups: { path: string }[] };
  const never = entered.filter((entry) => !begun.has(entry.path));
  expect(never, label).toEqual([]);
  const newest = entered[0]?.path;
  const isThere = newest === undefined || backups.has(newest);
  expect(isThere, `${label}: ${newest} is in the book`).toBe(true);
  return newest;
}

/** Hundreds of them would fill the disk; the newest stay, to be looked at after the next crash. */
function forgetOlder({ backups }: Memory, newestInBook: string | undefined): void {
  for (const path of [...backups.keys()].slice(0, -1)) {
    if (path === newestInBook) continue;
    rmSync(path);
    backups.delete(path);
  }
}
