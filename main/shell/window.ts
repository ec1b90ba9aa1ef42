import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventName, Events } from '#contract/events.ts';
import { channel } from '../../preload/channels.ts';
import type { Settings, SettingsFile } from './preferences.ts';
import { startPage } from './protocol.ts';

const smallest = { width: 720, height: 540 };
const usual = { width: 1280, height: 720 };
/** The page's own background (see renderer/theme.css), so that opening does not flash. */
const background = { light: '#f3efe8', dark: '#171513' };

/** Shown at once, in the page's own colour: that something happens is seen before it is there. */
export function createWindow(preload: string, settings: SettingsFile): BrowserWindow {
  const saved = settings.get().window;
  const window = new BrowserWindow({
    ...usual,
    ...(saved && isOnScreen(saved) ? saved : {}),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Kontuar',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      // A draft is stored 100 ms after a key also when the window is covered.
      backgroundThrottling: false,
    },
  });
  if (saved?.maximized) window.maximize();
  window.on('close', () => {
    settings.set({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  });
  return window;
}

/** Resolves when the page has been read, or its window closed. `route` is a path within it. */
export async function loadPage(window: BrowserWindow, route: string): Promise<void> {
  let closing = false;
  window.once('close', () => {
    closing = true;
  });
  try {
    await window.loadURL(`${startPage}#${route}`);
  } catch (error) {
    if (!closing) throw error;
  }
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Sends an event to the window of the program. */
export type TellWindow = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(channel.event, name, payload);
}

/** A monitor may have been unplugged since: enough of the title bar must be reachable. */
function isOnScreen(bounds: NonNullable<Settings['window']>): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) -
      Math.max(bounds.x, workArea.x);
    const below = bounds.y >= workArea.y - 10 && bounds.y < workArea.y + workArea.height - 40;
    return across > 100 && below;
  });
}
