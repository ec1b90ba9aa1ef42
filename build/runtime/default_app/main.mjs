// Makes `electron [-r module] <folder>` work for a runtime that came without Electron's own default app.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const words = process.argv.slice(1);
const modules = words.filter((_word, index) => words[index - 1] === '-r');
const folder = words.find((word) => !word.startsWith('-') && !modules.includes(word));
if (!folder) throw new Error('Usage: electron [switches] [-r module] <folder> [arguments]');

const appPath = resolve(folder);
const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
// What Electron's own default app does, with methods that are left out of the published types.
Object.defineProperty(process, 'defaultApp', { value: true });
/** @type {any} */
const host = app;
host.setAppPath(appPath);
host.setVersion(manifest.version);
host.setName(manifest.productName ?? manifest.name);
const require = createRequire(import.meta.url);
for (const module of modules) require(resolve(module));
await import(pathToFileURL(join(appPath, manifest.main)).href);
