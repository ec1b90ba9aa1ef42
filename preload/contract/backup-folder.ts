import { z } from 'zod';
import { command, query } from './method.ts';
import { nothing } from './values.ts';

/** What this computer does by itself. */
export const backupPlan = z.strictObject({
  /** Where copies of the automatic backups go as well. */
  secondFolder: z.string().nullable(),
  atQuit: z.boolean(),
});
export type BackupPlan = z.infer<typeof backupPlan>;

/** Answered by the shell: folders are chosen in a dialog of the desktop. */
export const backupFolder = {
  'backupPlan.get': query({ permission: 'backup', input: nothing, output: backupPlan }),
  'backupPlan.set': command({
    permission: 'backup',
    input: z.strictObject({ atQuit: z.boolean() }),
    output: backupPlan,
    invalidates: ['backups'],
  }),
  /** Asks for a folder; VALIDATION for one within the data folder. */
  'backupFolder.choose': command({
    permission: 'backup',
    input: nothing,
    output: backupPlan,
    invalidates: ['backups'],
  }),
  /** What lies in the folder stays there. */
  'backupFolder.clear': command({
    permission: 'backup',
    input: nothing,
    output: backupPlan,
    invalidates: ['backups'],
  }),
};
