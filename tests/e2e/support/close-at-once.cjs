// Closes the window the moment that it is there, as an impatient hand does.
const { app } = require('electron');

app.on('browser-window-created', (_event, window) => setImmediate(() => window.close()));
