import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Configuration } from 'electron-builder';
import { root } from '../../build/setup/paths.mjs';
import { overOfficialElectron } from './packed.ts';

interface Loader {
  getConfig(directory: string, file: string, overrides: null): Promise<Configuration>;
  validateConfiguration(configuration: Configuration, log: { isEnabled: boolean }): Promise<void>;
}

test('Windows, macOS and Linux targets are named', async () => {
  const loader: Loader = createRequire(createRequire(import.meta.url).resolve('electron-builder'))(
    'app-builder-lib/out/util/config/config.js',
  );
  const configuration = await loader.getConfig(root, 'electron-builder.yml', null);
  await loader.validateConfiguration(configuration, { isEnabled: false });
  expect(configuration).toMatchObject({
    productName: 'Kontuar',
    win: { target: 'nsis' },
    nsis: { perMachine: false, deleteAppDataOnUninstall: false },
    mac: { target: [{ target: 'dmg', arch: ['x64', 'arm64'] }], hardenedRuntime: true },
    linux: { target: ['AppImage', 'deb', 'tar.gz'] },
    protocols: { schemes: ['kontuar'] },
  });
});

test('a release over the fallback Electron is refused', () => {
  test.skip(overOfficialElectron, 'only where the official Electron cannot be had');
  const release = spawnSync(process.execPath, [join(root, 'build/package.mjs'), '--release']);
  expect(release.status).toBe(1);
  expect(release.stderr.toString()).toMatch(/^kontuar: .*does not ship/);
});
