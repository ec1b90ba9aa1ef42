import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpAtQuit, type Looking, lookForBackup } from '../../main/shell/backup-looks.ts';
import type { Settings } from '../../main/shell/preferences.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';

interface Desktop extends Looking {
  granted: string[];
  logged: string[];
}

/** What the shell has in its hands, with a real engine behind it. */
function desktopOf(engine: TestEngine, settings: Settings): Desktop {
  const granted: string[] = [];
  const logged: string[] = [];
  return {
    engine: {
      call: (_callId, method, input) => engine.raw(method, input),
      grantFile(path, use) {
        granted.push(path);
        return engine.grantFile(path, use);
      },
    },
    settings: { get: () => settings, set: (changes) => Object.assign(settings, changes) },
    log: (message) => logged.push(message),
    granted,
    logged,
  };
}

const backupsIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith('.kontuar')).length;

test('each look brings the second folder up to date, and the folder is granted once', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  const stick = join(temporaryFolder(), 'stick');
  const desktop = desktopOf(engine, { secondBackupFolder: stick });
  await lookForBackup(desktop);
  mkdirSync(stick);
  await lookForBackup(desktop);
  expect(backupsIn(stick)).toBe(1);
  expect(desktop.granted).toEqual([stick]);
  expect(desktop.logged).toEqual(['the automatic backup was made and proved']);
});

test('at the end a backup is made unless that is switched off', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  const own = join(engine.dataFolder, 'backups');
  await backUpAtQuit(desktopOf(engine, { backupAtQuit: false }));
  expect(backupsIn(own)).toBe(0);
  await backUpAtQuit(desktopOf(engine, {}));
  expect(backupsIn(own)).toBe(1);
});

test('the one at the end waits for one that goes on, and holds what came meanwhile', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  engine.clock.pass(60);
  const desktop = desktopOf(engine, {});
  const look = lookForBackup(desktop);
  const atQuit = backUpAtQuit(desktop);
  await engine.call('customers.create', { details: anna });
  await look;
  engine.clock.pass(60);
  await atQuit;
  expect(backupsIn(join(engine.dataFolder, 'backups'))).toBe(2);
  expect((await engine.call('backup.status', {})).last?.madeAt).toBe('2026-03-02T09:02:00.000Z');
});
