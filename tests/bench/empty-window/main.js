import { app, BrowserWindow } from 'electron';

// Electron gets ready only after this module has been loaded, so nothing here may wait for it.
void app.whenReady().then(open);

/** @returns {Promise<void>} */
function open() {
  const window = new BrowserWindow({ width: 1280, height: 720 });
  window.once('ready-to-show', () => process.stdout.write('window shown\n'));
  return window.loadURL('data:text/html,<title>Empty</title><body>.</body>');
}
