import { app, dialog, shell } from 'electron';
import type { Language } from '#contract/preferences.ts';
import { EngineStartError } from '../engine/client.ts';
import type { Log } from './log.ts';
import { texts } from './texts.ts';

export class NetworkShareError extends Error {
  constructor() {
    super('The data folder is on a network share');
    this.name = 'NetworkShareError';
  }
}

/** Says in one sentence why the shop's data cannot be opened and what to do; waits for the answer. */
export async function explainStart(
  error: unknown,
  { language, folder, log }: { language: Language; folder: string; log: Log },
): Promise<void> {
  const failure =
    error instanceof NetworkShareError
      ? 'networkShare'
      : error instanceof EngineStartError
        ? error.failure
        : 'other';
  log(`the data could not be opened: ${failure} ${error instanceof Error ? error.stack : ''}`);
  const { start, dialog: words } = texts[language];
  process.stderr.write(`${start.title}: ${start[failure]} (${folder})\n`);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: app.getName(),
    message: start.title,
    detail: `${start[failure]}\n\n${start.folder.replace('{{folder}}', folder)}`,
    buttons: [words.quit, words.showFolder],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) await shell.openPath(folder);
}
