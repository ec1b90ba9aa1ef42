import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../main/engine/client.ts';
import { backUpAtQuit, type Looking, lookForBackup } from '../../main/shell/backup-looks.ts';
import type { Settings } from '../../main/shell/preferences.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { anna } from '../support/people.ts';

interface Desktop extends Looking {
  logged: string[];
}

/** What the shell has in its hands, with a real engine behind it. */
function desktopOf(engine: TestEngine, settings: Settings): Desktop {
  const logged: string[] = [];
  const opened: Engine = {
    call: (_callId, method, input) => engine.raw(method, input),
    cancel: () => undefined,
    introduce: () => undefined,
    close: () => Promise.resolve(),
  };
  return {
    data: {
      engine: () => Promise.resolve(opened),
      grantFile: engine.grantFile,
    },
    settings: { get: () => settings, set: (changes) => Object.assign(settings, changes) },
    log: (message) => logged.push(message),
    logged,
  };
}

const inPeace = new AbortController().signal;
const backupsIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith('.kontuar')).length;

test('each look brings the second folder up to date', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  const stick = join(temporaryFolder(), 'stick');
  const desktop = desktopOf(engine, { secondBackupFolder: stick });
  await lookForBackup(desktop);
  mkdirSync(stick);
  await lookForBackup(desktop);
  expect(backupsIn(stick)).toBe(1);
  expect(desktop.logged).toEqual(['the automatic backup was made and proved']);
});

test('at the end a backup is made unless that is switched off', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  const own = join(engine.dataFolder, 'backups');
  await backUpAtQuit(desktopOf(engine, { backupAtQuit: false }), inPeace);
  expect(backupsIn(own)).toBe(0);
  await backUpAtQuit(desktopOf(engine, {}), AbortSignal.abort());
  expect(backupsIn(own)).toBe(0);
  await backUpAtQuit(desktopOf(engine, {}), inPeace);
  expect(backupsIn(own)).toBe(1);
});

test('the one at the end waits for one that goes on, and holds what came meanwhile', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  engine.clock.pass(60);
  const desktop = desktopOf(engine, {});
  const look = lookForBackup(desktop);
  const atQuit = backUpAtQuit(desktop, inPeace);
  await engine.call('customers.create', { details: anna });
  await look;
  engine.clock.pass(60);
  await atQuit;
  expect(backupsIn(join(engine.dataFolder, 'backups'))).toBe(2);
  expect((await engine.call('backup.status', {})).last?.madeAt).toBe('2026-03-02T09:02:00.000Z');
});
