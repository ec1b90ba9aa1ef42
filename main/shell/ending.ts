import { setTimeout as pause } from 'node:timers/promises';
import { app, type BrowserWindow, powerMonitor } from 'electron';
import { backUpAtQuit, type Looking } from './backup-looks.ts';
import type { Data } from './data.ts';

/** In milliseconds. A drive that hangs must not keep the program from ending; WAL files bear that. */
const longestEnd = 60_000;

export interface Ending {
  /** Whether it is ending; when somebody starts it again meanwhile, nothing is waited for. */
  readonly hurry: () => boolean;
}

interface Parts extends Looking {
  window: BrowserWindow;
  data: Data;
}

/**
 * The data is closed after the windows, so that their last words are stored, and after the last
 * backup of the day; once.
 */
export function endWithProgram({ window, ...looking }: Parts): Ending {
  const hurry = new AbortController();
  let state: 'running' | 'ending' | 'ended' = 'running';

  async function end(): Promise<void> {
    try {
      await backUpAtQuit(looking, hurry.signal);
      await Promise.race([looking.data.end(), pause(longestEnd, undefined, { ref: false })]);
    } finally {
      state = 'ended';
      looking.log('Kontuar ends');
      app.quit();
    }
  }

  app.on('will-quit', (event) => {
    if (state === 'ended') return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    void end();
  });

  function endWithSystem(): void {
    // It gives a program a few seconds.
    hurry.abort();
    app.quit();
  }

  // The session of the system ends: on Windows the window is told, elsewhere the power monitor.
  window.on('session-end', endWithSystem);
  powerMonitor.on('shutdown', endWithSystem);

  return {
    hurry() {
      if (state === 'running') return false;
      hurry.abort();
      return true;
    },
  };
}
