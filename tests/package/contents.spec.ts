import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { overOfficialElectron, packed } from './packed.ts';

const asar = join(packed.resources, 'app.asar');

test('every fuse of the packed program is set as shipped', async () => {
  const wire = await getCurrentFuseWire(packed.executable);
  const on = FuseState.ENABLE;
  const off = FuseState.DISABLE;
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  });
});

test('the archive holds the bundles and the database library, nothing else', () => {
  const files = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const tops = new Set(files.map((path) => path.split('/').slice(1, 3).join('/')));
  expect([...tops].toSorted()).toEqual([
    'node_modules',
    'node_modules/better-sqlite3',
    'out',
    'out/main',
    'out/preload',
    'out/renderer',
    'package.json',
  ]);
  for (const wanted of [
    'main/index.js',
    'main/engine.js',
    'preload/index.cjs',
    'renderer/index.html',
  ])
    expect(files).toContain(`/out/${wanted}`);
  const unwanted = /\.map$|\.ts$|cli\.js$|\/(src|deps|build)\/|binding\.gyp/;
  expect(files.filter((path) => unwanted.test(path))).toEqual([]);
});

test('one native module is inside, the one of this platform and runtime', () => {
  const modules = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.node'),
  );
  const expected = overOfficialElectron
    ? `${process.platform}-${process.arch}.node`
    : 'better_sqlite3.node';
  expect(modules.map((path) => basename(path))).toEqual([expected]);
});

test("Electron's default program is gone", () => {
  const resources = readdirSync(packed.resources);
  expect(resources).toContain('app.asar');
  expect(resources).not.toContain('default_app.asar');
  expect(resources).not.toContain('app');
});

test('a package over the fallback Electron says so in its version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const manifest = JSON.parse(extractFile(asar, 'package.json').toString());
  expect(manifest.version).toBe(overOfficialElectron ? version : `${version}-dev`);
});
