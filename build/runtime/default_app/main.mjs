// Makes `electron <folder>` work for a runtime that came without Electron's own default app.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) throw new Error('Usage: electron [switches] <folder> [arguments]');

const appPath = resolve(folder);
const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
// What Electron's own default app does, with methods that are left out of the published types.
Object.defineProperty(process, 'defaultApp', { value: true });
/** @type {any} */
const host = app;
host.setAppPath(appPath);
host.setVersion(manifest.version);
host.setName(manifest.productName ?? manifest.name);
await import(pathToFileURL(join(appPath, manifest.main)).href);
