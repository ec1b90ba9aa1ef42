import { app, BrowserWindow } from 'electron';

// Electron gets ready only after this module has been loaded, so nothing here may wait for it.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720 });
  return window.loadURL('data:text/html,<title>Empty</title><body>.</body>');
});
