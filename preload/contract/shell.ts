import { z } from 'zod';
import { backupFolder } from './backup-folder.ts';
import { launchedCall } from './launched-call.ts';
import { command, query } from './method.ts';
import { preferences } from './preferences.ts';
import { fileToken, nothing } from './values.ts';

/** Null when the person changed their mind. */
const chosenFile = z.strictObject({ file: fileToken, name: z.string() }).nullable();

/** Methods that touch the desktop; they are answered by the shell, not by the engine. */
export const shell = {
  ...backupFolder,
  'preferences.get': query({ input: nothing, output: preferences, closed: true, locked: true }),
  'preferences.set': command({
    input: z.strictObject({
      language: preferences.shape.language.exactOptional(),
      theme: preferences.shape.theme.exactOptional(),
    }),
    output: preferences,
    invalidates: ['preferences'],
    closed: true,
    locked: true,
  }),
  /** Belongs to this computer too, but those whom it holds up do not set it. */
  'autoLock.set': command({
    permission: 'team.manage',
    input: z.strictObject({ minutes: preferences.shape.autoLock }),
    output: preferences,
    invalidates: ['preferences'],
  }),
  /** Opens the system's file dialog; null when the person changed their mind. */
  'files.chooseImport': command({
    permission: 'import',
    input: nothing,
    output: chosenFile,
    invalidates: [],
  }),
  /** Opens the system's dialog for saving; null when the person changed their mind. */
  'files.chooseProblems': command({
    permission: 'import',
    input: z.strictObject({ name: z.string().max(200) }),
    output: chosenFile,
    invalidates: [],
  }),
  /** The same for a playbook that is to be read. */
  'files.choosePlaybook': command({
    permission: 'rules.change',
    input: nothing,
    output: chosenFile,
    invalidates: [],
  }),
  /** The same for one that is to be written. */
  'files.choosePlaybookTarget': command({
    /** Without its ending. */
    input: z.strictObject({ name: z.string().min(1).max(100) }),
    output: chosenFile,
    invalidates: [],
  }),
  /** The same for a backup that is to be made; a name is offered. */
  'files.chooseBackupTarget': command({
    permission: 'backup',
    input: nothing,
    output: chosenFile,
    invalidates: [],
  }),
  /** The same for a backup that is to be read. */
  'files.chooseBackup': command({
    permission: 'backup',
    input: nothing,
    output: chosenFile,
    invalidates: [],
    closed: true,
  }),
  /** The same for an archive of a database file that cannot be opened. */
  'files.chooseArchiveTarget': command({
    permission: 'backup',
    input: nothing,
    output: chosenFile,
    invalidates: [],
    closed: true,
  }),
  /** Opens the system's dialog for printing what the window shows on paper. */
  'paper.print': command({ input: nothing, output: nothing, invalidates: [] }),
  /** The same as a PDF file that the person chooses; false when they changed their mind. */
  'paper.savePdf': command({
    /** Without its ending. */
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: z.strictObject({ saved: z.boolean() }),
    invalidates: [],
  }),
  'clipboard.copy': command({
    input: z.strictObject({ text: z.string().min(1).max(200) }),
    output: nothing,
    invalidates: [],
  }),
  /** Hands an address to the mail program, the phone program or the browser. */
  'links.open': command({
    input: z.strictObject({ url: z.string().max(2000) }),
    output: nothing,
    invalidates: [],
  }),
  /** Calls that links and other starts asked for; whoever takes them begins them. */
  'launch.take': command({ input: nothing, output: z.array(launchedCall), invalidates: [] }),
  'program.about': query({
    input: nothing,
    output: z.strictObject({ version: z.string(), dataFolder: z.string() }),
    closed: true,
  }),
  'program.showDataFolder': command({
    input: nothing,
    output: nothing,
    invalidates: [],
    closed: true,
  }),
  /** The page cannot do it itself: the window may not be navigated. */
  'window.reload': command({
    input: nothing,
    output: nothing,
    invalidates: [],
    closed: true,
    locked: true,
  }),
  'program.quit': command({
    input: nothing,
    output: nothing,
    invalidates: [],
    closed: true,
    locked: true,
  }),
};
