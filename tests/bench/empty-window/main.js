import { app, BrowserWindow } from 'electron';

await app.whenReady();
const window = new BrowserWindow({ width: 1280, height: 720 });
await window.loadURL('data:text/html,<title>Empty</title><body>.</body>');
