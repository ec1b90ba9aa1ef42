import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out Electron's own default program, which starts any folder named on the command line.
 * @param {{ appOutDir: string, packager: { getResourcesDir(directory: string): string } }} context
 */
export default function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
