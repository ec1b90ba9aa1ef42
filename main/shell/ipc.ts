import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Envelope } from '#contract/errors.ts';
import { channel } from '../../preload/channels.ts';
import { isOwnPage } from './security.ts';

export interface Answers {
  readonly call: (callId: string, method: string, input: unknown) => Promise<Envelope<unknown>>;
  readonly cancel: (callId: string) => void;
  readonly drop: (path: unknown) => Promise<Envelope<unknown>>;
}

interface Doors {
  window: BrowserWindow;
  /** Calls wait for it. */
  answers: Promise<Answers>;
  log: (message: string) => void;
}

const longestName = 64;

/** The only doors into the main process, open to the main frame of our own page alone. */
export function openDoors({ window, answers, log }: Doors): void {
  function isOurs(event: IpcMainInvokeEvent): boolean {
    const frame = event.senderFrame;
    const ours = frame !== null && frame === window.webContents.mainFrame && isOwnPage(frame.url);
    if (!ours) log('refused a call from a foreign frame');
    return ours;
  }

  ipcMain.handle(
    channel.invoke,
    async (event, method: unknown, input: unknown, callId: unknown): Promise<Envelope<unknown>> => {
      if (!isOurs(event)) return { ok: false, error: { code: 'FORBIDDEN' } };
      if (!isName(method) || !isName(callId)) return { ok: false, error: { code: 'VALIDATION' } };
      return (await answers).call(callId, method, input);
    },
  );
  ipcMain.handle(channel.cancel, async (event, callId: unknown) => {
    if (isOurs(event) && isName(callId)) (await answers).cancel(callId);
  });
  ipcMain.handle(channel.drop, async (event, path: unknown): Promise<Envelope<unknown>> => {
    if (!isOurs(event)) return { ok: false, error: { code: 'FORBIDDEN' } };
    return (await answers).drop(path);
  });
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestName;
}
